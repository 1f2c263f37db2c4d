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
  readonly lasts: ReadonlySet<string | undefined>;
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
  return { ...ways.reduce(bothOf, marks), lasts: new Set([from.sitting.id]) };
}

const joined = (a: Flow, b: Flow): Flow => ({ ...bothOf(a, b), lasts: new Set([...a.lasts, ...b.lasts]) });

const same = (a: Flow, b: Flow): boolean => a.may === b.may && a.must === b.must && a.lasts.size === b.lasts.size;

/** Carries what is known from some first points to all that follow, until nothing changes (a forward data flow). */
function flow(book: MarkBook, map: StoryMap, starts: readonly Point[], given: Bits): ReadonlyMap<Point, Flow> {
  const blank: Flow = { ...given, lasts: new Set([undefined]) };
  const known = new Map(starts.map((p): [Point, Flow] => [p, blank]));
  const open = new Set(starts);
  for (const point of open) {
    // a point is looked at again as often as more comes to it
    open.delete(point);
    const here = known.get(point);
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
      return at ? [{ role, may: book.set(at.may), must: book.set(at.must), lasts: at.lasts }] : [];
    });
}
