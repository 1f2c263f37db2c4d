import type { Condition } from '../../src/core/scenario/condition-data.ts';
import type { Beat, Ending, ScenarioData, Scene } from '../../src/core/scenario/scenario.ts';

/** How a language of branching stories writes a question that is put to flags and to choices made. */
export interface Grammar {
  readonly flag: (id: string) => string;
  readonly chosen: (id: string) => string;
}

/** Signs that ink or Yarn reads as more than text. */
const SIGNS = /[#[\]{}<>\\|/~*+=:]|^-|->|\n/u;

/** An id as both languages allow it. */
export const nameOf = (id: string): string => id.replaceAll('-', '_');

/** A text that means the same in all three; throws an Error where it would not. */
export function plainText(text: string): string {
  if (SIGNS.test(text)) throw new Error(`“${text}” holds a sign that ink or Yarn reads as more than text.`);
  return text;
}

/** A condition about flags and choices, written out; throws an Error for one that the other languages can't ask. */
export function written(grammar: Grammar, condition: Condition): string {
  const part = (c: Condition) => ('all' in c || 'any' in c ? `(${written(grammar, c)})` : written(grammar, c));
  if ('all' in condition) return condition.all.map(part).join(' and ');
  if ('any' in condition) return condition.any.map(part).join(' or ');
  if ('not' in condition) return `not ${part(condition.not)}`;
  if ('flag' in condition) return grammar.flag(condition.flag);
  if ('chosen' in condition) return grammar.chosen(condition.chosen);
  throw new Error(`Neither ink nor Yarn knows of ${JSON.stringify(condition)}.`);
}

/** What a condition comes to when it is turned round, without a double “not”. */
export const turned = (condition: Condition): Condition => ('not' in condition ? condition.not : { not: condition });

/** What is left of a choice's condition once “not taken before” is said in the language's own way. */
export function withoutOnce(
  choice: string,
  when: Condition | undefined,
): { readonly once: boolean; readonly when: Condition | undefined } {
  if (when === undefined) return { once: false, when };
  const isOnce = (c: Condition) => 'not' in c && 'chosen' in c.not && c.not.chosen === choice;
  if (isOnce(when)) return { once: true, when: undefined };
  if (!('all' in when) || !when.all.some(isOnce)) return { once: false, when };
  const rest = when.all.filter((c) => !isOnce(c));
  return { once: true, when: rest.length === 1 ? rest[0] : { all: rest } };
}

/** Whether a condition asks only what ink and Yarn know of too. */
function isPlain(condition: Condition): boolean {
  if ('all' in condition) return condition.all.every(isPlain);
  if ('any' in condition) return condition.any.every(isPlain);
  if ('not' in condition) return isPlain(condition.not);
  return 'flag' in condition || 'chosen' in condition;
}

/** What of a scenario can be told without a sitting: the scenes that a part's start leads to, and their endings. */
export interface PlainStory {
  readonly data: ScenarioData;
  readonly scenes: readonly Scene[];
  readonly endings: readonly Ending[];
  readonly flags: readonly string[];
}

const gotosOf = (beat: Beat) => [...beat.choices.map((c) => c.goto), ...(beat.goto ? [beat.goto] : [])];

/** The story that begins where a part lets a role begin. */
export function plainStory(data: ScenarioData, part: string, role: string): PlainStory {
  const first = data.parts.find((p) => p.id === part)?.start[role];
  const reached = new Set([first]);
  for (const id of reached) {
    const gotos = data.scenes.find((s) => s.id === id)?.beats.flatMap(gotosOf) ?? [];
    for (const goto of gotos) if ('scene' in goto) reached.add(goto.scene);
  }
  const scenes = data.scenes.filter((s) => reached.has(s.id));
  const effects = scenes.flatMap((s) => s.beats.flatMap((b) => b.choices.flatMap((c) => c.effects)));
  const flags = effects.flatMap((e) => ('set' in e ? [e.set] : 'unset' in e ? [e.unset] : []));
  return {
    data,
    scenes: scenes.toSorted((a, b) => Number(b.id === first) - Number(a.id === first)),
    endings: data.endings.filter((e) => isPlain(e.when)),
    flags: [...new Set(flags)],
  };
}

/** A line as ink and Yarn write it: its speaker before a colon, as both do. */
export function lineText(data: ScenarioData, line: { readonly speaker?: string | undefined; readonly plain: string }) {
  const speaker = data.people.find((p) => p.id === line.speaker)?.short;
  return `${speaker === undefined ? '' : `${speaker}: `}${plainText(line.plain)}`;
}
