import type { ClaimNode, Debate } from './debate.ts';
import { bears } from './debate.ts';
import type { IndexedMove } from './indexed-move.ts';
import { planOf } from './plan.ts';
import type { Voice } from './table.ts';

/** Claims, by index, of which one must be on the floor, questioned or granted before another may be spoken. */
export interface NeededClaims {
  readonly said: readonly number[] | undefined;
  readonly questioned: readonly number[] | undefined;
  readonly conceded: readonly number[] | undefined;
}

/** A claim that a side may make, with what the rules ask of it whenever they judge it. */
export interface Stocked {
  readonly claim: number;
  /** Whether it is shut for want of a flag. */
  readonly locked: boolean;
  readonly needs: NeededClaims | undefined;
  /** Claims that it attacks, whether or not it defeats them for anybody, and claims it supports. */
  readonly targets: readonly number[];
  readonly supports: readonly number[];
  /** Whether it bears on an option at all. */
  readonly bears: boolean;
  readonly accuses: boolean;
  readonly speakers: readonly string[];
  /** Whether the side's voice says it himself; if not, one of its speakers must be called. */
  readonly own: boolean;
  /** The moves that make it: where it answers nothing, where it does, and by calling each of its speakers. */
  readonly outright: IndexedMove;
  readonly answer: IndexedMove;
  readonly calls: readonly IndexedMove[];
}

function needsOf({ data }: ClaimNode, indexOf: ReadonlyMap<string, number>): NeededClaims | undefined {
  const known = (ids: readonly string[] | undefined) => ids?.flatMap((id) => indexOf.get(id) ?? []);
  const { needs } = data;
  return needs && { said: known(needs.said), questioned: known(needs.questioned), conceded: known(needs.conceded) };
}

function makeStock(debate: Debate, voice: Voice): readonly (Stocked | undefined)[] {
  const { moves, targets } = planOf(debate);
  return debate.claims.map((node) => {
    const { index: claim, data } = node;
    if (data.side !== 'any' && data.side !== voice.side) return undefined;
    const produced = data.paper === undefined ? undefined : moves.produce[claim]!;
    return {
      claim,
      locked: node.locked,
      needs: needsOf(node, debate.indexOf),
      targets: targets[claim]!,
      supports: node.supports,
      bears: bears(node),
      accuses: data.accuses,
      speakers: data.speakers,
      own: data.speakers.some((person) => voice.people.includes(person)),
      outright: produced ?? moves.assert[claim]!,
      answer: produced ?? moves.answer[claim]!,
      calls: moves.call[claim]!,
    };
  });
}

const stocks = new WeakMap<Debate, WeakMap<Voice, readonly (Stocked | undefined)[]>>();

/** What a voice's side may say in a debate, by claim; undefined where a claim is not its own. */
export function stockOf(debate: Debate, voice: Voice): readonly (Stocked | undefined)[] {
  let ofDebate = stocks.get(debate);
  if (!ofDebate) {
    ofDebate = new WeakMap();
    stocks.set(debate, ofDebate);
  }
  let stock = ofDebate.get(voice);
  if (!stock) {
    stock = makeStock(debate, voice);
    ofDebate.set(voice, stock);
  }
  return stock;
}
