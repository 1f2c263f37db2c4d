import type { Source } from '../../core/scenario/text.ts';

/** A source in a few words: what its title begins with, before what tells more of it. */
export const sourceName = ({ title }: Source): string => title.split(/[,:(]/u)[0]?.trim() ?? title;
