import type { Condition } from '../../../core/scenario/condition-data.ts';
import type { ScenarioData } from '../../../core/scenario/scenario.ts';
import { conditionsOfDraft } from './conditions-of-draft.ts';
import { chosenMark, flagMark } from './known-before.ts';
import { atomsOf } from '../../../core/explore/walk/relevance.ts';

/** Flags and choices that some condition or claim asks for, or that the player is told of, as `flag:…` and `chosen:…`. */
export function readMarks(data: ScenarioData): ReadonlySet<string> {
  const beats = data.scenes.flatMap((s) => s.beats);
  const conditions: readonly (Condition | undefined)[] = [
    ...data.scenes.flatMap(conditionsOfDraft).map((d) => d.condition),
    ...beats.flatMap((b) => [b.when, ...b.choices.map((c) => c.when)]),
    ...data.sittings.flatMap((s) => s.interjections.map((i) => i.when)),
    ...data.endings.map((e) => e.when),
  ];
  const atoms = conditions.flatMap(atomsOf);
  return new Set([
    ...data.claims.flatMap((c) => (c.needs?.flag === undefined ? [] : [flagMark(c.needs.flag)])),
    ...(data.promises ?? []).flatMap(({ given, kept, broken }) => [given, kept, broken].map(flagMark)),
    ...atoms.flatMap((a) => ('flag' in a ? [flagMark(a.flag)] : 'chosen' in a ? [chosenMark(a.chosen)] : [])),
  ]);
}
