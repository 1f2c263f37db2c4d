import { SHARED } from '../../assign/assignment.ts';
import { assignmentId } from '../../assign/pack.ts';
import { moveId } from '../../core/debate/move.ts';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { ScenarioSummary } from '../../core/scenario/summary-data.ts';
import { isMet } from '../../core/view/their-claims.ts';
import { checkResult, fitResult } from '../../result/check-result.ts';
import type { Checked } from '../../result/check-result.ts';
import type { Entry } from './pile.ts';

/**
 * How a result stands to its moves. `sound`: as it was played; `unasked`: as it was played, and not as its assignment
 * asks; `altered`: it says what its moves don’t give; `unsure`: it says so too, and names another version of the
 * scenario, where that may be or may not; `other`: it was played on another version and can’t be followed here;
 * `strange`: there is nothing here to play it on.
 */
export type RowState = 'sound' | 'unasked' | 'altered' | 'unsure' | 'other' | 'strange';

/** A result that has been looked at, played again wherever it could be. */
export interface Row extends Entry {
  readonly state: RowState;
  /** What is wrong with it, as sentences. */
  readonly problems: readonly string[];
  /** What is to be known of it and is no fault. */
  readonly notes: readonly string[];
  /** Which lesson it is of: the scenario’s and the assignment’s short names, or the part’s where there was none. */
  readonly lesson: string;
  /** What its moves give; undefined where it could not be played. */
  readonly played: { readonly scenario: Scenario; readonly checked: Checked } | undefined;
  /** Asks once more for what did not load; undefined where that would change nothing. */
  readonly again?: (() => void) | undefined;
}

/** The lesson that a result is of. */
export const lessonOf = ({ result: { assignment, scenario, part } }: Pick<Entry, 'result'>): string =>
  [scenario, assignment ? assignmentId(assignment) : part].join(' ');

const NEXT = moveId({ kind: 'next' });

/** What of a play is not as its assignment asked. */
function againstAssignment({ result }: Entry): readonly string[] {
  const { assignment, part, role, scenario, settings } = result;
  if (!assignment) return [];
  const found: string[] = [];
  if (assignment.scenario !== scenario || assignment.part !== part)
    found.push('It was played in another part than its assignment asks.');
  if (settings.level !== assignment.level)
    found.push(
      `The other side argued at the level “${settings.level}”, and its assignment asks for “${assignment.level}”.`,
    );
  if (assignment.role !== undefined && assignment.role !== SHARED && assignment.role !== role)
    found.push('It was played in another role than its assignment gives.');
  const byHand = settings.council ?? false;
  if (byHand !== assignment.council)
    found.push(
      byHand
        ? 'The divisions in it were voted by hand, and its assignment asks for the house to vote.'
        : 'The house voted in it, and its assignment asks for a class to vote by hand.',
    );
  return found;
}

const NOT_LOADED =
  'The scenario could not be loaded, so it was not played again. Check the connection and press “Try again”.';

/** Of a result that can’t be played here, why. */
export const strangeRow = (entry: Entry, problem: string): Row => ({
  ...entry,
  state: 'strange',
  problems: [problem, ...againstAssignment(entry)],
  notes: [],
  lesson: lessonOf(entry),
  played: undefined,
});

/** Why a result can’t be played on a site, or undefined. */
export function notHere({ result: { scenario, part } }: Entry, shelf: readonly ScenarioSummary[]): string | undefined {
  const found = shelf.find((one) => one.id === scenario);
  if (!found) return `It is of the scenario “${scenario}”, which is not here, so it was not played again.`;
  if (!found.parts.some((one) => one.id === part))
    return `It is of the part “${part}”, which “${found.title}” does not have here, so it was not played again.`;
  return undefined;
}

/** Whether every decision that a result lists could be made; reading on, which it need not list, is none. */
const isPlayedOut = ({ result, moves }: Checked): boolean => {
  const decisions = (ids: readonly string[]): number => ids.filter((id) => id !== NEXT).length;
  return decisions(moves) === decisions(result.moves);
};

function stateOf(checked: Checked, against: readonly string[]): RowState {
  if (checked.problems.length === 0) return against.length === 0 ? 'sound' : 'unasked';
  if (checked.sameScript) return 'altered';
  // the mark of the version is as easily changed as a count is
  return isPlayedOut(checked) ? 'unsure' : 'other';
}

/** Plays a result again and says how it stands. */
export function judge(entry: Entry, scenario: Scenario | undefined): Row {
  if (!scenario) return strangeRow(entry, NOT_LOADED);
  const misfit = fitResult(scenario, entry.result);
  if (misfit) return strangeRow(entry, misfit.problem);
  let checked: Checked;
  try {
    checked = checkResult(scenario, entry.result);
  } catch {
    return strangeRow(entry, 'Its moves are none that this game can play, so it was not played again.');
  }
  const { sameScript, problems, evidence } = checked;
  const notes: string[] = [];
  if (!sameScript && problems.length === 0)
    notes.push('It was played on another version of the scenario; its moves come to the same here.');
  if (evidence.ending === undefined && problems.length === 0)
    notes.push('It was handed in before the end of the play.');
  if (entry.result.settings.council === true)
    notes.push('A class voted by hand in it: what was carried is what the class carried.');
  if (!entry.result.assignment) notes.push('It names no assignment: the student played from the first page.');
  const against = againstAssignment(entry);
  return {
    ...entry,
    state: stateOf(checked, against),
    problems: [...problems, ...against],
    notes,
    lesson: lessonOf(entry),
    played: { scenario, checked },
  };
}

/** How many claims of the other side were met, of how many made. */
export function metOf({ checked: { evidence } }: NonNullable<Row['played']>): {
  readonly met: number;
  readonly made: number;
} {
  const theirs = evidence.sittings.flatMap((sitting) => sitting.theirs);
  return { met: theirs.filter(isMet).length, made: theirs.length };
}

/** What a result says was opened: sources of the scenario, and how many that only the book has, where they can’t be looked up. */
export function openedOf({ played, result }: Pick<Row, 'played' | 'result'>): {
  readonly sources: readonly string[];
  readonly ofBook: number;
} {
  const sources = result.opened.filter((id) => played?.scenario.sources.has(id));
  return { sources, ofBook: result.opened.length - sources.length };
}

/** Seconds that a result says were spent in the stretches that its part has; nothing proves them. */
export function timesIn({ played, result }: Pick<Row, 'played' | 'result'>): readonly (readonly [string, number])[] {
  const legs = played?.scenario.legs.get(result.part) ?? [];
  const stretches = new Set([...legs.flatMap(({ id }) => [id, `${id}/sitting`]), 'debrief']);
  return played ? Object.entries(result.times).filter(([stretch]) => stretches.has(stretch)) : [];
}

/** Minutes that a result says were spent. */
export function minutesOf(row: Pick<Row, 'played' | 'result'>): number | undefined {
  const times = timesIn(row);
  return times.length === 0 ? undefined : Math.round(times.reduce((all, [, one]) => all + one, 0) / 60);
}

/** The lesson that most of a pile is of. */
export function mainLesson(rows: readonly Row[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { lesson } of rows) counts.set(lesson, (counts.get(lesson) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Results that hold the same play move for move, as groups of their tags. */
export function samePlays(rows: readonly Row[]): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const { tag, result } of rows) {
    if (result.moves.length === 0) continue;
    const key = [result.scenario, result.part, result.role, JSON.stringify(result.settings), ...result.moves].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), tag]);
  }
  return [...groups.values()].filter((tags) => tags.length > 1);
}
