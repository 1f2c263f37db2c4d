import type { JSX } from 'preact';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { Sitting } from '../../core/scenario/debate-data.ts';
import { divisionsOf, endingsOf, turningPoints } from '../class/summary.ts';
import type { Count, PlayedRow } from '../class/summary.ts';
import type { Slide } from './slide.ts';

/** Counts as large bars, the most frequent first. */
function BigBars({ counts }: { readonly counts: readonly Count[] }): JSX.Element {
  const several = new Set(counts.map(({ of }) => of)).size > 1;
  return (
    <table class="wall-bars">
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">What</span>
          </th>
          <th scope="col">
            <span class="unseen">In how many plays</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ id, title, of, plays, among }) => (
          <tr key={id}>
            <th scope="row">
              {title}
              {several && of !== undefined && <span class="debrief-value"> {of}</span>}
            </th>
            <td>
              {plays} of {among}
              <svg class="seat-bar" aria-hidden="true" focusable="false">
                <rect class="seat-bar-all" width="100%" height="100%" />
                <rect class="seat-bar-for" width={`${among === 0 ? 0 : (100 * plays) / among}%`} height="100%" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The sittings of a part or run, the one with most to say first among its likes. */
export const sittingsOf = ({ data }: Scenario): readonly Sitting[] => data.sittings;

/** What happened in the class’s own games; without any, by hands. */
export function gameSlides(
  scenario: Scenario,
  rows: readonly PlayedRow[],
  main: Sitting | undefined,
): readonly Slide[] {
  const options = main?.options ?? scenario.data.options.map(({ id }) => id);
  const hands = main && {
    question: 'what did your hall resolve?',
    options: options.map((id) => scenario.options.get(id)?.short ?? id),
  };
  if (rows.length === 0)
    return [
      {
        id: 'games',
        step: 1,
        title: 'How did it come out?',
        body: <p>{main ? main.question : 'Each of you came to an end of your own.'}</p>,
        hands,
      },
    ];
  return [
    {
      id: 'games-endings',
      step: 1,
      title: `How our ${rows.length === 1 ? 'game' : `${rows.length} games`} ended`,
      body: <BigBars counts={endingsOf(rows)} />,
    },
    {
      id: 'games-divisions',
      step: 1,
      title: 'What our halls resolved',
      body: <BigBars counts={divisionsOf(rows)} />,
    },
    {
      id: 'games-turning',
      step: 1,
      title: 'Where it turned',
      body: <BigBars counts={turningPoints(rows)} />,
      hands: { question: 'did you see it turn when it did?', options: ['Yes', 'Only afterwards', 'No'] },
    },
  ];
}
