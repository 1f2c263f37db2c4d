import type { Scenario } from '../../core/play/scenario-index.ts';
import type { FaultKind } from '../../core/debate/fault.ts';
import { sourceWords } from '../../core/words/source-words.ts';
import { isMet } from '../../core/view/their-claims.ts';
import { openedOf, timesIn } from './row.ts';
import type { Row } from './row.ts';

/** A row that was played again. */
export type PlayedRow = Row & { readonly played: NonNullable<Row['played']> };

export const playedRows = (rows: readonly Row[]): readonly PlayedRow[] =>
  rows.flatMap((row) => (row.played ? [{ ...row, played: row.played }] : []));

/** Something that is counted over a class: how many plays have it, of how many that could. */
export interface Count {
  readonly id: string;
  readonly title: string;
  /** Whose it is or where, where that is told apart. */
  readonly of?: string | undefined;
  readonly plays: number;
  readonly among: number;
  /** Codes of the results that have it. */
  readonly codes: readonly string[];
}

/** Counts things by their ids over plays, each play once for each thing. */
class Counter {
  readonly #found = new Map<string, { title: string; of: string | undefined; codes: Set<string> }>();

  add(code: string, id: string, title: string, of?: string): void {
    const one = this.#found.get(id) ?? { title, of, codes: new Set<string>() };
    one.codes.add(code);
    this.#found.set(id, one);
  }

  /** The most frequent first. */
  counts(among: (id: string) => number): readonly Count[] {
    return [...this.#found]
      .map(([id, { title, of, codes }]) => ({ id, title, of, plays: codes.size, among: among(id), codes: [...codes] }))
      .sort((a, b) => b.plays - a.plays || a.title.localeCompare(b.title));
  }
}

export const endingTitle = ({ data }: Scenario, id: string | undefined): string =>
  id === undefined ? 'Not played to an end' : (data.endings.find((one) => one.id === id)?.title ?? id);

export const claimTitle = (scenario: Scenario, id: string): string => scenario.claims.get(id)?.title ?? id;
export const roleName = ({ roles, people }: Scenario, id: string): string =>
  people.get(roles.get(id)?.person ?? '')?.name ?? id;
export const sideTitle = ({ data }: Scenario, id: string): string =>
  data.sides.find((side) => side.id === id)?.title ?? id;
export const sittingTitle = ({ sittings }: Scenario, id: string): string => sittings.get(id)?.title ?? id;

/** How the plays came out. */
export function endingsOf(rows: readonly PlayedRow[]): readonly Count[] {
  const counter = new Counter();
  for (const { code, played } of rows) {
    const { ending } = played.checked.evidence;
    counter.add(code, ending ?? '', endingTitle(played.scenario, ending));
  }
  return counter.counts(() => rows.length);
}

/** What each division resolved, by sitting. */
export function divisionsOf(rows: readonly PlayedRow[]): readonly Count[] {
  const counter = new Counter();
  const held = new Map<string, number>();
  for (const { code, played } of rows)
    for (const { sitting, resolution } of played.checked.evidence.sittings) {
      if (resolution === undefined) continue;
      held.set(sitting, (held.get(sitting) ?? 0) + 1);
      const title = played.scenario.options.get(resolution)?.title ?? resolution;
      counter.add(code, `${sitting} ${resolution}`, title, sittingTitle(played.scenario, sitting));
    }
  return counter.counts((id) => held.get(id.split(' ')[0] ?? '') ?? 0);
}

/** Which claims of their own the plays made, by side; of a side, among those who played it. */
export function claimsUsed(rows: readonly PlayedRow[], role?: string): readonly Count[] {
  const counter = new Counter();
  const wanted = rows.filter(({ result }) => role === undefined || result.role === role);
  const playing = new Map<string, number>();
  for (const { code, played, result } of wanted) {
    const { scenario, checked } = played;
    const side = scenario.roles.get(result.role)?.side ?? '';
    playing.set(side, (playing.get(side) ?? 0) + 1);
    for (const { made } of checked.evidence.sittings)
      for (const { claim } of made)
        counter.add(code, `${side} ${claim}`, claimTitle(scenario, claim), sideTitle(scenario, side));
  }
  return counter.counts((id) => playing.get(id.split(' ')[0] ?? '') ?? 0);
}

/** Sources of the scenario that were opened. */
export function sourcesOpened(rows: readonly PlayedRow[]): readonly Count[] {
  const counter = new Counter();
  for (const row of rows)
    for (const source of openedOf(row).sources) counter.add(row.code, source, sourceWords(row.played.scenario, source));
  return counter.counts(() => rows.length);
}

/** A member, and in how many plays he ended elsewhere than he began. */
interface MovedCount extends Count {
  readonly wider: number;
  readonly narrower: number;
}

/** Members who ended a sitting elsewhere than they began it: in a run, if they did in any of its sittings. */
export function membersMoved(rows: readonly PlayedRow[]): readonly MovedCount[] {
  const counter = new Counter();
  const ways = new Map<string, { readonly wider: Set<string>; readonly narrower: Set<string> }>();
  for (const { code, played } of rows)
    for (const { member, wider } of played.checked.evidence.sittings.flatMap(({ shifted }) => shifted)) {
      counter.add(code, member, played.scenario.members.get(member)?.name ?? member);
      const way = ways.get(member) ?? { wider: new Set<string>(), narrower: new Set<string>() };
      (wider ? way.wider : way.narrower).add(code);
      ways.set(member, way);
    }
  return counter
    .counts(() => rows.length)
    .map((count) => ({
      ...count,
      wider: ways.get(count.id)?.wider.size ?? 0,
      narrower: ways.get(count.id)?.narrower.size ?? 0,
    }));
}

const FAULT_NAMES: Partial<Readonly<Record<FaultKind, string>>> = {
  'contradicts-your-own': 'Said against something of one’s own',
  outranked: 'Said to a value that nobody still to be won puts high enough',
  'does-not-answer': 'Answered nothing that had been said',
  'already-conceded': 'Attacked what one had granted',
};

export const faultName = (kind: FaultKind): string => FAULT_NAMES[kind] ?? kind.replaceAll('-', ' ');

/** Kinds of faults, with in how many plays each was made, and how often in all. */
export function faultsByKind(rows: readonly PlayedRow[]): readonly (Count & { readonly times: number })[] {
  const counter = new Counter();
  const times = new Map<string, number>();
  for (const { code, played } of rows)
    for (const { kind } of played.checked.evidence.sittings.flatMap(({ faults }) => faults)) {
      counter.add(code, kind, faultName(kind));
      times.set(kind, (times.get(kind) ?? 0) + 1);
    }
  return counter.counts(() => rows.length).map((count) => ({ ...count, times: times.get(count.id) ?? 0 }));
}

/** Claims of the other side, with how many plays in which they were made left them unmet. */
export function leftUnmet(rows: readonly PlayedRow[]): readonly Count[] {
  const counter = new Counter();
  const made = new Map<string, Set<string>>();
  for (const { code, played, result } of rows) {
    const { scenario, checked } = played;
    const side = scenario.roles.get(result.role)?.side ?? '';
    const theirs = checked.evidence.sittings.flatMap((sitting) => sitting.theirs);
    const met = new Set(theirs.filter(isMet).map(({ claim }) => claim));
    // what was made in the last exchange was perhaps too late to be met
    for (const { claim, late } of theirs) {
      if (late) continue;
      const id = `${side} ${claim}`;
      made.set(id, (made.get(id) ?? new Set<string>()).add(code));
      if (!met.has(claim)) counter.add(code, id, claimTitle(scenario, claim), sideTitle(scenario, side));
    }
  }
  return counter.counts((id) => made.get(id)?.size ?? 0);
}

/** Seconds that plays say were spent in a stretch, in rising order. */
export interface Stretch {
  readonly id: string;
  readonly title: string;
  readonly seconds: readonly number[];
}

function stretchTitle(row: PlayedRow, id: string): string {
  const [part = '', what] = id.split('/');
  const { parts } = row.played.scenario.data;
  const title = parts.find((one) => one.id === part)?.title;
  if (title === undefined) return 'The debrief';
  return what === undefined ? `${title}: scenes` : `${title}: the sitting`;
}

/** The time that was spent in each stretch of the play, as the results say. */
export function timesOf(rows: readonly PlayedRow[]): readonly Stretch[] {
  const found = new Map<string, { readonly title: string; readonly seconds: number[] }>();
  for (const row of rows)
    for (const [id, spent] of timesIn(row)) {
      const one = found.get(id) ?? { title: stretchTitle(row, id), seconds: [] };
      one.seconds.push(spent);
      found.set(id, one);
    }
  return [...found].map(([id, { title, seconds }]) => ({ id, title, seconds: seconds.sort((a, b) => a - b) }));
}

/** The value below which a share of numbers in rising order lies; between two, their middle by weight. */
export function quantile(rising: readonly number[], share: number): number {
  const at = (rising.length - 1) * share;
  const below = rising[Math.floor(at)] ?? 0;
  const above = rising[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}

/** Where sittings turned: in which exchange what would carry changed for the last time, or most men moved. */
export function turningPoints(rows: readonly PlayedRow[]): readonly Count[] {
  const counter = new Counter();
  const held = new Map<string, number>();
  for (const { code, played } of rows)
    for (const { sitting, turning } of played.checked.evidence.sittings) {
      held.set(sitting, (held.get(sitting) ?? 0) + 1);
      const id = `${sitting} ${turning?.exchange ?? 0}`;
      const title = turning ? `Exchange ${turning.exchange}` : 'Nobody moved';
      counter.add(code, id, title, sittingTitle(played.scenario, sitting));
    }
  const exchange = ({ id }: Count): number => Number(id.split(' ')[1]);
  return [...counter.counts((id) => held.get(id.split(' ')[0] ?? '') ?? 0)].sort((a, b) => exchange(a) - exchange(b));
}
