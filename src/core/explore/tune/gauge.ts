import { compileDebate } from '../../debate/compile.ts';
import { layTable } from '../../debate/table.ts';
import type { Table } from '../../debate/table.ts';
import type { ScenarioData } from '../../scenario/scenario.ts';
import type { MeasureName, Target, WayName } from '../../scenario/target-data.ts';
import { judge, measureTarget } from '../targets/reach-target.ts';
import type { Figure, Verdict } from '../targets/reach-target.ts';
import { rememberPlays } from '../targets/target-plays.ts';
import type { PlayTarget } from '../targets/target-plays.ts';
import type { Work } from '../targets/work.ts';

/** How one target is measured for one role. */
export interface Gauge {
  readonly target: Target;
  readonly role: string;
  /** Plays made: all that the target names, or fewer while searching. */
  readonly runs: number;
  /** Added to a figure that fewer plays make too low or too high. */
  readonly offset: number;
  /** Whether it is measured at all while searching. */
  readonly asked: boolean;
}

/** What one gauge showed. */
export interface Reading extends Figure, Verdict {
  readonly target: Target;
  readonly role: string;
}

/** Seats the tables of a scenario, each once, and remembers the plays made at them. */
export type Seat = (sitting: string, role: string) => { readonly table: Table; readonly play: PlayTarget };

export function seatsOf(data: ScenarioData): Seat {
  const kept = new Map<string, ReturnType<Seat>>();
  return (id, role) => {
    const key = `${id}|${role}`;
    let seat = kept.get(key);
    if (!seat) {
      const sitting = data.sittings.find((s) => s.id === id);
      if (!sitting) throw new RangeError(`no sitting ${id} in ${data.id}`);
      const table = layTable(data, compileDebate(data, sitting), role);
      seat = { table, play: rememberPlays(table, role) };
      kept.set(key, seat);
    }
    return seat;
  };
}

/** Reads one gauge. */
export function* readGauge(gauge: Gauge, seat: Seat): Work<Reading> {
  const { target, role, runs, offset } = gauge;
  const { table, play } = seat(target.sitting, role);
  const figure = yield* measureTarget(table, { ...target, runs }, play);
  const shown = { ...figure, value: figure.value + offset };
  return { target, role, ...shown, ...judge(target, shown) };
}

/** What a play costs beside a random one, roughly; of mixed plays, one in ten is far-sighted. */
const COST: Readonly<Record<WayName, number>> = {
  random: 1,
  script: 1,
  'random-claims': 1,
  'random-menu': 2,
  'values-only': 2,
  'speak-to-values': 2,
  greedy: 2,
  mixed: 2,
  'far-sighted': 200,
};

const ESSENTIAL_COST = 10_000;

function costOf({ target, runs }: Gauge): number {
  if (target.measure === 'essential') return ESSENTIAL_COST;
  const way = target.way ?? 'random';
  return runs * COST[way] + (way === 'mixed' ? Math.floor(runs / 10) * COST['far-sighted'] : 0);
}

/** Whether reading it takes longer than reading many others. */
export const isDear = (gauge: Gauge): boolean => costOf(gauge) >= COST['far-sighted'];

export const cheapestFirst = (gauges: readonly Gauge[]): readonly Gauge[] =>
  [...gauges].sort((a, b) => costOf(a) - costOf(b));

/** Every target for every role, with all its plays, in the order of the scenario's file. */
export const wholeGauges = (data: ScenarioData): readonly Gauge[] =>
  data.targets.flatMap((target) =>
    data.roles.map(({ id: role }) => ({ target, role, runs: target.runs, offset: 0, asked: true })),
  );

/** Plays made at first while searching. */
const FEW = 24;
/** Nine mixed plays are those that need no far-sighted search. */
const FEW_OF: Readonly<Partial<Record<WayName, number>>> = { 'values-only': 5, mixed: 9, 'far-sighted': 1 };

/** The same with few plays, and without what is dearest. */
export const lightGauges = (whole: readonly Gauge[]): readonly Gauge[] =>
  whole.map((gauge) => ({
    ...gauge,
    runs: Math.min(gauge.runs, FEW_OF[gauge.target.way ?? 'random'] ?? FEW),
    asked: gauge.target.measure !== 'essential',
  }));

/** Measures that go one way the more plays there are: of fewer plays they are read with an offset. */
const GROWING: readonly MeasureName[] = ['faction-swing', 'unmoved'];

/**
 * A light gauge mended by what all plays show of some dials: it is to give the same verdict of them. It gets more
 * plays until it does; what was not asked is asked from then on, where it is missed.
 */
export function* mendGauge(gauge: Gauge, whole: Reading, seat: Seat): Work<Gauge> {
  const { target } = gauge;
  if (target.measure === 'essential') return { ...gauge, asked: gauge.asked || !whole.met };
  const more = (runs: number): number => Math.min(target.runs, 2 * runs);
  const growing = GROWING.includes(target.measure);
  // an offset that has misled once is not trusted with as few plays again
  let runs = growing && gauge.offset !== 0 ? more(gauge.runs) : gauge.runs;
  for (;;) {
    const mended = { ...gauge, runs, offset: 0 };
    const shown = yield* readGauge(mended, seat);
    if (growing) return { ...mended, offset: whole.value - shown.value };
    if (runs === target.runs || shown.met === whole.met) return mended;
    runs = more(runs);
  }
}
