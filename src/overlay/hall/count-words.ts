import type { Scenario } from '../../core/play/scenario-index.ts';
import type { HallView, OptionCount } from '../../core/view/hall-view.ts';
import { capital, inWords } from '../../core/words/list.ts';

/** Whether an option carries, and by how much: "two short of carrying", "carries, by one". */
export function marginWords({ carries, margin }: OptionCount): string {
  return carries ? `carries, by ${inWords(margin)}` : `${inWords(margin)} short of carrying`;
}

/** What changed since the exchange before: "three more", "one fewer", or nothing. */
export function changeWords(change: number): string {
  if (change === 0) return '';
  return change > 0 ? `${inWords(change)} more` : `${inWords(-change)} fewer`;
}

/** The option nearest to turning, told in one line: the one that carries, or that wants fewest. */
export const tellingOption = (view: HallView): OptionCount | undefined =>
  view.options.find((o) => o.carries) ?? [...view.options].sort((a, b) => a.margin - b.margin)[0];

/** What the house resolved, in a sentence. */
export function resolutionWords(scenario: Scenario, { options, standing }: HallView): string {
  const clause = scenario.options.get(standing)?.clause ?? standing;
  return options.some((o) => o.carries)
    ? `${capital(clause)}: so it is resolved.`
    : `Nothing is carried. It stays: ${clause}.`;
}
