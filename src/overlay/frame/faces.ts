import { createContext } from 'preact';
import type { Mood } from '../../core/scenario/text.ts';

/** What of a face changes, beside its calm look. */
export type Look = Exclude<Mood, 'calm'> | 'talking' | 'blink';

/** Where a small picture lies on a portrait, in the portrait's own units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export type Patches = Readonly<Partial<Record<Look, Box>>>;

/** Brings where the patches of a portrait lie; undefined where it has none. */
export type BringPatches = (portrait: string) => Promise<Patches | undefined>;

/** How faces change on a page. */
export interface Faces {
  /** Without it every face stays calm. */
  readonly patches: BringPatches | undefined;
  /** Whether nothing may move. */
  readonly still: boolean;
}

export const FacesContext = createContext<Faces>({ patches: undefined, still: true });
