import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUIET, qrOf, qrSvg } from '../../src/teach/qr.ts';
import { must } from '../support/must.ts';

/** The modules that a path darkens, as rows of 0 and 1. */
function modules(path: string, side: number): readonly string[] {
  const rows = Array.from({ length: side }, () => Array.from({ length: side }, () => '0'));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let n = 0; n < Number(length); n++) must(rows[Number(y)])[Number(x) + n] = '1';
  return rows.map((row) => row.join(''));
}

describe('a QR code', () => {
  it('has its three finders, its version and a quiet zone all round', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\w.#/-]{1,300}$/), (text) => {
        const { path, size, version } = must(qrOf(`https://example.org/#${text}`));
        expect(size).toBe(17 + 4 * version);
        const rows = modules(path, size + 2 * QUIET);
        const at = (row: number, column: number): string => must(rows[row]).slice(column, column + 7);
        const last = QUIET + size - 7;
        for (const [row, column] of [
          [QUIET, QUIET],
          [QUIET, last],
          [last, QUIET],
        ] as const) {
          expect(at(row, column)).toBe('1111111');
          expect(at(row + 1, column)).toBe('1000001');
          expect(at(row + 3, column)).toBe('1011101');
        }
        const quiet = '0'.repeat(size + 2 * QUIET);
        expect([...rows.slice(0, QUIET), ...rows.slice(-QUIET)]).toEqual(
          Array.from({ length: 2 * QUIET }, () => quiet),
        );
        expect(rows.every((row) => row.startsWith('0000') && row.endsWith('0000'))).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('is a drawing that stands alone', () => {
    expect(qrSvg(must(qrOf('https://example.org/')))).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*>.*<\/svg>\n$/,
    );
  });

  it('takes less correction where it must, and gives up where there is no room', () => {
    expect(must(qrOf('x'.repeat(2300))).version).toBeLessThanOrEqual(40);
    expect(must(qrOf('x'.repeat(2900))).version).toBe(40);
    expect(qrOf('x'.repeat(3000))).toBeUndefined();
  });
});
