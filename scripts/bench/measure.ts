/** How long to measure: rounds of so many milliseconds for each deed. */
export interface Pace {
  readonly rounds: number;
  readonly ms: number;
}

/** Something done over and over; says how many units of it were done. */
export type Deed = () => number;

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Units of a deed done in a second, over at least so many milliseconds. */
function rateOf(deed: Deed, ms: number): number {
  const start = performance.now();
  let units = 0;
  let now = start;
  while (now - start < ms) {
    units += deed();
    now = performance.now();
  }
  return (units / (now - start)) * 1000;
}

/**
 * Units a second of several deeds, in each of several rounds. In a round each has its turn, so that whatever else the
 * machine does slows all alike; a round before the first warms them up.
 */
export function inTurn<Name extends string>(
  deeds: Readonly<Record<Name, Deed>>,
  { rounds, ms }: Pace,
): Readonly<Record<Name, readonly number[]>> {
  const names = Object.keys(deeds) as Name[];
  const rates = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  for (let round = 0; round <= rounds; round++)
    for (const name of names) {
      const rate = rateOf(deeds[name], ms);
      if (round > 0) rates[name].push(rate);
    }
  return rates;
}

/** How many times as much of one as of another, in the middle of all rounds. */
export const timesAsMuch = (one: readonly number[], other: readonly number[]): number =>
  median(one.map((rate, round) => rate / other[round]!));
