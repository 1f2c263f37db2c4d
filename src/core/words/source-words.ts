import type { Scenario } from '../play/scenario-index.ts';
import { firstWords } from './first-words.ts';
import { capital } from './list.ts';

/** Words of a source that tell it from others of the same title. */
const TELLING = 5;

/** A source by its title and its first words; of one that only the book has, which is not here, its id. */
export function sourceWords(scenario: Pick<Scenario, 'sources'>, id: string): string {
  const source = scenario.sources.get(id);
  if (!source) return `One of the book’s own (${id})`;
  const { title, words } = source;
  return words === undefined ? capital(title) : `${capital(title)}: “${firstWords(words, TELLING)}”`;
}
