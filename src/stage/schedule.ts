import type { StagePlan } from './plan-stage.ts';

/** When something starts and how long it takes, in milliseconds from the change of state. */
export interface Span {
  readonly delay: number;
  readonly duration: number;
}

/** Everything is over within this. */
export const ALL_OVER = 3000;

const TURN = { part: 950, place: 650 } as const;
const RISE = 380;
const LOOK = 200;
const LOOKS_WITHIN = 620;
const STIR = 380;
const STIRS_WITHIN = 700;
const WALK = 1500;
const MOST_APART = 170;
/** Where the house divides, everybody is in his place by then, and the blocks rise. */
const DIVIDES = 1400;
const BLOCK = 650;
const COME = 620;
const BURN = 900;

/**
 * What a plan comes to in time, item by item in its order; where a leaf turns, all but the leaf itself is counted from
 * when it covers the picture.
 */
export interface Schedule {
  readonly turn: Span | undefined;
  readonly rises: Span;
  readonly turns: readonly Span[];
  readonly stirs: readonly Span[];
  readonly walks: readonly Span[];
  readonly rising: readonly Span[];
  readonly comes: readonly Span[];
  readonly burns: Span;
}

/** One after another sets out, at most so far apart, and the last is done in time. */
function staggered(count: number, start: number, duration: number, end: number, most: number): readonly Span[] {
  const apart = count < 2 ? 0 : Math.min(most, (end - start - duration) / (count - 1));
  return Array.from({ length: count }, (_, i) => ({ delay: Math.round(start + i * apart), duration }));
}

/** Sets all that a plan lets be seen in time: the leaf first, then who speaks, then who is won, then those who cross. */
export function scheduleOf({ turn, turns, stirs, walks, rising, comes }: StagePlan): Schedule {
  const start = turn ? TURN[turn] / 2 : 0;
  const over = ALL_OVER - start;
  const set = start + (stirs.length > 0 ? STIRS_WITHIN : 0);
  const end = rising.length > 0 ? start + DIVIDES : over;
  const pace = Math.round(Math.min(WALK, (end - set) * 0.8));
  const seated = walks.length > 0 ? end : set;
  const block = Math.min(BLOCK, Math.floor((over - seated) / Math.max(1, rising.length)));
  return {
    turn: turn && { delay: 0, duration: TURN[turn] },
    rises: { delay: start, duration: RISE },
    turns: staggered(turns.length, start + 60, LOOK, start + LOOKS_WITHIN, 60),
    stirs: staggered(stirs.length, start + 80, STIR, start + STIRS_WITHIN, 60),
    walks: staggered(walks.length, set, pace, end, MOST_APART),
    rising: rising.map((_, i) => ({ delay: seated + i * block, duration: block })),
    comes: staggered(comes.length, start, COME, start + COME * 2, 160),
    burns: { delay: start, duration: BURN },
  };
}
