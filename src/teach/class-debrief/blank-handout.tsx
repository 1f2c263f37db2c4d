import type { JSX } from 'preact';
import type { Scenario } from '../../core/play/scenario-index.ts';
import { debriefOf } from '../../core/view/debrief-of.ts';
import { STEPS } from './slide.ts';

const Lines = ({ n }: { readonly n: number }): JSX.Element => (
  <>
    {Array.from({ length: n }, (_, i) => (
      <span key={i} class="handout-line" />
    ))}
  </>
);

/** The six steps on paper, with room to write, for when the devices fail. Seen in print only. */
export function BlankHandout({ scenario, part }: { readonly scenario: Scenario; readonly part: string }): JSX.Element {
  const { stepOut, truth, absent, questions, step } = debriefOf(scenario, part);
  const asks: readonly (readonly [string, number])[] = [
    [stepOut.plain, 3],
    ['How did your game come out? Where did it turn, and why there?', 3],
    [
      `What was really said? Look it up for ${truth.map(({ title }) => `“${title}”`).join(', ')}, and note what you had not expected.`,
      3,
    ],
    ['Which argument moved most people in your game? Who made it in the record, and what was set against it?', 3],
    [
      `Who was not in the room? Think of ${absent
        .slice(0, 4)
        .map(({ who }) => who.toLowerCase())
        .join(', ')}. Who else?`,
      3,
    ],
    [questions[0]?.text ?? 'Why does any of it matter now?', 3],
  ];
  return (
    <article class="handout wall-handout">
      <header>
        <div>
          <p>{scenario.data.title}</p>
          <h2>The debrief, in six steps</h2>
          <p class="handout-name">Name (by hand)</p>
        </div>
      </header>
      <p>{step}</p>
      {STEPS.map((title, n) => (
        <section key={title}>
          <h3>
            {n + 1}. {title}
          </h3>
          <p>{asks[n]?.[0]}</p>
          <Lines n={asks[n]?.[1] ?? 0} />
        </section>
      ))}
    </article>
  );
}
