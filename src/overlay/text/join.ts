import type { Piece } from './mark.ts';

/** A piece with the signs that must not be parted from it at the end of a line. */
export interface Joined extends Piece {
  readonly lead: string;
  readonly tail: string;
}

const LEAD = /[^\s]*[^\s\p{L}\p{N}]$/u;
const TAIL = /^[^\s\p{L}\p{N}]+/u;

/** Gives each word to explain the quotation marks and stops that stand against it. The texts joined are the same. */
export function joinSigns(pieces: readonly Piece[]): readonly Joined[] {
  const out: Joined[] = pieces.map((piece) => ({ ...piece, lead: '', tail: '' }));
  pieces.forEach((piece, i) => {
    const here = out[i];
    if (!piece.entry || !here) return;
    const before = out[i - 1];
    const after = out[i + 1];
    const lead = before && !before.entry ? (LEAD.exec(before.text)?.[0] ?? '') : '';
    const tail = after && !after.entry ? (TAIL.exec(after.text)?.[0] ?? '') : '';
    if (before && lead !== '') out[i - 1] = { ...before, text: before.text.slice(0, -lead.length) };
    if (after && tail !== '') out[i + 1] = { ...after, text: after.text.slice(tail.length) };
    out[i] = { ...here, lead, tail };
  });
  return out;
}
