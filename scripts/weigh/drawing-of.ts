import { posix } from 'node:path';

/** What a picture’s file is a drawing of: its name without its size and form. */
export const drawingOf = (path: string): string => posix.basename(path).replace(/(?:@2x)?\.\w+$/, '');
