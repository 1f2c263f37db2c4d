import type { Scenario } from '../play/scenario-index.ts';
import type { Pledge } from '../scenario/scenario.ts';
import type { PromiseFate, PromiseView } from '../view/promises.ts';

const DEEDS: Readonly<Record<PromiseFate, string>> = {
  open: 'You have given your word',
  kept: 'You kept your word',
  broken: 'You broke your word',
};

/** To whom a promise was made: “ to Sam Pike”; nothing where nobody is named. */
export function promisedTo(scenario: Scenario, { pledge }: PromiseView): string {
  const name = pledge.to === undefined ? undefined : scenario.people.get(pledge.to)?.name;
  return name === undefined ? '' : ` to ${name}`;
}

/** What was done about a promise, in a sentence. */
export const promiseSentence = (scenario: Scenario, view: PromiseView, mode: keyof Pledge['text']): string =>
  `${DEEDS[view.fate]}${promisedTo(scenario, view)}: ${view.pledge.text[mode]}.`;
