import type { Condition } from '../../../core/scenario/condition-data.ts';
import type { Atom } from '../../../core/explore/walk/relevance.ts';
import type { Context } from './context.ts';
import { seatsIn } from '../../../core/explore/bounds/room.ts';
import type { Room } from '../../../core/explore/bounds/room.ts';
import { verdictOf } from './verdict.ts';

const men = (n: number): string => (n === 1 ? '1 member' : `${n} members`);

/** Why something asked of a sitting's hall or floor is always so, or never. */
function ofRoom(room: Room, context: Context, atom: Atom, value: boolean): string {
  const option = (id: string): number => room.debate.options.indexOf(id);
  const counted = (at: number, faction?: string): string => {
    const { least, most } = seatsIn(room, at, faction);
    return value ? `at least ${men(least)} always take that option` : `at most ${men(most)} can ever take that option`;
  };
  if ('said' in atom) return value ? 'that claim is said in the opening' : 'nobody can say that claim there';
  if ('conceded' in atom) return 'nobody can say that claim there, so nobody can grant it';
  if ('seats' in atom) return counted(option(atom.seats.option));
  if ('faction' in atom) return counted(option(atom.faction.option), atom.faction.id);
  if ('member' in atom)
    return value ? 'nothing said can take that man from it' : 'nothing said can bring that man to it';
  if ('exchanges' in atom) {
    const { least, most } = context.exchanges;
    return value
      ? `at least ${least} exchanges are over by then`
      : `the candle allows at most ${most} ${most === 1 ? 'exchange' : 'exchanges'}`;
  }
  const open = room.stances.filter((s) => s.least < s.most).length;
  return `only ${men(open)} can be moved at all`;
}

/** Whether a count is asked for that there always is. */
const asksNothing = (atom: Atom): boolean =>
  ('seats' in atom && atom.seats.atLeast === 0) ||
  ('faction' in atom && atom.faction.atLeast === 0) ||
  ('exchanges' in atom && atom.exchanges.atLeast === 0) ||
  ('moved' in atom && atom.moved.atLeast === 0);

function ofAtom(context: Context, atom: Atom, value: boolean): string {
  if ('role' in atom) return value ? 'only that role comes here' : 'that role never comes here';
  if ('flag' in atom) return value ? 'every way here sets that flag' : 'no way here sets that flag';
  if ('chosen' in atom) return value ? 'every way here takes that choice' : 'no way here takes that choice';
  if (!context.room) return 'no sitting has been held by then';
  if (asksNothing(atom)) return 'it asks for none at all';
  if ('resolution' in atom) return value ? 'the division can end no other way' : 'the division can’t end so';
  return ofRoom(context.room, context, atom, value);
}

/** Why a condition always comes to the same, as the rest of a sentence: the part that makes it so, if one does. */
export function becauseOf(condition: Condition, value: boolean, contexts: readonly Context[]): string {
  if ('not' in condition) return becauseOf(condition.not, !value, contexts);
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : undefined;
  if (parts) {
    const cause = parts.find((p) => verdictOf(p, contexts) === value);
    if (cause) return becauseOf(cause, value, contexts);
    return value ? 'one or another of its parts always holds' : 'its parts can’t hold together';
  }
  const context = contexts.find((c) => verdictOf(condition, [c]) === value);
  return context && !('all' in condition) && !('any' in condition) && !('several' in condition)
    ? ofAtom(context, condition, value)
    : 'it does not change';
}
