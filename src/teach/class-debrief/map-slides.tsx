import type { JSX } from 'preact';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { Sitting } from '../../core/scenario/debate-data.ts';
import { wordsIn } from '../../core/words/count-words.ts';
import { firstWords } from '../../core/words/first-words.ts';
import { listOf } from '../../core/words/list.ts';
import { classMap } from '../class/class-map.ts';
import type { ClassMap, ClassMapRow } from '../class/class-map.ts';
import { claimTitle, sideTitle } from '../class/summary.ts';
import type { PlayedRow } from '../class/summary.ts';
import { lots, partTitle } from './slide.ts';
import type { Slide } from './slide.ts';

/** Words of the record that a slide has room for, and of one quotation. */
const WORDS = 70;
const QUOTED = 32;
/** Answers that are named of each. */
const ANSWERS = 2;
const AGAINST = 3;
/** Claims that come one by one; all the others stand together on a last page. */
const AT_LENGTH = 5;

function ours(scenario: Scenario, { plays, moved, answers }: ClassMapRow, of: number): string {
  if (plays === 0) return 'Nobody said it.';
  const named = answers.slice(0, ANSWERS).map((one) => `“${claimTitle(scenario, one.claim)}” (${one.plays})`);
  const more = answers.length > ANSWERS ? ` and by ${answers.length - ANSWERS} more` : '';
  const answered = named.length > 0 ? ` Answered by ${listOf(named)}${more}.` : ' Nobody answered it.';
  const turned = moved > 0 ? ` It changed ${moved === 1 ? 'one mind' : `${moved} minds`} in all.` : '';
  return `Said in ${plays} of ${of}.${answered}${turned}`;
}

function Recorded({
  scenario,
  row,
  short,
}: {
  readonly scenario: Scenario;
  readonly row: ClassMapRow;
  /** Without the words themselves. */
  readonly short: boolean;
}): JSX.Element {
  const { recorded } = row;
  if (!recorded) return <p>Nothing of the kind is recorded.</p>;
  const source = recorded.words && scenario.sources.get(recorded.words.source);
  const against = recorded.answers.slice(0, AGAINST).map(({ claim }) => `“${claimTitle(scenario, claim)}”`);
  const more = recorded.answers.length - against.length;
  return (
    <>
      {recorded.by !== undefined && <p>By {recorded.by}.</p>}
      {recorded.words && !short && (
        <blockquote>
          “{firstWords(recorded.words.words, QUOTED)}” {source && <cite class="map-source">{source.title}</cite>}
        </blockquote>
      )}
      {against.length > 0 && (
        <p>
          Set against it: {listOf(against)}
          {more > 0 && `, and ${more} more`}.
        </p>
      )}
    </>
  );
}

/** Claims of a sitting: what was done with each in our games, beside the record. */
function MapTable({
  scenario,
  map,
  rows,
  short = false,
}: {
  readonly scenario: Scenario;
  readonly map: ClassMap;
  readonly rows: readonly ClassMapRow[];
  readonly short?: boolean;
}): JSX.Element {
  return (
    <table class="wall-map">
      <thead>
        <tr>
          <th scope="col">Claim</th>
          {map.plays > 0 && <th scope="col">In our games</th>}
          <th scope="col">In the record</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.claim}>
            <th scope="row">{claimTitle(scenario, row.claim)}</th>
            {map.plays > 0 && <td>{ours(scenario, row, map.plays)}</td>}
            <td>
              <Recorded scenario={scenario} row={row} short={short} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Words that a claim takes up in its highest column. */
function weightOf(scenario: Scenario, row: ClassMapRow): number {
  const { words, answers = [] } = row.recorded ?? {};
  const quoted = words ? Math.min(QUOTED, wordsIn(words.words)) + 8 : 0;
  const against = answers.slice(0, AGAINST).map(({ claim }) => wordsIn(claimTitle(scenario, claim)));
  const record = quoted + against.reduce((all, n) => all + n, 10);
  return Math.max(record, wordsIn(ours(scenario, row, row.plays)), 20);
}

/** What the claims of a sitting appeal to, as answers to “what moved you”. */
const valuesOf = (scenario: Scenario, { claims }: Sitting): readonly string[] => {
  const values = new Set(claims.flatMap((id) => scenario.claims.get(id)?.value ?? []));
  return scenario.data.values.flatMap(({ id, title }) => (values.has(id) ? [title] : []));
};

/** One map of the whole class beside the recorded one, sitting by sitting. */
export function mapSlides(
  scenario: Scenario,
  sittings: readonly Sitting[],
  rows: readonly PlayedRow[],
): readonly Slide[] {
  return sittings.flatMap((sitting) => {
    const map = classMap(scenario, sitting.id, rows);
    if (map.rows.length === 0) return [];
    const first = map.rows.slice(0, AT_LENGTH);
    const rest = map.rows.slice(AT_LENGTH);
    const name =
      sittings.length > 1
        ? `${sitting.title}: the map`
        : map.plays > 0
          ? 'Our map beside the recorded one'
          : 'The recorded map';
    const pages = lots(first, (row) => weightOf(scenario, row), map.plays > 0 ? WORDS : 1.5 * WORDS);
    const slides = pages.map((page, n): Slide => ({
      id: `map-${sitting.id}-${n}`,
      step: 3,
      title: partTitle(name, n, pages.length),
      body: <MapTable scenario={scenario} map={map} rows={page} />,
    }));
    return [
      {
        id: `moved-${sitting.id}`,
        step: 3,
        title: sittings.length > 1 ? `${sitting.title}: what moved whom` : 'What moved whom',
        body: <Moved scenario={scenario} map={map} />,
        hands: { question: 'which reason moved you most?', options: valuesOf(scenario, sitting) },
      },
      ...slides,
      ...(rest.length > 0
        ? [
            {
              id: `map-${sitting.id}-rest`,
              step: 3,
              title: `${name}: all the others`,
              body: <MapTable scenario={scenario} map={map} rows={rest} short />,
            },
          ]
        : []),
    ];
  });
}

/** The claims that changed most minds in the class’s games. */
function Moved({ scenario, map }: { readonly scenario: Scenario; readonly map: ClassMap }): JSX.Element {
  const most = [...map.rows]
    .filter(({ moved }) => moved > 0)
    .sort((a, b) => b.moved - a.moved)
    .slice(0, 4);
  if (most.length === 0) return <p>Think of the men in the hall, and of yourself.</p>;
  return (
    <ol class="wall-words">
      {most.map(({ claim, moved, plays }) => (
        <li key={claim}>
          “{claimTitle(scenario, claim)}” ({sideTitle(scenario, scenario.claims.get(claim)?.side ?? '')}): changed{' '}
          {moved === 1 ? 'one mind' : `${moved} minds`}, in {plays} of {map.plays} games
        </li>
      ))}
    </ol>
  );
}
