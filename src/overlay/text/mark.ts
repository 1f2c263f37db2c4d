import type { GlossaryEntry, Quote } from '../../core/scenario/text.ts';
import { findGlosses } from './glosses.ts';
import { findQuotes } from './quotes.ts';
import { crosses } from './range.ts';
import type { Range } from './range.ts';

/** A piece of a text: plain, quoted, a word to explain, or the last two at once. */
export interface Piece {
  /** Where it begins in the text. */
  readonly from: number;
  readonly text: string;
  readonly quote: Quote | undefined;
  readonly entry: GlossaryEntry | undefined;
}

function over<T>(ranges: readonly Range<T>[], at: number): Range<T> | undefined {
  return ranges.find((r) => r.from <= at && at < r.to);
}

/** Cuts a text at its quotations and its words to explain; the pieces joined are the text again. */
export function markText(text: string, quotes: readonly Quote[], glossary: readonly GlossaryEntry[]): readonly Piece[] {
  const quoted = findQuotes(text, quotes);
  const words = findGlosses(text, glossary).filter((word) => !quoted.some((quote) => crosses(word, quote)));
  const cuts = [...new Set([0, text.length, ...[...quoted, ...words].flatMap((r) => [r.from, r.to])])];
  cuts.sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => ({
    from,
    text: text.slice(from, cuts[i + 1]),
    quote: over(quoted, from)?.mark,
    entry: over(words, from)?.mark,
  }));
}

/** Pieces that stand together in one quotation, or in none. */
export function groupPieces(
  pieces: readonly Piece[],
): readonly { readonly quote: Quote | undefined; readonly pieces: readonly Piece[] }[] {
  const groups: { quote: Quote | undefined; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last && last.quote === piece.quote) last.pieces.push(piece);
    else groups.push({ quote: piece.quote, pieces: [piece] });
  }
  return groups;
}
