import { majorityOf } from '../../../core/debate/hall.ts';
import { sittingOf } from '../../../core/scene/condition.ts';
import type { Atom } from '../../../core/explore/walk/relevance.ts';
import type { Context } from './context.ts';
import { chosenMark, flagMark } from './known-before.ts';
import { seatsIn } from '../../../core/explore/bounds/room.ts';
import type { Room } from '../../../core/explore/bounds/room.ts';

/** Whether an option is none of those that a sitting puts: nobody takes it there. */
const isStrange = (room: Room, option: string): boolean => optionOf(room, option) < 0;

const within = (n: number, { least, most }: { readonly least: number; readonly most: number }): boolean | undefined =>
  n <= least ? true : n > most ? false : undefined;

const marked = ({ may, must }: Context, mark: string): boolean | undefined =>
  must.has(mark) ? true : may.has(mark) ? undefined : false;

const optionOf = (room: Room, id: string): number => room.debate.options.indexOf(id);

function inRoom(room: Room, context: Context, atom: Atom): boolean | undefined {
  const { debate, sayable, stances } = room;
  const claim = (id: string): number => debate.indexOf.get(id) ?? -1;
  if ('said' in atom) {
    if (debate.sitting.opening.some((o) => o.claim === atom.said)) return true;
    return sayable.can(claim(atom.said)) ? undefined : false;
  }
  if ('conceded' in atom) return sayable.can(claim(atom.conceded)) ? undefined : false;
  if ('seats' in atom && isStrange(room, atom.seats.option)) return atom.seats.atLeast === 0;
  if ('faction' in atom && isStrange(room, atom.faction.option)) return atom.faction.atLeast === 0;
  if ('member' in atom && isStrange(room, atom.member.takes)) return false;
  if ('seats' in atom) return within(atom.seats.atLeast, seatsIn(room, optionOf(room, atom.seats.option)));
  if ('faction' in atom)
    return within(atom.faction.atLeast, seatsIn(room, optionOf(room, atom.faction.option), atom.faction.id));
  if ('member' in atom) {
    const option = optionOf(room, atom.member.takes);
    const bounds = stances[debate.memberIndex.get(atom.member.id) ?? -1];
    return bounds && within(option, bounds);
  }
  if ('exchanges' in atom) return within(atom.exchanges.atLeast, context.exchanges);
  if ('moved' in atom)
    return within(atom.moved.atLeast, { least: 0, most: stances.filter((s) => s.least < s.most).length });
  return undefined;
}

/** What an atom always is in a context; undefined when it may be either. A resolution is told by the world, not here. */
export function constantOf(context: Context, atom: Atom): boolean | undefined {
  if ('role' in atom) return context.role === atom.role;
  if ('flag' in atom) return marked(context, flagMark(atom.flag));
  if ('chosen' in atom) return marked(context, chosenMark(atom.chosen));
  if ('resolution' in atom || 'part' in atom || 'resolved' in atom || sittingOf(atom) !== undefined) return undefined;
  // the rules find nothing true of the hall before any sitting
  return context.room ? inRoom(context.room, context, atom) : false;
}

/** At least `n` of the whole hall, of a faction or of one man take an option or a wider one. */
interface Count {
  readonly of: string | undefined;
  readonly size: number;
  readonly option: number;
  readonly n: number;
}

function countOf(room: Room, atom: Atom): Count | undefined {
  const { members } = room.debate;
  if ('seats' in atom)
    return { of: undefined, size: members.length, option: optionOf(room, atom.seats.option), n: atom.seats.atLeast };
  if (!('faction' in atom)) return undefined;
  const { id, option, atLeast } = atom.faction;
  return { of: id, size: members.filter((m) => m.faction === id).length, option: optionOf(room, option), n: atLeast };
}

/** Fewer of a faction do for the hall what they do for it; of the hall, all but what lies outside the faction. */
function countImplies(a: Count, b: Count): boolean {
  if (a.option < b.option) return false;
  if (a.of === b.of || b.of === undefined) return a.n >= b.n;
  return a.of === undefined && a.n - (a.size - b.size) >= b.n;
}

/** Whether one thing asked of the hall makes another true, whatever was said. */
export function implies(context: Context, a: Atom, b: Atom): boolean {
  const { room } = context;
  if ('exchanges' in a) return 'exchanges' in b && a.exchanges.atLeast >= b.exchanges.atLeast;
  if ('moved' in a) return 'moved' in b && a.moved.atLeast >= b.moved.atLeast;
  if (!room || sittingOf(a) !== undefined || sittingOf(b) !== undefined) return false;
  if ('conceded' in a) return false;
  const wider = (one: string, other: string): boolean => optionOf(room, one) >= optionOf(room, other);
  if ('member' in a) {
    if ('member' in b) return a.member.id === b.member.id && wider(a.member.takes, b.member.takes);
    const count = countOf(room, b);
    if (!count || count.n > 1 || optionOf(room, a.member.takes) < count.option) return false;
    const man = room.debate.members[room.debate.memberIndex.get(a.member.id) ?? -1];
    return count.of === undefined || man?.faction === count.of;
  }
  const one = countOf(room, a);
  const other = countOf(room, b);
  return one !== undefined && other !== undefined && countImplies(one, other);
}

/** Whether a count of seats can go with a resolution of the hall as it stands. */
export function fitsResolution(context: Context, atom: Atom, value: boolean, resolution: number | undefined): boolean {
  const { room, settled } = context;
  if (!room || !settled || resolution === undefined || !('seats' in atom) || sittingOf(atom) !== undefined) return true;
  const option = optionOf(room, atom.seats.option);
  // an option of another sitting says nothing of this one's resolution
  if (option < 0) return true;
  const majority = majorityOf(room.debate.members.length);
  // the resolution has a majority, and with it all that is narrower; nothing wider has
  if (option <= resolution) return value || atom.seats.atLeast > majority;
  return !value || atom.seats.atLeast < majority;
}
