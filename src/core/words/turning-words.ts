import type { Scenario } from '../play/scenario-index.ts';
import type { Turning } from '../view/debrief-view.ts';
import { men } from './list.ts';

/** Where a sitting turned, in a sentence or two. */
export function turningWords(scenario: Scenario, turning: Turning | undefined): string {
  if (!turning) return 'Nobody moved from first to last.';
  const option = scenario.options.get(turning.standing)?.title ?? turning.standing;
  return turning.kind === 'resolution'
    ? `It turned in exchange ${turning.exchange}: ${men(turning.moved)} moved, and from then on the answer was “${option}”.`
    : `The answer was “${option}” all through. Most men moved in exchange ${turning.exchange}: ${men(turning.moved)}.`;
}
