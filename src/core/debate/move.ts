/** What may be done in a sitting. */
export type DebateMove =
  | { readonly kind: 'assert' | 'answer' | 'produce'; readonly claim: string }
  | { readonly kind: 'call'; readonly claim: string; readonly friend: string }
  | { readonly kind: 'question' | 'concede' | 'retract'; readonly claim: string }
  | { readonly kind: 'propose'; readonly option: string }
  | { readonly kind: 'yield' };

/** How a class has divided on an option that was put to it. */
export interface Vote {
  readonly option: string;
  readonly ayes: number;
  readonly noes: number;
}

/** What may be done anywhere in a play. */
export type Move =
  | DebateMove
  | { readonly kind: 'next' }
  | { readonly kind: 'choose'; readonly choice: string }
  | ({ readonly kind: 'vote' } & Vote);

/** Whether a move is made in a sitting: neither reading on, a choice nor a vote. */
export const isDebateMove = (move: Move): move is DebateMove =>
  move.kind !== 'next' && move.kind !== 'choose' && move.kind !== 'vote';

/** The permanent id of a move, as saves and transcripts write it: `answer:a-claim`, `call:a-friend:a-claim`, `yield`, `vote:an-option:17-11`. */
export function moveId(move: Move): string {
  switch (move.kind) {
    case 'call':
      return `call:${move.friend}:${move.claim}`;
    case 'propose':
      return `propose:${move.option}`;
    case 'choose':
      return `choose:${move.choice}`;
    case 'vote':
      return `vote:${move.option}:${move.ayes}-${move.noes}`;
    case 'yield':
    case 'next':
      return move.kind;
    default:
      return `${move.kind}:${move.claim}`;
  }
}

/** Two numbers of at most three digits, written as numbers are. */
const COUNT = /^(0|[1-9]\d{0,2})-(0|[1-9]\d{0,2})$/;

function parseVote(option: string, count = ''): Move | undefined {
  const [, ayes, noes] = COUNT.exec(count) ?? [];
  return noes === undefined ? undefined : { kind: 'vote', option, ayes: Number(ayes), noes: Number(noes) };
}

/** Reads a move's id; undefined when it has not the form of one. */
export function parseMoveId(id: string): Move | undefined {
  const [kind, first, second, ...more] = id.split(':');
  if (more.length > 0) return undefined;
  if (kind === 'yield' || kind === 'next') return first === undefined ? { kind } : undefined;
  if (first === undefined || first === '') return undefined;
  if (kind === 'call') return second ? { kind, friend: first, claim: second } : undefined;
  if (kind === 'vote') return parseVote(first, second);
  if (second !== undefined) return undefined;
  if (kind === 'propose') return { kind, option: first };
  if (kind === 'choose') return { kind, choice: first };
  switch (kind) {
    case 'assert':
    case 'answer':
    case 'produce':
    case 'question':
    case 'concede':
    case 'retract':
      return { kind, claim: first };
    default:
      return undefined;
  }
}

/** Whether a move puts a claim on the floor. */
export const speaks = (move: Move): move is Extract<DebateMove, { kind: 'assert' | 'answer' | 'produce' | 'call' }> =>
  move.kind === 'assert' || move.kind === 'answer' || move.kind === 'produce' || move.kind === 'call';
