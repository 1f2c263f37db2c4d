import { optionsOf } from '../debate/compile.ts';
import { isSpoken } from '../debate/floor.ts';
import { stanceOf } from '../debate/hall.ts';
import type { Table } from '../debate/table.ts';
import { seatsByClass } from '../play/council.ts';
import { tableFor } from '../play/scenario-index.ts';
import type { Scenario } from '../play/scenario-index.ts';
import type { SittingState, State } from '../play/state.ts';
import type { Condition } from '../scenario/condition-data.ts';
import { compileCondition } from './compile-condition.ts';
import type { Test } from './compile-condition.ts';

interface Room {
  readonly table: Table;
  readonly sitting: SittingState;
  /** Seats for each option, narrowest first: those of the class, where one has voted. */
  readonly seats: readonly number[];
}

function roomOf(scenario: Scenario, state: State): Room | undefined {
  const { sitting } = state;
  if (!sitting) return undefined;
  const table = tableFor(scenario, sitting.id, state.role, sitting.terms);
  return { sitting, table, seats: seatsByClass(scenario, state, sitting) ?? sitting.hall.seats };
}

/** Seats for an option in a sitting held, as a class divided on it; undefined where none did. */
function seatsHeld(scenario: Scenario, state: State, id: string, option: number): number | undefined {
  if (state.settings.council !== true) return undefined;
  const held = state.sitting ? [...state.held, state.sitting] : state.held;
  const sitting = held.reduce<SittingState | undefined>((last, one) => (one.id === id ? one : last), undefined);
  return sitting && seatsByClass(scenario, state, sitting)?.[option];
}

/** Where members stood when a sitting divided: conditions that name the sitting ask it, whatever was held since. */
function holdsOf(scenario: Scenario, state: State, condition: Condition, id: string): boolean {
  const stands = state.stands[id];
  const sitting = scenario.sittings.get(id);
  if (!stands || !sitting) return false;
  const { members } = scenario.data;
  const options = optionsOf(scenario.data, sitting);
  const take = (option: string) => (stance: number) => options.includes(option) && stance >= options.indexOf(option);
  if ('seats' in condition) {
    const { option, atLeast } = condition.seats;
    const byClass = seatsHeld(scenario, state, id, options.indexOf(option));
    return (byClass ?? stands.filter(take(option)).length) >= atLeast;
  }
  if ('faction' in condition) {
    const { id: faction, option, atLeast } = condition.faction;
    return stands.filter((s, m) => members[m]!.faction === faction && take(option)(s)).length >= atLeast;
  }
  if (!('member' in condition)) return false;
  const m = members.findIndex((man) => man.id === condition.member.id);
  return m >= 0 && take(condition.member.takes)(stands[m]!);
}

/** The sitting that a condition about the hall names. */
export function sittingOf(condition: Condition): string | undefined {
  if ('seats' in condition) return condition.seats.sitting;
  if ('faction' in condition) return condition.faction.sitting;
  return 'member' in condition ? condition.member.sitting : undefined;
}

const takes = ({ table, sitting }: Room, member: number, option: string): boolean =>
  table.debate.options.includes(option) &&
  stanceOf(table.debate, sitting.hall, member) >= table.debate.options.indexOf(option);

/** Conditions about the hall; false before any sitting. */
function holdsInRoom(room: Room, condition: Condition): boolean {
  const { table, sitting, seats } = room;
  const { debate } = table;
  if ('said' in condition) return isSpoken(sitting.position.floor, debate.indexOf.get(condition.said) ?? -1);
  if ('conceded' in condition)
    return sitting.position.floor.conceded.some((c) => c.claim === debate.indexOf.get(condition.conceded));
  if ('seats' in condition)
    return (seats[debate.options.indexOf(condition.seats.option)] ?? 0) >= condition.seats.atLeast;
  if ('faction' in condition) {
    const { id, option, atLeast } = condition.faction;
    return debate.members.filter((man, m) => man.faction === id && takes(room, m, option)).length >= atLeast;
  }
  if ('member' in condition) {
    const m = debate.memberIndex.get(condition.member.id);
    return m !== undefined && takes(room, m, condition.member.takes);
  }
  if ('exchanges' in condition) return sitting.position.exchange >= condition.exchanges.atLeast;
  if ('moved' in condition) return sitting.moved >= condition.moved.atLeast;
  return false;
}

/** Whether a condition made ready holds in a state. */
export function passes(scenario: Scenario, state: State, test: Test): boolean {
  switch (test.asks) {
    case 'flag':
      return state.flags.includes(test.id);
    case 'not':
      return !passes(scenario, state, test.parts[0]!);
    case 'chosen':
      return state.chosen.includes(test.id);
    case 'role':
      return state.role === test.id;
    case 'all':
      for (const part of test.parts) if (!passes(scenario, state, part)) return false;
      return true;
    case 'any':
      for (const part of test.parts) if (passes(scenario, state, part)) return true;
      return false;
    case 'several':
      return test.parts.filter((part) => passes(scenario, state, part)).length >= test.atLeast;
    case 'part':
      return scenario.legs.get(state.part)?.[state.leg]?.id === test.id;
    case 'resolution':
      return Object.values(state.resolutions).at(-1) === test.id;
    case 'resolved':
      return state.resolutions[test.sitting] === test.id;
    case 'hall': {
      const named = sittingOf(test.condition);
      if (named !== undefined) return holdsOf(scenario, state, test.condition, named);
      const room = roomOf(scenario, state);
      return room !== undefined && holdsInRoom(room, test.condition);
    }
  }
}

/** Whether a condition holds in a state; none always does. */
export const holds = (scenario: Scenario, state: State, condition: Condition | undefined): boolean =>
  condition === undefined || passes(scenario, state, compileCondition(condition));
