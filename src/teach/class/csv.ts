import { uncapital } from '../../core/words/list.ts';
import { answersOf, answersSideBySide, askedWords } from './answers.ts';
import { metOf, minutesOf, openedOf } from './row.ts';
import type { Row } from './row.ts';
import { divisionWords, STATE_WORDS } from './row-words.ts';
import { endingTitle, roleName } from './summary.ts';

/** What a table program takes for a formula where a cell begins with it, in its wide forms too (OWASP, CSV injection). */
const FORMULA = /^[\s\0]*[=+\-@\t\r＝＋－＠|%]/u;

/** A cell as RFC 4180 has it, and never a formula: what begins like one gets an apostrophe before it. */
export function csvCell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n;\t]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as a file of RFC 4180, with the mark by which table programs know it is UTF-8. */
export const csvText = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;

const headOf = (asked: Parameters<typeof askedWords>[0]): string => uncapital(askedWords(asked));

const HEAD = [
  'tag',
  'label',
  'scenario',
  'part',
  'role',
  'ending',
  'divisions',
  'own claims',
  'other side’s claims met',
  'other side’s claims made',
  'sources opened',
  'sources of the book opened (not verified)',
  'faults',
  'minutes (not verified)',
  'state',
  'what is to be known of it',
];

/** The answers of a row by the heads of their columns; of a question that was asked twice at once, both. */
function answersByHead(row: Row): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const answer of answersOf(row)) {
    const head = headOf(answer);
    const before = found.get(head);
    found.set(head, before === undefined ? answer.text : `${before}\n${answer.text}`);
  }
  return found;
}

/** A class as a table for other programs: a row for each result, with its answers. */
export function classCsv(rows: readonly Row[], labels: ReadonlyMap<string, string>): string {
  const questions = answersSideBySide(rows).map(headOf);
  const body = rows.map((row) => {
    const { result, played } = row;
    const sittings = played?.checked.evidence.sittings ?? [];
    const met = played && metOf(played);
    const answers = answersByHead(row);
    const opened = played && openedOf(row);
    return [
      row.tag,
      labels.get(row.code),
      played?.scenario.data.title ?? result.scenario,
      played?.scenario.data.parts.find(({ id }) => id === result.part)?.title ?? result.part,
      played ? roleName(played.scenario, result.role) : result.role,
      played ? endingTitle(played.scenario, played.checked.evidence.ending) : undefined,
      played && divisionWords(played),
      played && sittings.reduce((all, { made }) => all + made.length, 0),
      met?.met,
      met?.made,
      opened?.sources.length,
      opened?.ofBook,
      played && sittings.reduce((all, { faults }) => all + faults.length, 0),
      minutesOf(row),
      STATE_WORDS[row.state],
      [...row.problems, ...row.notes].join(' '),
      ...questions.map((question) => answers.get(question)),
    ];
  });
  return csvText([[...HEAD, ...questions], ...body]);
}
