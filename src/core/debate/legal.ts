import { bears } from './debate.ts';
import type { ClaimNode, Debate } from './debate.ts';
import { fault } from './fault.ts';
import type { Fault } from './fault.ts';
import { hasConceded, isSpoken } from './floor.ts';
import type { Floor } from './floor.ts';
import type { DebateMove } from './move.ts';
import { isClosing } from './position.ts';
import type { Position } from './position.ts';
import { voiceOf } from './table.ts';
import type { Table } from './table.ts';

/** The other side's claims on the floor that a claim attacks, in the order they were made. */
export function answered(debate: Debate, floor: Floor, node: ClaimNode, side: string): readonly number[] {
  const targets = node.strikes.map((e) => debate.edges[e]!.to);
  return floor.spoken.flatMap((s) => (s.side !== side && targets.includes(s.claim) ? [s.claim] : []));
}

/** Claims of a side's own on the floor that a claim attacks. */
export function contradicted(debate: Debate, floor: Floor, node: ClaimNode, side: string): readonly number[] {
  const targets = node.strikes.flatMap((e) => (debate.edges[e]!.mutual ? [] : [debate.edges[e]!.to]));
  return floor.spoken.flatMap((s) => (s.side === side && targets.includes(s.claim) ? [s.claim] : []));
}

/** What is still wanting before a claim may be made; undefined when nothing is. */
function wanting(debate: Debate, floor: Floor, node: ClaimNode, side: string): Fault | undefined {
  const { needs } = node.data;
  if (!needs) return undefined;
  const index = (id: string) => debate.indexOf.get(id) ?? -1;
  if (needs.said && !needs.said.some((id) => isSpoken(floor, index(id)))) return fault('not-yet', needs.said);
  if (needs.questioned && !needs.questioned.some((id) => floor.questioned.includes(index(id))))
    return fault('not-yet', needs.questioned);
  if (
    needs.conceded &&
    !needs.conceded.some((id) => floor.conceded.some((c) => c.claim === index(id) && c.side !== side))
  )
    return fault('not-yet', needs.conceded);
  return undefined;
}

/** Whether a move that burns more than an ordinary one leaves candle enough: for one exchange more, unless this is the last. */
function affords(table: Table, position: Position, extra: number): boolean {
  if (extra === 0) return true;
  const left = position.candle - position.extra - table.burn.move - extra;
  const last = position.candle < 2 * table.burn.move;
  return left >= (last ? 0 : table.burn.move);
}

/** Who of a claim's speakers would have to be called: nobody, a friend, or undefined when all have been. */
function speakerFor(
  table: Table,
  position: Position,
  node: ClaimNode,
): { readonly by: string; readonly called: boolean } | undefined {
  const { people } = voiceOf(table, position.turn);
  const own = node.data.speakers.find((p) => people.includes(p));
  if (own) return { by: own, called: false };
  const friend = node.data.speakers.find((p) => !position.called.includes(p));
  return friend === undefined ? undefined : { by: friend, called: true };
}

/** Inches a claim burns beyond an ordinary exchange. */
export const extraFor = (table: Table, node: ClaimNode, called: boolean): number =>
  (called ? table.burn.call : 0) + (node.data.accuses ? table.burn.accuse : 0);

export type Verdict = { readonly move: DebateMove } | { readonly fault: Fault };

/** Whether the side to speak may make a claim now, and as what kind of move; or the fault that forbids it. */
export function judgeClaim(table: Table, position: Position, node: ClaimNode): Verdict {
  const { debate } = table;
  const { floor, turn } = position;
  const side = node.data.side;
  if (side !== 'any' && side !== turn) return { fault: fault('not-your-side') };
  if (isSpoken(floor, node.index)) return { fault: fault('already-said') };
  if (floor.retracted.includes(node.index)) return { fault: fault('withdrawn') };
  const lacks = wanting(debate, floor, node, turn);
  if (lacks) return { fault: lacks };
  const targets = answered(debate, floor, node, turn);
  const granted = targets.filter((t) => hasConceded(floor, turn, t));
  if (granted.length > 0)
    return {
      fault: fault(
        'already-conceded',
        granted.map((t) => debate.claims[t]!.id),
      ),
    };
  const backs = node.supports.some(
    (c) => floor.questioned.includes(c) && floor.spoken.some((s) => s.claim === c && s.side === turn),
  );
  if (targets.length === 0 && !backs) {
    if (isClosing(debate, position, table.burn)) return { fault: fault('too-late') };
    if (!bears(node)) return { fault: fault('does-not-answer') };
  }
  const speaker = speakerFor(table, position, node);
  if (!speaker) return { fault: fault('friend-has-spoken') };
  if (!affords(table, position, extraFor(table, node, speaker.called))) return { fault: fault('no-candle') };
  if (speaker.called) return { move: { kind: 'call', friend: speaker.by, claim: node.id } };
  if (node.data.paper !== undefined) return { move: { kind: 'produce', claim: node.id } };
  return { move: { kind: targets.length > 0 ? 'answer' : 'assert', claim: node.id } };
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
  const { claims, sitting } = table.debate;
  if (sitting.opening.some((o) => o.claim === claims[claim]!.id)) return fault('out-of-order');
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
