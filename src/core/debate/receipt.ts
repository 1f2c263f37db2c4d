import type { Debate } from './debate.ts';
import type { Floor } from './floor.ts';
import { stanceOf } from './hall.ts';
import type { Hall } from './hall.ts';
import { speaks } from './move.ts';
import type { DebateMove } from './move.ts';
import { weighingOf } from './weighing.ts';

/** The rule of the model that moved a man. */
export type Rule =
  /** A claim is a new reason to him. */
  | 'reason'
  /** A claim defeats one that held him. */
  | 'defeat'
  /** A claim defeats what stood against one he now counts again. */
  | 'reinstatement'
  /** A claim counts no more until something stands in its support. */
  | 'burden'
  /** Support was said for a claim that had been questioned. */
  | 'support'
  /** A point was granted, and its value's objections fall silent. */
  | 'concession'
  /** A claim was taken back. */
  | 'withdrawal'
  /** He was in two minds, and goes with the motion. */
  | 'motion';

/** Why one member's stance changed in an exchange. */
export interface Receipt {
  readonly member: string;
  /** Option ids: the widest he took before, and takes now. */
  readonly from: string;
  readonly to: string;
  /** The side whose move did it. */
  readonly side: string;
  readonly rule: Rule;
  /** The claim that did it: spoken, questioned, granted or taken back. */
  readonly claim: string | undefined;
  /** The claim it told upon. */
  readonly told: string | undefined;
}

/** The hall on either side of one half of an exchange. */
export interface Half {
  readonly side: string;
  readonly move: DebateMove;
  readonly before: { readonly floor: Floor; readonly hall: Hall };
  readonly after: { readonly floor: Floor; readonly hall: Hall };
}

interface Cause {
  readonly rule: Rule;
  readonly told: string | undefined;
}

const missing = (from: readonly number[], than: readonly number[]): readonly number[] =>
  from.filter((c) => !than.includes(c));

/** What of a half changed one member's mind on one option, widening or narrowing. */
function causeOf(debate: Debate, half: Half, member: number, option: number, widens: boolean): Cause | undefined {
  const { move, before, after } = half;
  const was = weighingOf(debate, before.floor, before.hall, member, option);
  const now = weighingOf(debate, after.floor, after.hall, member, option);
  const gained = widens ? missing(now.pro, was.pro) : missing(now.con, was.con);
  const lost = widens ? missing(was.con, now.con) : missing(was.pro, now.pro);
  const id = (claim: number | undefined) => (claim === undefined ? undefined : debate.claims[claim]!.id);
  if (speaks(move)) {
    const spoken = debate.indexOf.get(move.claim)!;
    if (gained.includes(spoken)) return { rule: 'reason', told: undefined };
    const node = debate.claims[spoken]!;
    const struck = node.strikes.map((e) => debate.edges[e]!.to);
    const direct = lost.find((c) => struck.includes(c));
    if (direct !== undefined) return { rule: 'defeat', told: id(direct) };
    const backed = gained.find((c) => node.supports.includes(c) && after.floor.questioned.includes(c));
    if (backed !== undefined) return { rule: 'support', told: id(backed) };
    if (gained.length > 0) return { rule: 'reinstatement', told: id(gained[0]) };
    return lost.length > 0 ? { rule: 'defeat', told: id(lost[0]) } : undefined;
  }
  const told = id(lost[0] ?? gained[0]);
  if (move.kind === 'question') return told === undefined ? undefined : { rule: 'burden', told };
  if (move.kind === 'concede') {
    if (told === undefined) return undefined;
    // its value's objections fall silent; or it stands again, for the granter's own attacks on it are void
    const granted = debate.claims[debate.indexOf.get(move.claim)!]!;
    const silent = widens && lost.some((c) => debate.claims[c]!.value === granted.value);
    return silent ? { rule: 'concession', told } : { rule: 'reinstatement', told: granted.id };
  }
  if (move.kind === 'retract') return told === undefined ? undefined : { rule: 'withdrawal', told };
  return move.kind === 'propose' ? { rule: 'motion', told: undefined } : undefined;
}

/**
 * The half of an exchange that carried a member from one stance to another, and what in it did: the last that leaned
 * that way; for one who ends short of where it carried him, the last that tells upon where he ends.
 */
function decisiveHalf(
  debate: Debate,
  halves: readonly Half[],
  member: number,
  to: number,
  widens: boolean,
): { readonly half: Half; readonly cause: Cause } {
  const stance = (hall: Hall) => stanceOf(debate, hall, member);
  const leaning = halves.filter(({ before, after }) =>
    widens ? stance(after.hall) > stance(before.hall) : stance(after.hall) < stance(before.hall),
  );
  const last = leaning.at(-1)!;
  const own = widens ? stance(last.after.hall) : stance(last.before.hall);
  const tried = widens && own !== to ? [last, ...halves.filter((half) => half !== last)] : [];
  for (const half of tried) {
    const cause = causeOf(debate, half, member, to, widens);
    if (cause) return { half, cause };
  }
  return { half: last, cause: causeOf(debate, last, member, own, widens) ?? { rule: 'motion', told: undefined } };
}

/** A receipt for every member whose stance differs between the start of an exchange and its end. */
export function receiptsFor(debate: Debate, halves: readonly Half[]): readonly Receipt[] {
  const first = halves[0];
  const last = halves.at(-1);
  if (!first || !last) return [];
  return debate.members.flatMap((man, m) => {
    const from = stanceOf(debate, first.before.hall, m);
    const to = stanceOf(debate, last.after.hall, m);
    if (from === to) return [];
    const widens = to > from;
    const { half, cause } = decisiveHalf(debate, halves, m, to, widens);
    const { move, side } = half;
    return [
      {
        member: man.id,
        from: debate.options[from]!,
        to: debate.options[to]!,
        side,
        rule: cause.rule,
        claim: 'claim' in move ? move.claim : undefined,
        told: cause.told,
      },
    ];
  });
}
