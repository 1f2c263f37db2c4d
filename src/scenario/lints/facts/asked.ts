import type { Condition } from '../../../core/scenario/condition-data.ts';
import type { ScenarioData } from '../../../core/scenario/scenario.ts';
import type { JsonPath } from '../../problem.ts';
import { conditionsOfDraft } from './conditions-of-draft.ts';
import { contextsAt, contextsIn } from './context.ts';
import type { Context } from './context.ts';
import type { Facts } from './facts.ts';

/** A condition of a scenario, where it stands, and what is known wherever it is asked. */
export interface Asked {
  readonly item: object;
  readonly path: JsonPath;
  readonly of: 'beat' | 'choice' | 'draft' | 'interjection' | 'ending';
  readonly condition: Condition;
  readonly contexts: readonly Context[];
}

/** Every condition of a scenario. */
export function everyAsked(data: ScenarioData, facts: Facts): readonly Asked[] {
  const out: Asked[] = [];
  for (const item of data.scenes) {
    const anywhere: Context[][] = [];
    item.beats.forEach((beat, i) => {
      const point = facts.map.beatPoint(beat);
      const contexts = point ? [...contextsAt(facts, point)] : [];
      anywhere.push(contexts);
      const add = (path: JsonPath, of: Asked['of'], condition: Condition | undefined): void => {
        if (condition) out.push({ item, path, of, condition, contexts });
      };
      add(['beats', i, 'when'], 'beat', beat.when);
      beat.choices.forEach((c, k) => add(['beats', i, 'choices', k, 'when'], 'choice', c.when));
    });
    if (!item.draft) continue;
    // from the end, where most is open and a condition soonest shows that it may be either
    const contexts = anywhere.reverse().flat();
    for (const { path, condition } of conditionsOfDraft(item))
      out.push({ item, path, of: 'draft', condition, contexts });
  }
  for (const item of data.sittings) {
    const contexts = contextsIn(facts, item);
    item.interjections.forEach((x, i) =>
      out.push({ item, path: ['interjections', i, 'when'], of: 'interjection', condition: x.when, contexts }),
    );
  }
  const contexts = contextsAt(facts, facts.map.ending);
  for (const item of data.endings) out.push({ item, path: ['when'], of: 'ending', condition: item.when, contexts });
  return out;
}
