import type { Aim } from './aims.ts';
import type { Bench, Measure } from './bench.ts';
import type { Found } from './find-faults.ts';

const NAMES = ['ours', 'ink', 'yarn'] as const;

const number = (n: number): string =>
  n.toLocaleString('en-GB', n >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 });

const times = (n: number): string => `${number(n)} ×`;

/** Rows of cells in columns, the first to the left and the others to the right or, in a list, all to the left. */
function table(rows: readonly (readonly string[])[], align: 'numbers' | 'words'): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const cell = (text: string, column: number) =>
    column > 0 && align === 'numbers' ? text.padStart(widths[column]!) : text.padEnd(widths[column]!);
  return rows.map((row) => `  ${row.map(cell).join('   ').trimEnd()}`).join('\n');
}

const measureRow = ({ title, unit, figures, better }: Measure): readonly string[] => [
  `${title}, ${unit}`,
  ...NAMES.map((name) => number(figures[name])),
  times(better.ink),
  times(better.yarn),
];

/** When and where an engine reports a fault. */
function foundText({ when, file, line, play, right }: Found): string {
  if (when === 'never') return 'never';
  const at = line === undefined ? 'no line' : file === undefined ? `line ${line}, no file` : `${file}:${line}`;
  const place = line === undefined || right ? at : `${at} (not there)`;
  return `${when}${play === undefined ? '' : ` (play ${play})`}: ${place}`;
}

const aimText = ({ title, unit, figure, aim, better, reached }: Aim): string =>
  `  ${reached ? 'reached ' : 'short of'}  ${title}: ${number(figure)} ${unit} (aim: ${better === 'more' ? 'at least' : 'at most'} ${number(aim)})`;

const NOTES = [
  'Ours loads more: a whole scenario, with both texts of every line, a sitting, its claims and its members.',
  'Ours walks without writing text in the first row; inkjs and yarn-bound find choices only by writing it.',
  'Yarn has no form but its source, parses a node whenever it is entered, and has no saves: its variables and the node’s title are counted.',
];

/** What a run found, for people to read. */
export function reportText({ machine, engines, same, measures, faults, aims }: Bench): string {
  const { difference } = same;
  if (difference)
    return [
      `The engines do not play the same, so nothing is compared. In the ${difference.of} of seed ${difference.seed}, line ${difference.line}:`,
      `  ours  ${difference.expected}`,
      `  ${difference.engine.padEnd(4)}  ${difference.found}`,
    ].join('\n');
  const found = NAMES.map((name) => faults.filter((row) => row.found[name].when !== 'never').length);
  return [
    `The plain story in three engines (${machine})`,
    '',
    `The same in all three: ${same.plays} plays of ${number(same.choices / same.plays)} choices, ${same.texts} texts, ${Object.keys(same.ends).length} endings; and each again from a save midway.`,
    '',
    table(
      [['', 'ours', engines.ink, engines.yarn, 'against ink', 'against Yarn'], ...measures.map(measureRow)],
      'numbers',
    ),
    '',
    '  “×” is how many times better ours does: more a second, or fewer ms or bytes (the median of rounds in which the engines take turns).',
    ...NOTES.map((note) => `  ${note}`),
    '',
    'The same faults planted in each',
    '',
    table(
      [
        ['', 'ours', 'ink', 'Yarn'],
        ...faults.map(({ title, found: by }) => [title, ...NAMES.map((name) => foundText(by[name]))]),
        [`reported, of ${faults.length}`, ...found.map(String)],
      ],
      'words',
    ),
    '',
    'Aims',
    '',
    ...aims.map(aimText),
  ].join('\n');
}
