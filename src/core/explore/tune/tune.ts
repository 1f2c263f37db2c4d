import type { ScenarioData } from '../../scenario/scenario.ts';
import { seededRandom } from '../ways/random.ts';
import { boardOf, changesOf, sizeOf, withDials } from './dials.ts';
import type { Board, DialChange, Dials } from './dials.ts';
import { cheapestFirst, lightGauges, mendGauge, seatsOf, wholeGauges } from './gauge.ts';
import type { Gauge, Reading } from './gauge.ts';
import { NO_BAR, weighDials } from './penalty.ts';
import type { Bar, Weighed } from './penalty.ts';
import { turnSome } from './turn.ts';
import type { Work } from '../targets/work.ts';

/** How a search stands. */
export interface TuneProgress {
  readonly doing: 'measuring' | 'searching' | 'checking';
  /** Settings of the dials tried so far. */
  readonly tried: number;
  /** Targets missed by the best so far, counted for each role; undefined before anything is known. */
  readonly missed: number | undefined;
  readonly changes: readonly DialChange[];
  /** Whether that is known from all plays, and not from the fewer of the search. */
  readonly checked: boolean;
}

export interface TuneOptions {
  readonly seed: number;
  /** The one sitting whose length may be changed; without it, that of each that a target names. */
  readonly sitting?: string | undefined;
  /** Asked before each setting is tried: the search has no clock of its own. */
  readonly keepGoing: (tried: number) => boolean;
  readonly report?: ((progress: TuneProgress) => void) | undefined;
}

/** What a search found: measured with all plays before and after. */
export interface Tuned {
  readonly tried: number;
  readonly before: readonly Reading[];
  readonly after: readonly Reading[];
  /** Nothing when nothing better was found. */
  readonly changes: readonly DialChange[];
}

/** Settings tried between two warmings. */
const CLIMB = 60;
/** Share of a climb that is warm at all. */
const WARM = 0.6;
/** Targets by which a worse setting is taken at the warmest, about. */
const HEAT = 0.2;

/** Cools with the settings tried, never with time: the same seed and number of settings give the same result. */
const heatAt = (tried: number): number => HEAT * Math.max(0, 1 - (tried % CLIMB) / (CLIMB * WARM));

/** Light gauges mended by what whole ones showed of some dials; the cheapest first. */
function* mendAll(
  board: Board,
  gauges: readonly Gauge[],
  dials: Dials,
  shown: readonly Reading[],
): Work<readonly Gauge[]> {
  const seat = seatsOf(withDials(board.data, dials));
  const mended: Gauge[] = [];
  for (const gauge of gauges) {
    const reading = shown.find((r) => isOf(r, gauge));
    mended.push(reading ? yield* mendGauge(gauge, reading, seat) : gauge);
  }
  return cheapestFirst(mended);
}

const isOf = (reading: Reading, { target, role }: Pick<Gauge, 'target' | 'role'>): boolean =>
  reading.target === target && reading.role === role;

/** Nothing smaller can be changed than one dial by one step. */
const LEAST = 1.1;

/**
 * Searches the dials of balance for a setting that meets the scenario's targets: a hill climb from the present
 * setting that now and then takes a worse one (simulated annealing: Kirkpatrick, Gelatt and Vecchi 1983), warmed again
 * after each climb. A setting is weighed with fewer plays than the targets name, the cheap ones first, until its
 * penalty is over the bar; one that seems to meet all of them is checked with all plays, and where that
 * shows a target missed, the target gets more plays from then on. The last word has a check with all plays.
 */
export function* tune(data: ScenarioData, options: TuneOptions): Work<Tuned> {
  const board = boardOf(data, options.sitting);
  const random = seededRandom(options.seed);
  const whole = wholeGauges(data);
  let tried = 0;
  let best: Weighed | undefined;
  let checked: Weighed | undefined;
  const report = (doing: TuneProgress['doing']): void =>
    options.report?.({
      doing,
      tried,
      missed: best?.missed,
      changes: best ? changesOf(board, best.dials) : [],
      checked: best !== undefined && best === checked,
    });
  const check = (dials: Dials, gauges: readonly Gauge[], bar: Bar): Work<Weighed> =>
    weighDials(board, dials, gauges, bar, () => report(tried === 0 ? 'measuring' : 'checking'));

  report('measuring');
  const before = yield* check(board.start, whole, NO_BAR);
  best = checked = before;
  if (before.missed === 0) return { tried, before: before.readings, after: before.readings, changes: [] };

  let gauges = yield* mendAll(board, lightGauges(whole), board.start, before.readings);
  let current = yield* weighDials(board, board.start, gauges, NO_BAR);
  best = current;
  while (!(best === checked && sizeOf(changesOf(board, best.dials)) <= LEAST) && options.keepGoing(tried)) {
    if (tried % CLIMB === 0) current = best;
    const slack = -heatAt(tried) * Math.log(1 - random());
    const bar = { cheap: current.penalty.cheap + slack, whole: current.penalty.whole + slack };
    const found = yield* weighDials(board, turnSome(board, current.dials, random), gauges, bar);
    tried++;
    report('searching');
    if (!found.under) continue;
    current = found;
    if (current.penalty.whole >= best.penalty.whole) continue;
    best = current;
    if (best.missed > 0) continue;
    const all = yield* check(best.dials, cheapestFirst(whole), { cheap: Infinity, whole: best.penalty.whole });
    if (all.missed === 0) best = checked = all;
    else {
      const misled = all.readings.filter((r) => !r.met);
      gauges = yield* mendAll(board, gauges, best.dials, misled);
      current = yield* weighDials(board, best.dials, gauges, NO_BAR);
      best = checked.missed === 0 ? checked : current;
    }
  }
  const after = best === checked ? best : yield* check(best.dials, whole, NO_BAR);
  const better = after.penalty.whole < before.penalty.whole;
  return {
    tried,
    before: before.readings,
    after: better ? before.readings.flatMap((b) => after.readings.find((r) => isOf(r, b)) ?? []) : before.readings,
    changes: better ? changesOf(board, best.dials) : [],
  };
}
