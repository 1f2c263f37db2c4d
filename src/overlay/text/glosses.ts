import type { GlossaryEntry } from '../../core/scenario/text.ts';
import type { Range } from './range.ts';

interface Matcher {
  readonly pattern: RegExp;
  readonly entries: ReadonlyMap<string, GlossaryEntry>;
}

const WORD = /[\p{L}\p{N}-]/u;
const matchers = new WeakMap<readonly GlossaryEntry[], Matcher>();

/** One spelling for a word, whatever its capitals and its apostrophe. */
const fold = (form: string): string => form.toLowerCase().replaceAll('’', "'");

const escape = (form: string): string => form.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replace(/['’]/g, "['’]");

/** One pattern of every form, the longest first, so that a phrase goes before a word in it. */
function matcherFor(glossary: readonly GlossaryEntry[]): Matcher {
  const known = matchers.get(glossary);
  if (known) return known;
  const entries = new Map<string, GlossaryEntry>();
  for (const entry of glossary)
    for (const form of [entry.term, ...entry.forms])
      if (form !== '' && !entries.has(fold(form))) entries.set(fold(form), entry);
  const forms = [...entries.keys()].sort((a, b) => b.length - a.length);
  const made = { pattern: new RegExp(forms.map(escape).join('|') || '(?!)', 'giu'), entries };
  matchers.set(glossary, made);
  return made;
}

const isWord = (letter: string | undefined): boolean => letter !== undefined && WORD.test(letter);

/** The first occurrence of each word that the glossary explains, whole words only, in the order of the text. */
export function findGlosses(text: string, glossary: readonly GlossaryEntry[]): readonly Range<GlossaryEntry>[] {
  const { pattern, entries } = matcherFor(glossary);
  const found: Range<GlossaryEntry>[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const from = match.index;
    const to = from + match[0].length;
    const whole = !isWord(text[from - 1]) && !isWord(text[to]);
    const entry = whole ? entries.get(fold(match[0])) : undefined;
    if (entry && !found.some((f) => f.mark === entry)) found.push({ from, to, mark: entry });
    if (!whole) pattern.lastIndex = from + 1;
  }
  return found;
}
