import type { ClaimNode, Debate } from './debate.ts';
import { fault } from './fault.ts';
import type { Fault } from './fault.ts';
import { hasConceded } from './floor.ts';
import type { Floor } from './floor.ts';
import { planOf } from './plan.ts';
import { isClosing } from './position.ts';
import type { Position } from './position.ts';
import type { Table } from './table.ts';

/** The other side's claims on the floor that a claim attacks, in the order they were made. */
export function answered(debate: Debate, floor: Floor, node: ClaimNode, side: string): readonly number[] {
  const targets = planOf(debate).targets[node.index]!;
  return floor.spoken.flatMap((s) => (s.side !== side && targets.includes(s.claim) ? [s.claim] : []));
}

/** Claims of a side's own on the floor that a claim attacks. */
export function contradicted(debate: Debate, floor: Floor, node: ClaimNode, side: string): readonly number[] {
  const targets = node.strikes.flatMap((e) => (debate.edges[e]!.mutual ? [] : [debate.edges[e]!.to]));
  return floor.spoken.flatMap((s) => (s.side === side && targets.includes(s.claim) ? [s.claim] : []));
}

/** Whether the claim just made by the other side may be questioned. */
export function judgeQuestion(table: Table, position: Position, claim: number): Fault | undefined {
  const { debate, burn } = table;
  if (isClosing(debate, position, burn)) return fault('too-late');
  if (position.fresh !== claim) return fault('not-fresh');
  if (position.floor.questioned.includes(claim)) return fault('already-questioned');
  if (hasConceded(position.floor, position.turn, claim)) return fault('already-conceded');
  if ((position.asked[position.turn] ?? 0) >= debate.sitting.questions) return fault('no-questions-left');
  return undefined;
}

/** Whether a claim of the other side's may be granted. */
export function judgeConcession(position: Position, claim: number): Fault | undefined {
  const { floor, turn } = position;
  const spoken = floor.spoken.find((s) => s.claim === claim);
  if (!spoken) return fault('unknown');
  if (spoken.side === turn) return fault('out-of-order');
  if (hasConceded(floor, turn, claim)) return fault('already-conceded');
  return undefined;
}

/** Whether a side may take back a claim of its own. */
export function judgeRetraction(table: Table, position: Position, claim: number): Fault | undefined {
  const spoken = position.floor.spoken.find((s) => s.claim === claim);
  if (!spoken) return fault('unknown');
  if (planOf(table.debate).opening.has(claim)) return fault('out-of-order');
  return spoken.side === position.turn ? undefined : fault('not-your-side');
}

/** Whether a side may move an option. */
export function judgeMotion(table: Table, position: Position, option: number): Fault | undefined {
  if (!table.debate.movers[option]?.includes(position.turn)) return fault('unknown');
  if (isClosing(table.debate, position, table.burn)) return fault('too-late');
  const { motions } = position.floor;
  if (motions.some((m) => m.option === option && m.side === position.turn)) return fault('already-moved');
  if (motions.at(-1)?.option === option) return fault('already-moved');
  return undefined;
}
