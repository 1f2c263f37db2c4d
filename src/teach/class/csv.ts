import { answersOf, answersSideBySide } from './answers.ts';
import { metOf, minutesOf } from './row.ts';
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
  'faults',
  'minutes (not verified)',
  'state',
  'what is to be known of it',
];

/** A class as a table for other programs: a row for each result, with its answers. */
export function classCsv(rows: readonly Row[], labels: ReadonlyMap<string, string>): string {
  const questions = answersSideBySide(rows).map(({ question }) => question);
  const body = rows.map((row) => {
    const { result, played } = row;
    const sittings = played?.checked.evidence.sittings ?? [];
    const met = played && metOf(played);
    const answers = new Map(answersOf(row).map(({ question, text }) => [question, text]));
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
      result.opened.length,
      played && sittings.reduce((all, { faults }) => all + faults.length, 0),
      minutesOf(row),
      STATE_WORDS[row.state],
      [...row.problems, ...row.notes].join(' '),
      ...questions.map((question) => answers.get(question)),
    ];
  });
  return csvText([[...HEAD, ...questions], ...body]);
}
