import { stanceOf } from '../../debate/hall.ts';
import type { Scenario } from '../../play/scenario-index.ts';
import { tableOf } from '../../play/sitting-step.ts';
import type { State } from '../../play/state.ts';

/** What can be seen of a state, as short names: where it is, what is said and granted, who stands where. */
function features(scenario: Scenario, state: State): readonly string[] {
  const { place, sitting, flags } = state;
  const here = place.at === 'scene' ? `${place.scene}/${place.beat}` : place.at;
  const out = [here, ...flags.map((f) => `flag ${f}`)];
  if (!sitting) return out;
  const { debate } = tableOf(scenario, state, sitting);
  const { floor } = sitting.position;
  for (const s of floor.spoken) out.push(`said ${s.claim}`);
  for (const c of floor.questioned) out.push(`asked ${c}`);
  for (const c of floor.conceded) out.push(`granted ${c.claim}`);
  for (const m of floor.motions) out.push(`moved ${m.option}`);
  debate.members.forEach((_, m) => out.push(`${m} takes ${stanceOf(debate, sitting.hall, m)}`));
  return out;
}

/**
 * Counts how much of a state has been seen seldom: features rated by how often they came up before. Search that
 * prefers novelty spreads out where a guide says nothing (width-based search; Lipovetzky and Geffner 2012).
 */
export function noveltyMeter(scenario: Scenario): (state: State) => number {
  const seen = new Map<string, number>();
  return (state) => {
    let novelty = 0;
    for (const feature of features(scenario, state)) {
      const times = seen.get(feature) ?? 0;
      seen.set(feature, times + 1);
      novelty += 1 / (1 + times);
    }
    return novelty;
  };
}
