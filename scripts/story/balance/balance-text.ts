import type { Balance, BalanceCounts, Reach, Stock } from '../../../src/core/scenario/balance-data.ts';
import { ORIGINS } from '../../../src/core/scenario/text.ts';
import { table } from '../terminal/table.ts';

const HEADS = [
  'part',
  'side',
  'claims',
  'of the record',
  'facts',
  'words',
  'plain',
  'quoted',
  'sourced',
  'sources',
  'answering',
  'answered',
  'answers',
  'people',
  ...ORIGINS,
];

const stockRows = ({ part = 'all', sides }: Stock): readonly (readonly (string | number)[])[] =>
  sides.map((s) => [
    part,
    s.side,
    s.claims,
    s.recorded,
    s.facts,
    s.words.period,
    s.words.plain,
    s.quoted,
    s.sourced,
    s.sources,
    s.answering,
    s.answered,
    s.answers,
    s.people,
    ...ORIGINS.map((origin) => s.argued[origin].period),
  ]);

const optionTable = ({ sides, options }: BalanceCounts): string =>
  table([
    ['sitting', 'option', ...sides.flatMap(({ id }) => [`${id} for`, `${id} against`])],
    ...options.map((o) => [o.sitting, o.option, ...o.reasons.flatMap((r) => [r.pro, r.con])]),
  ]);

/** What is counted without play, as tables. */
export const countsText = (counts: BalanceCounts): string =>
  `What each side has to argue with (words: period text, then plain; recorded, adapted and invented: period words).

${table([HEADS, ...counts.stocks.flatMap(stockRows)])}

Claims that are reasons for an option and against it:

${optionTable(counts)}`;

const verdicts = (reaches: readonly Reach[]): string => {
  const of = (verdict: Reach['verdict']) => reaches.filter((r) => r.verdict === verdict);
  const open = reaches.filter((r) => r.verdict !== 'reachable').map((r) => `${r.id} (${r.verdict})`);
  return `${of('reachable').length} of ${reaches.length}${open.length === 0 ? '' : `; not: ${open.join(', ')}`}`;
};

/** All of a balance, as tables. */
export function balanceText(balance: Balance): string {
  const { method, ways, reach, sittings } = balance;
  const wayRows = ways.flatMap((w) =>
    sittings
      .filter((s) => w.resolutions[s.id])
      .map((s) => [
        w.part,
        w.role,
        `${w.way} against ${w.level}`,
        s.id,
        s.options.map((o) => w.resolutions[s.id]?.[o.id] ?? 0).join(' '),
      ]),
  );
  return `${countsText(balance)}

What ${method.plays} plays of each way came to, the options of a sitting from the narrowest to the widest:

${table([['part', 'role', 'way of play', 'sitting', 'plays by option'], ...wayRows])}

What can be reached at all, each shown by a play (${method.states} states walked for each part and role, and kept plays):

${reach
  .map((r) => `${r.part} as ${r.role}: endings ${verdicts(r.endings)}\n  resolutions ${verdicts(r.resolutions)}`)
  .join('\n')}`;
}
