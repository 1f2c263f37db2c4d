import { toBase64url } from '../code/base64url.ts';
import { hashText } from '../core/save/hash.ts';

/** Characters of a sign. */
export const SIGN = 3;

const signs = new Map<string, string>();

/**
 * A move’s id in three characters, so that a whole play fits into a code: the first eighteen bits of its hash. Which
 * move it stands for is found among those that could be made where it was made.
 */
export function signOf(id: string): string {
  let sign = signs.get(id);
  if (sign === undefined) {
    const bits = Number.parseInt(hashText(id).slice(0, 6), 16);
    sign = toBase64url(new Uint8Array([bits >>> 16, bits >>> 8, bits])).slice(0, SIGN);
    signs.set(id, sign);
  }
  return sign;
}

const WHOLE = /^[a-z]+(?::|$)/;

/** Whether a decision is written by its whole id: every id has a colon but two, and no sign has one. */
export const isWholeId = (written: string): boolean => written.length > SIGN && WHOLE.test(written);

/** A decision as it is written among those that could have been made: by its sign, or whole where that is not enough. */
export function writtenMove(id: string, offered: readonly string[]): string {
  const sign = signOf(id);
  const alike = offered.filter((other) => signOf(other) === sign);
  return alike.length === 1 && alike[0] === id ? sign : id;
}

/** Joins decisions into one text: signs stand together, whole ids between bars. */
export const joinMoves = (moves: readonly string[]): string =>
  moves.map((move) => (isWholeId(move) ? `|${move}|` : move)).join('');

/** Takes such a text apart; undefined where it is none. */
export function splitMoves(text: string): readonly string[] | undefined {
  const moves = text.match(/\|[^|]*\||[A-Za-z0-9_-]{3}/gu) ?? [];
  if (moves.join('') !== text) return undefined;
  return moves.map((move) => (move.startsWith('|') ? move.slice(1, -1) : move));
}
