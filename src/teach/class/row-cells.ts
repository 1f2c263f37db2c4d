import { metOf, minutesOf, openedOf } from './row.ts';
import type { Row } from './row.ts';
import { divisionWords, STATE_WORDS } from './row-words.ts';
import { endingTitle, roleName } from './summary.ts';

/** A column of the class table. */
export interface Column {
  readonly id: string;
  readonly title: string;
  /** What stands in it. */
  readonly words: (row: Row, labels: ReadonlyMap<string, string>) => string;
  /** What it is sorted by, where that is not what stands in it. */
  readonly rank?: (row: Row) => number;
}

const count = (row: Row, kind: 'made' | 'faults'): number | undefined =>
  row.played?.checked.evidence.sittings.reduce((all, sitting) => all + sitting[kind].length, 0);

const told = (n: number | undefined): string => (n === undefined ? '–' : String(n));

const openedWords = ({ sources, ofBook }: ReturnType<typeof openedOf>): string =>
  ofBook === 0 ? String(sources.length) : `${sources.length}, and ${ofBook} of the book`;

/** What is not there comes last. */
const LAST = Number.POSITIVE_INFINITY;

export const COLUMNS: readonly Column[] = [
  { id: 'tag', title: 'Tag', words: ({ tag }) => tag },
  { id: 'label', title: 'Label', words: ({ code }, labels) => labels.get(code) ?? '' },
  {
    id: 'role',
    title: 'Role',
    words: ({ played, result }) => (played ? roleName(played.scenario, result.role) : result.role),
  },
  {
    id: 'ending',
    title: 'Ending',
    words: ({ played }) => (played ? endingTitle(played.scenario, played.checked.evidence.ending) : '–'),
  },
  {
    id: 'division',
    title: 'Division, seats or hands',
    words: ({ played }) => (played && divisionWords(played)) || '–',
  },
  {
    id: 'made',
    title: 'Own claims',
    words: (row) => told(count(row, 'made')),
    rank: (row) => count(row, 'made') ?? LAST,
  },
  {
    id: 'met',
    title: 'Theirs met',
    words: ({ played }) => {
      const { met, made } = played ? metOf(played) : { met: 0, made: 0 };
      return made > 0 ? `${met} of ${made}` : '–';
    },
    rank: ({ played }) => {
      const { met, made } = played ? metOf(played) : { met: 0, made: 0 };
      return made > 0 ? met / made : LAST;
    },
  },
  {
    id: 'opened',
    title: 'Sources opened',
    words: (row) => (row.played ? openedWords(openedOf(row)) : '–'),
    rank: (row) => (row.played ? openedOf(row).sources.length : LAST),
  },
  {
    id: 'faults',
    title: 'Faults',
    words: (row) => told(count(row, 'faults')),
    rank: (row) => count(row, 'faults') ?? LAST,
  },
  {
    id: 'minutes',
    title: 'Minutes',
    words: (row) => told(minutesOf(row)),
    rank: (row) => minutesOf(row) ?? LAST,
  },
  { id: 'state', title: 'State', words: ({ state }) => STATE_WORDS[state] },
];

/** Rows by what stands in a column; those that are alike stay as they were. */
export function sortRows(
  rows: readonly Row[],
  { id, down }: { readonly id: string; readonly down: boolean },
  labels: ReadonlyMap<string, string>,
): readonly Row[] {
  const column = COLUMNS.find((one) => one.id === id);
  if (!column) return rows;
  const { rank, words } = column;
  const sorted = [...rows].sort((a, b) => {
    if (rank) {
      const [one, other] = [rank(a), rank(b)];
      return one === other ? 0 : one - other;
    }
    const [one, other] = [words(a, labels), words(b, labels)];
    // nothing typed comes last
    if ((one === '') !== (other === '')) return one === '' ? 1 : -1;
    return one.localeCompare(other, 'en', { numeric: true });
  });
  return down ? sorted.reverse() : sorted;
}
