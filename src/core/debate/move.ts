/** What may be done in a sitting. */
export type DebateMove =
  | { readonly kind: 'assert' | 'answer' | 'produce'; readonly claim: string }
  | { readonly kind: 'call'; readonly claim: string; readonly friend: string }
  | { readonly kind: 'question' | 'concede' | 'retract'; readonly claim: string }
  | { readonly kind: 'propose'; readonly option: string }
  | { readonly kind: 'yield' };

/** What may be done anywhere in a play. */
export type Move = DebateMove | { readonly kind: 'next' } | { readonly kind: 'choose'; readonly choice: string };

/** The permanent id of a move, as saves and transcripts write it: `answer:a-claim`, `call:a-friend:a-claim`, `yield`. */
export function moveId(move: Move): string {
  switch (move.kind) {
    case 'call':
      return `call:${move.friend}:${move.claim}`;
    case 'propose':
      return `propose:${move.option}`;
    case 'choose':
      return `choose:${move.choice}`;
    case 'yield':
    case 'next':
      return move.kind;
    default:
      return `${move.kind}:${move.claim}`;
  }
}

/** Reads a move's id; undefined when it has not the form of one. */
export function parseMoveId(id: string): Move | undefined {
  const [kind, first, second, ...more] = id.split(':');
  if (more.length > 0) return undefined;
  if (kind === 'yield' || kind === 'next') return first === undefined ? { kind } : undefined;
  if (first === undefined || first === '') return undefined;
  if (kind === 'call') return second ? { kind, friend: first, claim: second } : undefined;
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
