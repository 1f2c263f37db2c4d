import type { Scenario } from '../../core/play/scenario-index.ts';
import { debriefOf } from '../../core/view/debrief-of.ts';
import type { Preferences } from '../../store/preferences.ts';
import type { PlayedRow } from '../class/summary.ts';
import { gameSlides } from './game-slides.tsx';
import { mapSlides } from './map-slides.tsx';
import type { Slide } from './slide.ts';
import { absentSlides, soWhatSlides, truthSlides } from './told-slides.tsx';

/** The whole debrief of a part or run for a wall, with what the class played of it, if anything. */
export function debriefSlides(
  scenario: Scenario,
  part: string,
  rows: readonly PlayedRow[],
  mode: Preferences['text'],
): readonly Slide[] {
  const debrief = debriefOf(scenario, part);
  const { sittings } = scenario.data;
  const main = [...sittings].sort((a, b) => b.claims.length - a.claims.length)[0];
  return [
    {
      id: 'step-out',
      step: 0,
      title: 'Step out of your role',
      body: (
        <>
          <p class="wall-words">{debrief.step}</p>
          <p class="wall-question">{debrief.stepOut[mode]}</p>
        </>
      ),
      hands: { question: 'did you say something that you do not hold?', options: ['Yes', 'No'] },
    },
    ...gameSlides(scenario, rows, main),
    ...truthSlides(scenario, debrief, mode),
    ...mapSlides(scenario, sittings, rows),
    ...absentSlides(debrief),
    ...soWhatSlides(debrief, mode),
  ];
}
