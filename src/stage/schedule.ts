/** When something starts and how long it takes, in milliseconds from the change of state. */
export interface Span {
  readonly delay: number;
  readonly duration: number;
}

/** Everybody is in his place within this. */
export const WALKS_END = 3000;

const WALK = 1500;
const MOST_APART = 170;
const NOD = 320;
const NODS_WITHIN = 600;
const RISE = 650;

const staggered = (count: number, duration: number, end: number, most: number): readonly Span[] => {
  const apart = count < 2 ? 0 : Math.min(most, (end - duration) / (count - 1));
  return Array.from({ length: count }, (_, i) => ({ delay: Math.round(i * apart), duration }));
};

/** One man after another sets out, and the last sits down in time. */
export const walkSpans = (count: number): readonly Span[] => staggered(count, WALK, WALKS_END, MOST_APART);

/** A ripple of nods. */
export const nodSpans = (count: number): readonly Span[] => staggered(count, NOD, NODS_WITHIN + NOD, 40);

/** Blocks rise one after another once everybody has sat down. */
export const riseSpans = (count: number, after: number): readonly Span[] =>
  Array.from({ length: count }, (_, i) => ({ delay: after + i * RISE, duration: RISE }));
