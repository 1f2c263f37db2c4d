import type { GlossaryEntry } from '../core/scenario/text.ts';
import type { ScenarioData } from '../core/scenario/scenario.ts';

/** One spelling for a word, whatever its capitals and its apostrophe. */
const fold = (text: string): string => text.toLowerCase().replaceAll('’', "'");

/**
 * The entries of a scenario's glossary that something in it may be marked with: those of which every word of a form
 * stands in it somewhere, since what is said may be put together from several texts.
 */
export function glossaryFor({ glossary, ...rest }: ScenarioData): readonly GlossaryEntry[] {
  const text = fold(JSON.stringify(rest));
  const stands = (form: string): boolean =>
    fold(form)
      .split(/\s+/u)
      .every((word) => text.includes(word));
  return glossary.filter(({ term, forms }) => [term, ...forms].some(stands));
}
