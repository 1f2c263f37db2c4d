/** Reads back, one after another, the numbers of which a code is made. */
export interface CodeReader {
  readonly next: () => number;
  readonly list: <T>(read: () => T) => T[];
  readonly bits: (names: readonly string[]) => string[];
}

/** Bits to a number, so that each stays a character of its own. */
const BITS = 15;

export function readCode(code: string): CodeReader {
  let at = 0;
  const next = () => code.charCodeAt(at++);
  return {
    next,
    list: (read) => Array.from({ length: next() }, read),
    bits: (names) => {
      const out: string[] = [];
      for (let from = 0; from < names.length; from += BITS) {
        const word = next();
        for (let i = from; i < names.length && i < from + BITS; i++) if ((word >> (i - from)) & 1) out.push(names[i]!);
      }
      return out;
    },
  };
}

/** Writes a set of things, given which of `n` are in it. */
export function writeBits(out: number[], n: number, has: (i: number) => boolean): void {
  for (let from = 0; from < n; from += BITS) {
    let word = 0;
    for (let i = from; i < n && i < from + BITS; i++) if (has(i)) word |= 1 << (i - from);
    out.push(word);
  }
}

export function writeList(out: number[], items: readonly number[]): void {
  out.push(items.length);
  for (const item of items) out.push(item);
}

/** The code that numbers from 0 to 65,535 make, one character each. */
export const codeOf = (numbers: readonly number[]): string => String.fromCharCode(...numbers);
