import { wordsIn } from '../../../core/words/count-words.ts';
import { reachedFrom } from '../../../core/explore/bounds/story-map.ts';
import type { Point, StoryMap } from '../../../core/explore/bounds/story-map.ts';

const TEXTS = ['period', 'plain'] as const;
export type TextName = (typeof TEXTS)[number];

/** Words of a beat: its lines, and the buttons under them, which are read before one is pressed. */
export const beatWords = (point: Point, text: TextName): number =>
  point.at === 'beat'
    ? [...point.beat.lines, ...point.beat.choices].reduce((n, speech) => n + wordsIn(speech[text]), 0)
    : 0;

/**
 * Most words that one way on from some points can meet, each point read once however often it is come back to:
 * points that lead to each other count together, for a player may go round through all of them. Conditions are left
 * aside. `within` says which points belong to what is measured; the way ends where it leaves them.
 */
export function longestWay(
  map: StoryMap,
  starts: readonly Point[],
  words: (point: Point) => number,
  within: (point: Point) => boolean,
): number {
  const reach = new Map<Point, ReadonlySet<Point>>();
  const reached = (point: Point): ReadonlySet<Point> => {
    const seen = reach.get(point) ?? reachedFrom(map, [point]);
    reach.set(point, seen);
    return seen;
  };
  const known = new Map<Point, number>();
  const from = (point: Point): number => {
    const done = known.get(point);
    if (done !== undefined) return done;
    const round = [...reached(point)].filter((p) => within(p) && reached(p).has(point));
    const own = round.reduce((n, p) => n + words(p), 0);
    const on = round.flatMap((p) => map.waysFrom(p).map((w) => w.to)).filter((p) => within(p) && !round.includes(p));
    const most = own + Math.max(0, ...on.map(from));
    for (const p of round) known.set(p, most);
    return most;
  };
  return Math.max(0, ...starts.filter(within).map(from));
}
