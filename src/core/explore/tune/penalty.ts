import { changesOf, sizeOf, withDials } from './dials.ts';
import type { Board, Dials } from './dials.ts';
import { isDear, readGauge, seatsOf } from './gauge.ts';
import type { Gauge, Reading } from './gauge.ts';
import type { Work } from '../targets/work.ts';

/** Penalties above which dials are not read on: of the cheap gauges alone, and of all. */
export interface Bar {
  readonly cheap: number;
  readonly whole: number;
}

export const NO_BAR: Bar = { cheap: Infinity, whole: Infinity };

/** Dials with what was read of them. */
export interface Weighed {
  readonly dials: Dials;
  /** In the order of the gauges; as far as the penalty stayed under the bar. */
  readonly readings: readonly Reading[];
  readonly missed: number;
  /** Of the cheap gauges, and of all that were read. */
  readonly penalty: Bar;
  /** Whether no bar was passed, so that all were read. */
  readonly under: boolean;
}

/** What a unit of change weighs beside a missed target: of two that reach as much, the nearer to the present. */
const CHANGE = 0.001;

/**
 * How far readings are from what is aimed at: targets missed, then how far those are missed on average (less than
 * one target), then how much has been changed. It never falls as readings are added.
 */
export function penaltyOf(readings: readonly Reading[], size: number): number {
  const missed = readings.filter((r) => !r.met);
  const distance = missed.reduce((sum, r) => sum + r.distance, 0);
  return missed.length + (missed.length === 0 ? 0 : distance / missed.length) + size * CHANGE;
}

/**
 * Reads gauges in their order, the cheap before the dear; stops once a penalty is over its bar. (What the cheap ones
 * tell against is not read on, though the dear might tell for it: delayed acceptance, Christen and Fox 2005.)
 */
export function* weighDials(
  board: Board,
  dials: Dials,
  gauges: readonly Gauge[],
  bar: Bar,
  read?: (reading: Reading) => void,
): Work<Weighed> {
  const seat = seatsOf(withDials(board.data, dials));
  const size = sizeOf(changesOf(board, dials));
  const readings: Reading[] = [];
  let whole = penaltyOf(readings, size);
  let cheap = whole;
  let under = whole <= bar.whole;
  for (const gauge of gauges) {
    if (!under) break;
    if (!gauge.asked) continue;
    const reading = yield* readGauge(gauge, seat);
    read?.(reading);
    readings.push(reading);
    whole = penaltyOf(readings, size);
    if (!isDear(gauge)) cheap = whole;
    under = whole <= bar.whole && cheap <= bar.cheap;
  }
  return { dials, readings, missed: readings.filter((r) => !r.met).length, penalty: { cheap, whole }, under };
}
