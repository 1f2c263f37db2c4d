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
  /** Of the best that was checked with all plays so far: targets missed, counted for each role, and what it changes. */
  readonly missed: number | undefined;
  readonly changes: readonly DialChange[];
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

/** Whether every target is met, by the least change there is. */
const isLeast = (board: Board, { missed, dials }: Weighed): boolean =>
  missed === 0 && sizeOf(changesOf(board, dials)) <= LEAST;

/** What light gauges say is met, and whole ones that it is missed. */
const misledBy = (light: Weighed, whole: Weighed): readonly Reading[] =>
  whole.readings.filter((r) => !r.met && light.readings.every((l) => l.met || !isOf(l, r)));

type Report = (doing: TuneProgress['doing'], tried: number, best: Weighed | undefined) => void;

interface Found {
  readonly tried: number;
  readonly champion: Weighed;
}

/** Climbs from the present setting, as `tune` tells, and brings back the best that was checked with all plays. */
function* climb(
  board: Board,
  whole: readonly Gauge[],
  before: Weighed,
  { seed, keepGoing }: TuneOptions,
  report: Report,
): Work<Found> {
  const random = seededRandom(seed);
  let tried = 0;
  let champion = before;
  let gauges = yield* mendAll(board, lightGauges(whole), board.start, before.readings);
  let best = yield* weighDials(board, board.start, gauges, NO_BAR);
  let current = best;
  let seen = best;
  for (;;) {
    const going = !isLeast(board, champion) && keepGoing(tried);
    const climbed = tried % CLIMB === 0;
    if (best !== seen && (best.missed === 0 || climbed || !going)) {
      const bar: Bar = { ...NO_BAR, whole: champion.penalty.whole };
      const tell = () => report('checking', tried, champion);
      const all: Weighed = yield* weighDials(board, best.dials, cheapestFirst(whole), bar, tell);
      if (all.under) champion = all;
      const misled = misledBy(best, all);
      if (misled.length > 0 && going) {
        gauges = yield* mendAll(board, gauges, best.dials, misled);
        best = yield* weighDials(board, best.dials, gauges, NO_BAR);
        current = best;
      }
      // what meets every target is compared by what all plays show of it, and nothing less
      if (champion.missed === 0) best = champion;
      seen = best;
    }
    if (!going) return { tried, champion };
    if (climbed) current = best;
    const slack = -heatAt(tried) * Math.log(1 - random());
    const bar = { cheap: current.penalty.cheap + slack, whole: current.penalty.whole + slack };
    const found = yield* weighDials(board, turnSome(board, current.dials, random), gauges, bar);
    tried++;
    report('searching', tried, champion);
    if (!found.under) continue;
    current = found;
    if (current.penalty.whole < best.penalty.whole) best = current;
  }
}

/**
 * Searches the dials of balance for a setting that meets the scenario's targets: a hill climb from the present
 * setting that now and then takes a worse one (simulated annealing: Kirkpatrick, Gelatt and Vecchi 1983), warmed again
 * after each climb. A setting is weighed with fewer plays than the targets name, the cheap ones first, until its
 * penalty is over the bar. The best is checked with all plays when it seems to meet every target, and after each
 * climb; where that shows a target missed that seemed to be met, the target gets more plays from then on. What is
 * found is the best that was so checked.
 */
export function* tune(data: ScenarioData, options: TuneOptions): Work<Tuned> {
  const board = boardOf(data, options.sitting);
  const whole = wholeGauges(data);
  const report: Report = (doing, tried, best) =>
    options.report?.({ doing, tried, missed: best?.missed, changes: best ? changesOf(board, best.dials) : [] });
  report('measuring', 0, undefined);
  const before = yield* weighDials(board, board.start, whole, NO_BAR, () => report('measuring', 0, undefined));
  if (before.missed === 0) return { tried: 0, before: before.readings, after: before.readings, changes: [] };
  const { tried, champion } = yield* climb(board, whole, before, options, report);
  return {
    tried,
    before: before.readings,
    after: before.readings.flatMap((b) => champion.readings.find((r) => isOf(r, b)) ?? []),
    changes: changesOf(board, champion.dials),
  };
}
