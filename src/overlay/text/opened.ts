import { createContext } from 'preact';

/** Told of the sources whose words the reader has opened; undefined where nobody asks. */
export const OpenedContext = createContext<((sources: readonly string[]) => void) | undefined>(undefined);
