import { inPart } from '../bounds/next-parts.ts';
import type { Fact } from '../walk/facts.ts';
import type { Job } from '../walk/job.ts';
import type { Scenario } from '../../play/scenario-index.ts';

/** Which part of a run, by its number, a fact comes true in at the latest; the last one for what may be true in any. */
export function legsOfFacts(scenario: Scenario, job: Job): (fact: Fact) => number {
  const { data } = scenario;
  const legs = (scenario.legs.get(job.part) ?? []).map((part) => inPart(data, part));
  const last = Math.max(0, legs.length - 1);
  const lastWith = (names: readonly string[]): number => {
    const having = legs.flatMap((leg, n) => (names.some((name) => leg.has(name)) ? [n] : []));
    return having.at(-1) ?? last;
  };
  const sceneOf = new Map(
    data.scenes.flatMap((s) => s.beats.flatMap((b) => b.choices.map((c) => [c.id, s.id] as const))),
  );
  return ({ kind, id }) => {
    const [first = ''] = id.split(kind === 'resolution' ? ':' : '/');
    switch (kind) {
      case 'scene':
      case 'beat':
      case 'beat-skipped':
        return lastWith([`scene ${first}`]);
      case 'choice':
      case 'choice-withheld':
        return lastWith([`scene ${sceneOf.get(id) ?? ''}`]);
      case 'resolution':
      case 'member-moves':
      case 'faction-turns':
        return lastWith([`sitting ${first}`]);
      case 'claim':
        return lastWith(data.sittings.filter((s) => s.claims.includes(id)).map((s) => `sitting ${s.id}`));
      case 'interjection':
        return lastWith(
          data.sittings.filter((s) => s.interjections.some((i) => i.id === id)).map((s) => `sitting ${s.id}`),
        );
      case 'ending':
        return last;
    }
  };
}
