import type { Balance, SideStock, Stock } from '../../../core/scenario/balance-data.ts';
import type { NoteBlock, NoteSection } from '../../../core/scenario/teaching-data.ts';
import { LEVEL_ORDER } from './way-names.ts';
import { reachTable, recordSentences, waySentences, wayTable } from './balance-ways.ts';

const number = (n: number): string => n.toLocaleString('en-GB');
const percent = (part: number, whole: number): string =>
  whole === 0 ? '0 %' : `${Math.round((100 * part) / whole)} %`;

const sideTitle = ({ sides }: Balance, id: string): string => sides.find((s) => s.id === id)?.title ?? id;

type Row = readonly [title: string, of: (side: SideStock) => string];

const ROWS: readonly Row[] = [
  ['Claims that may be made', (s) => number(s.claims)],
  ['Of them in the record’s own order of speeches', (s) => number(s.recorded)],
  ['Of them matters of fact', (s) => number(s.facts)],
  ['Values that they appeal to', (s) => number(s.values)],
  ['People who may make them', (s) => number(s.people)],
  ['Words of the claims, as they might have said it', (s) => number(s.words.period)],
  ['Words of the claims, in plain English', (s) => number(s.words.plain)],
  [
    'Of the first, words quoted as a source has them',
    (s) => `${number(s.quoted)} (${percent(s.quoted, s.words.period)})`,
  ],
  ['Claims that rest on a source', (s) => `${number(s.sourced)} (${percent(s.sourced, s.claims)})`],
  ['Sources that they rest on', (s) => number(s.sources)],
  ['Claims that answer one of the other side’s', (s) => `${number(s.answering)} (${percent(s.answering, s.claims)})`],
  ['Claims that the other side can answer', (s) => `${number(s.answered)} (${percent(s.answered, s.claims)})`],
  ['Answers in all (a claim and one that it answers)', (s) => number(s.answers)],
  ['Words of speeches recorded as they stand', (s) => number(s.argued.recorded.period)],
  ['Words of speeches adapted from the record', (s) => number(s.argued.adapted.period)],
  ['Words of speeches invented', (s) => number(s.argued.invented.period)],
  ['Words of the same people in scenes, outside the debate', (s) => number(toldWords(s))],
];

const toldWords = ({ told }: SideStock): number => told.recorded.period + told.adapted.period + told.invented.period;

const stockTable = (balance: Balance, { sides }: Stock, caption: string): NoteBlock => ({
  table: {
    caption,
    columns: ['Counted', ...sides.map((s) => sideTitle(balance, s.side))],
    rows: ROWS.map(([title, of]) => [title, ...sides.map(of)]),
  },
});

/** The same for the parts, in fewer rows. */
const partsTable = (balance: Balance): NoteBlock => ({
  table: {
    caption: 'Part by part',
    columns: ['Part and side', 'Claims', 'Words', 'Rest on a source', 'Sources', 'Can be answered', 'People'],
    rows: balance.stocks.flatMap(({ part, sides }) => {
      const title = balance.parts.find((p) => p.id === part)?.title;
      if (title === undefined) return [];
      return sides.map((s) => [
        `${title}: ${sideTitle(balance, s.side)}`,
        ...[s.claims, s.words.period, s.sourced, s.sources, s.answered, s.people].map(number),
      ]);
    }),
  },
});

/** Of each sitting, the reasons for and against its answers; what nobody ever gives has no column. */
function optionTables(balance: Balance): readonly NoteBlock[] {
  const kinds = balance.sides.flatMap(({ id, title }) => [
    { side: id, of: 'pro' as const, column: `For it, from “${title}”` },
    { side: id, of: 'con' as const, column: `Against it, from “${title}”` },
  ]);
  const given = kinds.filter(({ side, of }) =>
    balance.options.some((o) => o.reasons.some((r) => r.side === side && r[of] > 0)),
  );
  return balance.sittings.map(({ id, title, options }) => ({
    table: {
      caption: `Reasons for and against each answer: ${title}`,
      columns: ['Answer', ...given.map((kind) => kind.column)],
      rows: options.map((option) => {
        const counted = balance.options.find((o) => o.sitting === id && o.option === option.id);
        return [
          option.title,
          ...given.map(({ side, of }) => number(counted?.reasons.find((r) => r.side === side)?.[of] ?? 0)),
        ];
      }),
    },
  }));
}

/** What is not even between the sides, in sentences made of the counts. */
function unevenSentences(balance: Balance): readonly string[] {
  const [whole] = balance.stocks;
  const [more, less] = [...(whole?.sides ?? [])].sort((a, b) => b.claims - a.claims);
  if (!more || !less) return [];
  const [moreTitle, lessTitle] = [sideTitle(balance, more.side), sideTitle(balance, less.side)];
  const played = new Set(balance.roles.map((r) => r.side));
  const unplayed = balance.sides.filter((s) => !played.has(s.id)).map((s) => s.title);
  return [
    ...unplayed.map(
      (title) =>
        `A student can’t play for “${title}”. Every role argues for the other side; this one is always argued by the computer, from its own claims and under the same rules.`,
    ),
    ...(more.claims === less.claims
      ? [`Both sides have ${number(more.claims)} claims.`]
      : [
          `“${moreTitle}” may make ${number(more.claims)} claims and “${lessTitle}” ${number(less.claims)}: ${(more.claims / less.claims).toFixed(1)} to 1.`,
        ]),
    `The claims of “${moreTitle}” rest on ${number(more.sources)} sources and may be made by ${number(more.people)} people; those of “${lessTitle}” on ${number(less.sources)}, by ${number(less.people)}.`,
    `Of “${moreTitle}”, ${percent(more.sourced, more.claims)} of the claims rest on a source; of “${lessTitle}”, ${percent(less.sourced, less.claims)}. The other side can answer ${percent(more.answered, more.claims)} of the first and ${percent(less.answered, less.claims)} of the second.`,
  ];
}

/** The balance of one scenario as sections of a page; each begins with its name where there are several. */
export function balanceSections(balance: Balance, several: boolean): readonly NoteSection[] {
  const { id, title, method, stocks, parts } = balance;
  const named = (text: string): string => (several ? `${title}: ${text}` : text);
  const [whole] = stocks;
  return [
    {
      id: `${id}-uneven`,
      title: named('In short: what is not even, and who can win'),
      blocks: [{ list: unevenSentences(balance) }, { list: [...waySentences(balance), ...recordSentences(balance)] }],
    },
    {
      id: `${id}-stock`,
      title: named('What each side has to argue with'),
      blocks: [
        {
          text: `Counted over everything in “${title}”. A claim rests on a source when it quotes one, or when the record has the words that it is made from. “Recorded” speeches are the record’s words alone; “adapted” ones give its sense, and often quote it; “invented” ones are ours.`,
        },
        ...(whole ? [stockTable(balance, whole, 'All claims, words and sources, by side')] : []),
        ...(whole && whole.either > 0
          ? [{ text: `Besides these, either side may make ${whole.either} more; they are in neither column.` }]
          : []),
        partsTable(balance),
        ...optionTables(balance),
        {
          text: 'The first answer to each question is how things stand, and wins where no other finds a majority: it has no reasons of its own, since whatever speaks against the others speaks for it.',
        },
      ],
    },
    {
      id: `${id}-ways`,
      title: named('Winning paths'),
      blocks: [
        {
          text: `A computer played each part in each role, in ${LEVEL_ORDER.length} named ways and for each value alone, ${method.plays} times each, from fixed seeds, against the side that argues “shrewdly”. The shares are of those plays, of which each had its own seed. The last row of each role is the record’s own claims, in their order, against a side that keeps to the record too.`,
        },
        ...parts.flatMap((part) => wayTable(balance, part) ?? []),
      ],
    },
    {
      id: `${id}-reach`,
      title: named('What can be reached at all'),
      blocks: [
        {
          text: `For each ending and each answer there is a play that comes to it, kept with these counts and played again by a test. “Not found” means that ${number(method.states)} states of the play, and a search beyond them, did not show one: it may still be there. “No” means that it was proved that there is none.`,
        },
        ...parts.map((part) => reachTable(balance, part)),
      ],
    },
  ];
}
