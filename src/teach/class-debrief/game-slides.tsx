import type { JSX } from 'preact';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { Sitting } from '../../core/scenario/debate-data.ts';
import { uncapital } from '../../core/words/list.ts';
import { divisionsOf, endingsOf, turningPoints } from '../class/summary.ts';
import type { Count, PlayedRow } from '../class/summary.ts';
import { lots, partTitle } from './slide.ts';
import type { Slide } from './slide.ts';
import { ShareBar } from '../class/share-bar.tsx';

/** Rows that a wall has room for. */
const ROWS = 8;

/** Counts as large bars, a line each. */
const BigBars = ({ counts }: { readonly counts: readonly Count[] }): JSX.Element => (
  <table class="wall-bars">
    <thead class="unseen">
      <tr>
        <th scope="col">What</th>
        <th scope="col">In how many plays</th>
      </tr>
    </thead>
    <tbody>
      {counts.map(({ id, title, plays, among }) => (
        <tr key={id}>
          <th scope="row">{title}</th>
          <td>
            <span>
              {plays} of {among}
            </span>
            <ShareBar part={plays} of={among} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** Counts on as many pages as they need; those of several sittings apart. */
function barSlides(id: string, title: string, counts: readonly Count[]): readonly Slide[] {
  const groups = [...new Set(counts.map(({ of }) => of))];
  return groups.flatMap((of, group) => {
    const own = counts.filter((count) => count.of === of);
    const pages = lots(own, () => 1, ROWS);
    const name = groups.length > 1 && of !== undefined ? `${of}: ${uncapital(title)}` : title;
    return pages.map((page, n): Slide => ({
      id: `${id}-${group}-${n}`,
      step: 1,
      title: partTitle(name, n, pages.length),
      body: <BigBars counts={page} />,
    }));
  });
}

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
    ...barSlides('endings', `How our ${rows.length === 1 ? 'game' : `${rows.length} games`} ended`, endingsOf(rows)),
    ...barSlides('divisions', 'What our halls resolved', divisionsOf(rows)),
    ...barSlides('turning', 'Where it turned', turningPoints(rows)),
    {
      id: 'games-seen',
      step: 1,
      title: 'Your own game',
      body: <p>Think back to where yours turned.</p>,
      hands: { question: 'did you see it turn when it did?', options: ['Yes', 'Only afterwards', 'No'] },
    },
  ];
}
