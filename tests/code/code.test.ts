import { deflateSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from '../../src/code/base64url.ts';
import { checksum } from '../../src/code/checksum.ts';
import { LONGEST_CODE, LONGEST_VALUE, pack, unpack } from '../../src/code/code.ts';
import type { CodeForm, Unpacked } from '../../src/code/code.ts';

const RESULT: CodeForm = { letter: 'r', version: 1 };
const KNOWING: CodeForm = { letter: 'a', version: 1, dictionary: '{"scenario":"part":"role":' };

const faultOf = (read: Unpacked): string => ('fault' in read ? read.fault : 'none');

/** A text under a right checksum, whatever it holds. */
const signed = (bytes: Uint8Array): string => {
  const text = `r1.${toBase64url(bytes)}`;
  return `${text}.${checksum(text)}`;
};

const values = fc.jsonValue({ maxDepth: 3 });

describe('bytes as text', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
        expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
      }),
    );
  });

  it('are refused in any other form than their own', () => {
    for (const text of ['A', 'AB', 'AAB', 'A=', 'AA+A', 'é', 'AA A']) expect(fromBase64url(text)).toBeUndefined();
  });
});

describe('a code', () => {
  it('gives back what was packed, with a dictionary and without', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(RESULT, KNOWING), (value, form) => {
        expect(unpack(form, pack(form, value))).toEqual({ value: JSON.parse(JSON.stringify(value)) as unknown });
      }),
    );
  });

  it('is the same whenever the same is packed, and may stand in an address as it is', () => {
    fc.assert(
      fc.property(values, (value) => {
        const code = pack(KNOWING, value);
        expect(code).toBe(pack(KNOWING, value));
        expect(code).toMatch(/^a1\.[\w-]+\.[\w-]{6}$/);
      }),
    );
  });

  it('is read through line breaks, quotation marks and the stop of a sentence', () => {
    const code = pack(RESULT, { note: 'as it was' });
    const broken = `“${code.slice(0, 9)}\r\n> `.replace('> ', '  ') + `${code.slice(9)}”.`;
    expect(unpack(RESULT, broken)).toEqual({ value: { note: 'as it was' } });
  });

  it('is known as cut or changed wherever it is cut', () => {
    fc.assert(
      fc.property(values, (value) => {
        const code = pack(RESULT, value);
        for (let at = 0; at < code.length; at++) expect(faultOf(unpack(RESULT, code.slice(0, at)))).not.toBe('none');
        for (let at = 4; at < code.length; at++) expect(faultOf(unpack(RESULT, code.slice(0, at)))).toBe('cut');
      }),
      { numRuns: 30 },
    );
  });

  it('is known as changed whichever character is changed, and to whatever', () => {
    fc.assert(
      fc.property(values, fc.nat(), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), (value, n, sign) => {
        const code = pack(RESULT, value);
        const at = n % code.length;
        const changed = code.slice(0, at) + sign + code.slice(at + 1);
        fc.pre(changed !== code);
        expect(faultOf(unpack(RESULT, changed))).not.toBe('none');
      }),
      { numRuns: 2000 },
    );
  });

  it('is known as changed with two neighbours swapped', () => {
    const code = pack(RESULT, { moves: ['assert:a', 'answer:b'], words: 'one two three' });
    const swapped = Array.from(
      { length: code.length - 1 },
      (_, at) => code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2),
    ).filter((one) => one !== code);
    expect(swapped.length).toBeGreaterThan(20);
    expect(swapped.map((one) => faultOf(unpack(RESULT, one)))).not.toContain('none');
  });

  it('names what it is when it is another kind, or of another version', () => {
    expect(unpack(KNOWING, pack(RESULT, 1))).toMatchObject({
      fault: 'kind',
      problem: 'This is a student’s result, and not an assignment. Look for the right code.',
    });
    expect(unpack(RESULT, pack({ letter: 'r', version: 2 }, 1))).toMatchObject({
      fault: 'version',
      problem: expect.stringContaining('format 2, and this game reads format 1'),
    });
  });

  it('is refused as junk, markup or a megabyte of anything, with a sentence', () => {
    const junk = ['', ' ', 'putney', '<script>alert(1)</script>', 'a1', 'r', '{"v":1}', 'constructor1.x.y', '٣1.x.y'];
    for (const text of junk) {
      expect(faultOf(unpack(RESULT, text))).toBe('not-a-code');
    }
    for (const sign of ['x', '%', '.', 'r1.', '\u0000', '🙂']) {
      const read = unpack(RESULT, sign.repeat(1_000_000));
      expect(read).toMatchObject({ fault: 'long', problem: expect.stringMatching(/^This is too long .{40,}\.$/) });
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(faultOf(unpack(RESULT, text))).not.toBe('none');
        expect(faultOf(unpack(RESULT, `r1.${text}`))).not.toBe('none');
      }),
    );
  });

  it('does not swell without end, and never throws on bytes that are no value', () => {
    const zeros = deflateSync(new Uint8Array(9_000_000), { level: 9 });
    expect(signed(zeros).length).toBeLessThan(LONGEST_CODE);
    expect(faultOf(unpack(RESULT, signed(zeros)))).toBe('long');
    const full = deflateSync(new TextEncoder().encode(`"${'x'.repeat(LONGEST_VALUE - 2)}"`));
    expect(faultOf(unpack(RESULT, signed(full)))).toBe('none');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(() => unpack(RESULT, signed(bytes))).not.toThrow();
        expect(faultOf(unpack(RESULT, signed(deflateSync(bytes))))).toMatch(/none|mistyped/);
      }),
    );
  });
});
