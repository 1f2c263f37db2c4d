import type { Debate } from './debate.ts';
import { moveId, speaks } from './move.ts';
import type { DebateMove } from './move.ts';

/** A move with its ids resolved to indexes, made once for a debate and handed out each time it is legal. */
export interface IndexedMove {
  readonly move: DebateMove;
  /** Index of its claim and of its option; -1 where it has none. */
  readonly claim: number;
  readonly option: number;
  /** Its place among moves that are as good as it: by authored priority, then by id. */
  readonly rank: number;
}

/** Every move that the rules know in a debate, legal or not: by claim, by claim and speaker, or by option. */
export interface MoveIndex {
  readonly assert: readonly IndexedMove[];
  readonly answer: readonly IndexedMove[];
  readonly produce: readonly IndexedMove[];
  readonly call: readonly (readonly IndexedMove[])[];
  readonly question: readonly IndexedMove[];
  readonly concede: readonly IndexedMove[];
  readonly retract: readonly IndexedMove[];
  readonly propose: readonly IndexedMove[];
  readonly yield: IndexedMove;
}

/** Where a move that makes no claim comes among claims as good as it: after them all. */
const AFTER_CLAIMS = 2000;

interface Ranked extends IndexedMove {
  rank: number;
}

/** Puts all moves in the order in which ties go, so that to break a tie is to compare two numbers and no strings. */
function rankMoves(debate: Debate, moves: readonly Ranked[]): void {
  const keyed = moves.map((m) => ({
    m,
    priority: speaks(m.move) ? debate.claims[m.claim]!.priority : AFTER_CLAIMS,
    id: moveId(m.move),
  }));
  keyed.sort((a, b) => a.priority - b.priority || (a.id < b.id ? -1 : 1));
  keyed.forEach(({ m }, rank) => {
    m.rank = rank;
  });
}

/** Makes the moves of a debate. They are frozen, since all who are offered one are handed the same. */
export function indexMoves(debate: Debate): MoveIndex {
  const all: Ranked[] = [];
  const add = (move: DebateMove, claim: number, option: number): Ranked => {
    const made = { move: Object.freeze(move), claim, option, rank: 0 };
    all.push(made);
    return made;
  };
  const byClaim = (kind: 'assert' | 'answer' | 'produce' | 'question' | 'concede' | 'retract') =>
    debate.claims.map(({ id, index }) => add({ kind, claim: id }, index, -1));
  const made: MoveIndex = {
    assert: byClaim('assert'),
    answer: byClaim('answer'),
    produce: byClaim('produce'),
    call: debate.claims.map(({ id, index, data }) =>
      data.speakers.map((friend) => add({ kind: 'call', friend, claim: id }, index, -1)),
    ),
    question: byClaim('question'),
    concede: byClaim('concede'),
    retract: byClaim('retract'),
    propose: debate.options.map((option, o) => add({ kind: 'propose', option }, -1, o)),
    yield: add({ kind: 'yield' }, -1, -1),
  };
  rankMoves(debate, all);
  return made;
}
