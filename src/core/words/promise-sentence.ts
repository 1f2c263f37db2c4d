import type { Scenario } from '../play/scenario-index.ts';
import type { Pledge } from '../scenario/scenario.ts';
import { uncapital } from './list.ts';
import type { PromiseFate, PromiseView } from '../view/promises.ts';

const DEEDS: Readonly<Record<PromiseFate, string>> = {
  open: 'You have given your word',
  kept: 'You kept your word',
  broken: 'You broke your word',
};

/** What was done about a promise, in a sentence. */
export function promiseSentence(scenario: Scenario, { pledge, fate }: PromiseView, mode: keyof Pledge['text']): string {
  const name = pledge.to === undefined ? undefined : scenario.people.get(pledge.to)?.short;
  // “the widow Hale” within a sentence
  const to = name === undefined ? '' : ` to ${name.replace(/^(?:The|An?) /, uncapital)}`;
  return `${DEEDS[fate]}${to}: ${pledge.text[mode]}.`;
}
