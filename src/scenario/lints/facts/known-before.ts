import type { Effect } from '../../../core/scenario/condition-data.ts';
import type { ScenarioData } from '../../../core/scenario/scenario.ts';
import { legsOf } from '../../../core/play/scenario-index.ts';
import type { Point, StoryMap, Way } from '../../../core/explore/bounds/story-map.ts';

/** Some flags and choices, as `flag:…` and `chosen:…`. */
export interface Marks {
  readonly has: (mark: string) => boolean;
  readonly list: () => readonly string[];
}

/** What is known of every play that comes to a point from one start. */
export interface Known {
  readonly role: string;
  /** Flags and choices that some play has there, and that every play has. */
  readonly may: Marks;
  readonly must: Marks;
  /** Sittings that may have been held last; undefined: none yet. */
  readonly lasts: ReadonlySet<string | undefined>;
}

export const flagMark = (flag: string): string => `flag:${flag}`;
export const chosenMark = (choice: string): string => `chosen:${choice}`;

/** The mark of the sitting that was held last, among the bits of what is known. */
const lastMark = (sitting: string | undefined): string => `last:${sitting ?? ''}`;

/** The bit that stands for each mark: sets of hundreds are joined thousands of times, so each is one number. */
class MarkBook {
  readonly #bits = new Map<string, bigint>();

  bit(mark: string): bigint {
    const known = this.#bits.get(mark) ?? 1n << BigInt(this.#bits.size);
    this.#bits.set(mark, known);
    return known;
  }

  set(bits: bigint): Marks {
    const has = (mark: string): boolean => (bits & (this.#bits.get(mark) ?? 0n)) !== 0n;
    return { has, list: () => [...this.#bits.keys()].filter(has) };
  }
}

/** What is carried along the ways: marks that some play has and that every play has, and the sittings held last. */
interface Flow {
  readonly may: bigint;
  readonly must: bigint;
  readonly lasts: bigint;
}

type Bits = Pick<Flow, 'may' | 'must'>;

const NOTHING: Bits = { may: 0n, must: 0n };

const add = ({ may, must }: Bits, bit: bigint): Bits => ({ may: may | bit, must: must | bit });

function effected(book: MarkBook, marks: Bits, effect: Effect): Bits {
  if ('set' in effect) return add(marks, book.bit(flagMark(effect.set)));
  if (!('unset' in effect)) return marks;
  const bit = book.bit(flagMark(effect.unset));
  return { may: marks.may & ~bit, must: marks.must & ~bit };
}

const allEffected = (book: MarkBook, marks: Bits, effects: readonly Effect[]): Bits =>
  effects.reduce((at, effect) => effected(book, at, effect), marks);

const bothOf = (a: Bits, b: Bits): Bits => ({ may: a.may | b.may, must: a.must & b.must });

function along(book: MarkBook, known: Flow, from: Point, { choice }: Way): Flow {
  const marks = choice ? allEffected(book, add(known, book.bit(chosenMark(choice.id))), choice.effects) : known;
  if (from.at !== 'sitting') return { ...marks, lasts: known.lasts };
  // which of its outcomes it was is not told apart: what one of them sets may be set, what any takes away may be gone
  const ways = Object.values(from.sitting.outcomes ?? {}).map((effects) => allEffected(book, marks, effects));
  return { ...ways.reduce(bothOf, marks), lasts: book.bit(lastMark(from.sitting.id)) };
}

const joined = (a: Flow, b: Flow): Flow => ({ ...bothOf(a, b), lasts: a.lasts | b.lasts });

const same = (a: Flow, b: Flow): boolean => a.may === b.may && a.must === b.must && a.lasts === b.lasts;

/** The points that some others lead to, each before those it leads to, as far as ways that lead back allow. */
function inOrder(map: StoryMap, starts: readonly Point[]): readonly Point[] {
  const seen = new Set<Point>();
  const out: Point[] = [];
  const visit = (point: Point): void => {
    if (seen.has(point)) return;
    seen.add(point);
    for (const { to } of map.waysFrom(point)) visit(to);
    out.push(point);
  };
  starts.forEach(visit);
  return out.reverse();
}

/** Carries what is known from some first points to all that follow, until nothing changes (a forward data flow). */
function flow(book: MarkBook, map: StoryMap, starts: readonly Point[], given: Bits): ReadonlyMap<Point, Flow> {
  const blank: Flow = { ...given, lasts: book.bit(lastMark(undefined)) };
  const known = new Map(starts.map((p): [Point, Flow] => [p, blank]));
  const points = inOrder(map, starts);
  const open = new Set(starts);
  // in that order one round is enough for a story in which no way leads back
  while (open.size > 0)
    for (const point of points) {
      const here = open.delete(point) ? known.get(point) : undefined;
      if (!here) continue;
      for (const way of map.waysFrom(point)) {
        const before = known.get(way.to);
        const after = along(book, here, point, way);
        const next = before ? joined(before, after) : after;
        if (before && same(before, next)) continue;
        known.set(way.to, next);
        open.add(way.to);
      }
    }
  return known;
}

/** For each point, what is known of the plays that come to it: one entry for each part and role that can. */
export function knownBefore(data: ScenarioData, map: StoryMap): (point: Point) => readonly Known[] {
  const book = new MarkBook();
  const lasts = [undefined, ...data.sittings.map((s) => s.id)].map((id) => ({ id, bit: book.bit(lastMark(id)) }));
  const flows = data.parts
    .filter((part) => part.alone !== false || part.of !== undefined)
    .flatMap((part) => {
      const [first] = legsOf(data, part);
      const given = allEffected(book, NOTHING, first?.given ?? []);
      return Object.entries(first?.start ?? {}).map(([role, scene]) => ({
        role,
        known: flow(book, map, map.startsOf(scene), given),
      }));
    });
  return (point) =>
    flows.flatMap(({ role, known }) => {
      const at = known.get(point);
      if (!at) return [];
      const held = new Set(lasts.filter((l) => (l.bit & at.lasts) !== 0n).map((l) => l.id));
      return [{ role, may: book.set(at.may), must: book.set(at.must), lasts: held }];
    });
}
