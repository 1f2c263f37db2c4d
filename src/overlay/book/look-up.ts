import { createContext } from 'preact';
import type { BookPlace } from './book-way.tsx';

/** Opens the book at a place over the page that asks; undefined where there is no book. */
export const LookUpContext = createContext<((place: BookPlace) => void) | undefined>(undefined);
