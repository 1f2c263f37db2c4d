import { isSpoken } from '../../debate/floor.ts';
import { majorityOf, stanceOf } from '../../debate/hall.ts';
import type { Table } from '../../debate/table.ts';
import type { Scenario } from '../../play/scenario-index.ts';
import { tableOf } from '../../play/sitting-step.ts';
import type { SittingState, State } from '../../play/state.ts';
import { holds, sittingOf } from '../../scene/condition.ts';
import type { Condition } from '../../scenario/condition-data.ts';
import type { Fact } from '../walk/facts.ts';
import type { Atom } from '../walk/relevance.ts';

/** Farther than any count of seats or flags: what this play can come to no more, or not from here. */
const FAR = 1000;

interface Room {
  readonly table: Table;
  readonly sitting: SittingState;
}

/** Seats that must change hands before the house resolves in an option. */
function resolutionDistance({ table, sitting }: Room, option: number): number {
  const { seats } = sitting.hall;
  const majority = majorityOf(table.debate.members.length);
  const short = option === 0 ? 0 : Math.max(0, majority - seats[option]!);
  const over = Math.max(0, (seats[option + 1] ?? 0) - (majority - 1));
  return short + over;
}

/** How far an atom is from holding (`to`), or from failing (not `to`), counted in seats, flags and claims. */
function atomDistance(scenario: Scenario, state: State, atom: Atom, to: boolean): number {
  if (holds(scenario, state, atom) === to) return 0;
  const { sitting } = state;
  if ('role' in atom) return FAR;
  // of a division that is over, or yet to come: nothing in the room says how far
  if ('part' in atom || 'resolved' in atom || sittingOf(atom) !== undefined) return 1;
  if (!sitting || 'flag' in atom || 'chosen' in atom) return 1;
  const room: Room = { table: tableOf(scenario, state, sitting), sitting };
  const { debate } = room.table;
  const optionAt = (id: string) => debate.options.indexOf(id);
  if ('resolution' in atom) {
    const option = optionAt(atom.resolution);
    return state.place.at === 'sitting' && to ? 1 + resolutionDistance(room, option) : 1;
  }
  if ('seats' in atom)
    return Math.abs(sitting.hall.seats[optionAt(atom.seats.option)]! - atom.seats.atLeast) + (to ? 0 : 1);
  if ('faction' in atom) {
    const { id, option, atLeast } = atom.faction;
    const n = debate.members.filter(
      (man, m) => man.faction === id && stanceOf(debate, sitting.hall, m) >= optionAt(option),
    ).length;
    return Math.abs(n - atLeast) + (to ? 0 : 1);
  }
  if ('exchanges' in atom) return to ? atom.exchanges.atLeast - sitting.position.exchange : FAR;
  if ('moved' in atom) return Math.abs(sitting.moved - atom.moved.atLeast) + (to ? 0 : 1);
  return 1;
}

/** How far a state is from one in which a condition holds (or fails); 0 where it does. */
export function distanceTo(scenario: Scenario, state: State, condition: Condition, to = true): number {
  const each = (conditions: readonly Condition[]) => conditions.map((c) => distanceTo(scenario, state, c, to));
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  if ('all' in condition) return to ? sum(each(condition.all)) : Math.min(...each(condition.all));
  if ('any' in condition) return to ? Math.min(...each(condition.any)) : sum(each(condition.any));
  if ('several' in condition) {
    const { of, atLeast } = condition.several;
    const nearest = [...each(of)].sort((a, b) => a - b);
    return sum(nearest.slice(0, to ? atLeast : Math.max(0, of.length - atLeast + 1)));
  }
  if ('not' in condition) return distanceTo(scenario, state, condition.not, !to);
  return atomDistance(scenario, state, condition, to);
}

/** What must be said before a claim can be: how much of it is wanting. */
function claimDistance(scenario: Scenario, state: State, id: string): number {
  const needs = scenario.claims.get(id)?.needs;
  const { sitting } = state;
  if (!needs || !sitting) return 0;
  const { debate } = tableOf(scenario, state, sitting);
  const { floor } = sitting.position;
  const at = (claim: string) => debate.indexOf.get(claim) ?? -1;
  const lacks = (ids: readonly string[] | undefined, has: (claim: number) => boolean) =>
    ids && !ids.some((c) => has(at(c))) ? 1 : 0;
  return (
    lacks(needs.said, (c) => isSpoken(floor, c)) +
    2 * lacks(needs.questioned, (c) => floor.questioned.includes(c)) +
    2 * lacks(needs.conceded, (c) => floor.conceded.some((x) => x.claim === c))
  );
}

/** Guides a search towards a fact: nothing to go by gives a constant. */
export function guideTo(scenario: Scenario, fact: Fact): (state: State) => number {
  const { data } = scenario;
  const by =
    (condition: Condition | undefined, to = true) =>
    (state: State) =>
      condition ? distanceTo(scenario, state, condition, to) : 0;
  const beat = data.scenes.flatMap((s) => s.beats.flatMap((b) => (`${s.id}/${b.id}` === fact.id ? [b] : [])))[0];
  switch (fact.kind) {
    case 'ending': {
      const at = data.endings.findIndex((e) => e.id === fact.id);
      const before = data.endings.slice(0, at).map((e): Condition => ({ not: e.when }));
      return by({ all: [...before, data.endings[at]!.when] });
    }
    case 'resolution': {
      const [sitting = '', option = ''] = fact.id.split(':');
      const wanted = by({ resolution: option });
      return (state) => (state.sitting?.id === sitting ? wanted(state) : FAR);
    }
    case 'beat':
      return by(beat?.when);
    case 'beat-skipped':
      return by(beat?.when, false);
    case 'choice':
      return by(scenario.choices.get(fact.id)?.when);
    case 'choice-withheld':
      return by(scenario.choices.get(fact.id)?.when, false);
    case 'claim':
      return (state) => claimDistance(scenario, state, fact.id);
    case 'interjection':
      return by(data.sittings.flatMap((s) => s.interjections).find((i) => i.id === fact.id)?.when);
    case 'scene':
    case 'member-moves':
    case 'faction-turns':
      return () => 0;
  }
}
