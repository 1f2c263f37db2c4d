import type { Faction, Member } from '../../../core/scenario/debate-data.ts';
import type { ScenarioData } from '../../../core/scenario/scenario.ts';
import { factsOf } from './facts.ts';

/** Least number of members that make a body which an argument should be able to divide. */
const BODY = 3;

/** Who can't be moved by anything said, though he leads no side: alone, or with all of his faction. */
export interface Unmoved {
  readonly members: readonly Member[];
  readonly factions: readonly Faction[];
}

/** Members whose stance is the same on every floor of every sitting, and factions of three or more made of such. */
export function unmovedIn(data: ScenarioData): Unmoved {
  const facts = factsOf(data);
  const isFixed = (man: Member): boolean => {
    const free = data.sittings.filter((s) => s.steadfast?.includes(man.id) !== true);
    const rooms = free.flatMap(facts.rooms);
    return (
      rooms.length > 0 &&
      rooms.every(({ debate, stances }) => {
        const bounds = stances[debate.memberIndex.get(man.id) ?? -1];
        return bounds !== undefined && bounds.least === bounds.most;
      })
    );
  };
  const leads = (man: Member): boolean => data.sittings.every((s) => s.steadfast?.includes(man.id) === true);
  const fixed = data.members.filter(isFixed);
  const factions = data.factions.filter(({ id }) => {
    const body = data.members.filter((m) => m.faction === id);
    return (
      body.length >= BODY && body.every((m) => fixed.includes(m) || leads(m)) && body.some((m) => fixed.includes(m))
    );
  });
  const inBody = new Set(factions.map((f) => f.id));
  return { members: fixed.filter((m) => !inBody.has(m.faction)), factions };
}
