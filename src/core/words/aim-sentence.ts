import type { Aim } from '../debate/telegraph.ts';
import { uncapital } from './list.ts';
import type { Scenario } from '../play/scenario-index.ts';

/** The opponent's aim, announced one move ahead. `name` is who speaks for his side. */
export function aimSentence(scenario: Scenario, aim: Aim, name: string): string {
  const faction = aim.faction === undefined ? undefined : scenario.factions.get(aim.faction);
  const whom = faction === undefined ? 'the hall' : uncapital(faction.title);
  switch (aim.kind) {
    case 'claim': {
      const value =
        aim.value === undefined ? 'matter of fact' : (scenario.values.get(aim.value)?.title.toLowerCase() ?? aim.value);
      return `${name} looks to ${whom}: ${value}.`;
    }
    case 'question':
      return `${name} means to ask what your claim rests on.`;
    case 'motion':
      return `${name} looks to ${whom}, with a motion in mind.`;
    case 'none':
      return `${name} turns over his papers, and looks to nobody.`;
  }
}
