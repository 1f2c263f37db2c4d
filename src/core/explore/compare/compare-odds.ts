/** How likely an ending is when a part is played in one way: the probability, and what it lies between. */
export interface OddsReport {
  readonly part: string;
  readonly role: string;
  readonly way: string;
  readonly ending: string;
  readonly p: number;
  /** Ends of the 95 % interval; both equal `p` where it is exact. */
  readonly low: number;
  readonly high: number;
  readonly exact: boolean;
}

export type Odds = Pick<OddsReport, 'p' | 'low' | 'high' | 'exact'>;

/** Odds that an edit moved: further than what either version's figure leaves open. */
export interface OddsChange {
  readonly part: string;
  readonly role: string;
  readonly way: string;
  readonly ending: string;
  readonly before: Odds;
  readonly after: Odds;
}

/** An ending that a version does not have is reached by nobody. */
const NEVER: Odds = { p: 0, low: 0, high: 0, exact: true };

/** What floating-point sums of the same probabilities in another order may differ by. */
const ROUNDING = 1e-9;

const areApart = (a: Odds, b: Odds): boolean => a.low > b.high + ROUNDING || b.low > a.high + ROUNDING;

const playOf = ({ part, role, way }: OddsReport): string => `${part}|${role}|${way}`;
const keyOf = (report: OddsReport): string => `${playOf(report)}|${report.ending}`;

/**
 * Odds whose intervals in the two versions have no point in common. A way of play of which one version says nothing
 * is left out: there is nothing to compare.
 */
export function compareOdds(before: readonly OddsReport[], after: readonly OddsReport[]): readonly OddsChange[] {
  const old = new Map(before.map((r) => [keyOf(r), r]));
  const now = new Map(after.map((r) => [keyOf(r), r]));
  const oldPlays = new Set(before.map(playOf));
  const nowPlays = new Set(after.map(playOf));
  return [...before, ...after.filter((r) => !old.has(keyOf(r)))].flatMap((report) => {
    if (!oldPlays.has(playOf(report)) || !nowPlays.has(playOf(report))) return [];
    const { part, role, way, ending } = report;
    const was = oddsOf(old.get(keyOf(report)));
    const is = oddsOf(now.get(keyOf(report)));
    return areApart(was, is) ? [{ part, role, way, ending, before: was, after: is }] : [];
  });
}

const oddsOf = (report: OddsReport | undefined): Odds => {
  if (!report) return NEVER;
  const { p, low, high, exact } = report;
  return { p, low, high, exact };
};
