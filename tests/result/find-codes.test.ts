import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCodes } from '../../src/result/find-codes.ts';
import { packResult } from '../../src/result/pack.ts';
import { SEED } from '../support/arbitrary-scenario.ts';
import { ANSWERS, ASSIGNMENT, PLAYS, resultOf } from './plays.ts';

const CODES = PLAYS.slice(0, 6).map((play) => packResult(resultOf(play, { assignment: ASSIGNMENT, answers: ANSWERS })));
const [code = ''] = CODES;

const wrapped = (text: string, every: number, by: string): string =>
  text.replaceAll(new RegExp(`(.{${every}})`, 'gu'), `$1${by}`);

describe('codes in a pile of text', () => {
  it.each([
    ['one a line', CODES.join('\n')],
    ['with spaces and commas', CODES.join(' ,  ')],
    ['with names and stops', CODES.map((one, i) => `Row ${i}: “${one}”. Thank you`).join('\n\n')],
    ['broken by mail', CODES.map((one) => wrapped(one, 76, '\r\n')).join('\r\n\r\n-- \r\n')],
    ['quoted by mail', CODES.map((one) => `> ${wrapped(one, 60, '\n> ')}`).join('\n\n')],
    ['quoted twice', CODES.map((one) => `>> ${wrapped(one, 60, '\n>> ')}`).join('\n\n')],
    ['quoted by mail with both line ends', CODES.map((one) => `> ${wrapped(one, 60, '\r\n> ')}`).join('\r\n\r\n')],
    ['quoted by mail that flows', CODES.map((one) => `> ${wrapped(one, 60, ' \n> ')}`).join('\n\n')],
    ['quoted by mail that flows, with both line ends', CODES.map((one) => wrapped(one, 60, ' \r\n> ')).join('\r\n')],
    ['quoted again and again', CODES.map((one) => `> > ${wrapped(one, 60, '\r\n> > ')}`).join('\r\n')],
    ['quoted with empty lines between', CODES.map((one) => `> ${wrapped(one, 60, '\r\n\r\n> ')}`).join('\n\n')],
    ['in quoted-printable', CODES.map((one) => wrapped(one, 75, '=\r\n')).join('\r\n')],
    ['in a page', `<ul>${CODES.map((one) => `<li><p>${wrapped(one, 50, '<br>')}</p></li>`).join('')}</ul>`],
    [
      'in a page that mail broke within a tag',
      CODES.map((one) => `<p>${wrapped(one, 50, '<sp=\r\nan lang=3D"en">')}</p>`).join('\r\n'),
    ],
    ['between angle brackets', CODES.map((one) => `<${wrapped(one, 60, '\r\n> ')}>`).join(' ')],
    ['after signs that are no tags', CODES.map((one, i) => `Jo <3 ${one} ${i} > 2`).join('\n')],
    ['in a table', CODES.map((one, i) => `"${i}","${one}","12:01"`).join('\n')],
    ['in JSON', JSON.stringify({ results: CODES.map((one) => ({ code: one })) })],
    ['with invisible signs', CODES.map((one) => wrapped(one, 40, '\u200b\u00ad')).join('\n')],
  ])('%s are all found, whole', (_, text) => {
    expect(findCodes(text)).toEqual(CODES);
  });

  it('that are cut are found as far as they go', () => {
    expect(findCodes(`first ${code.slice(0, 90)}\n${code}`)).toEqual([code.slice(0, 90), code]);
  });

  it.each(['<a ', '</a:', '<!', '\r\n \t', '\n> ', ' \n', '=\n', '<a=\n', '> '])(
    'are found at once behind a million signs of %j',
    (bit) => {
      const long = bit.repeat(1_000_000 / bit.length);
      const before = performance.now();
      expect(findCodes(`r1.a${long}\n${code}`).at(-1)).toBe(code);
      expect(performance.now() - before).toBeLessThan(2000);
    },
  );

  it('are not seen in what is none', () => {
    for (const text of [
      '',
      'Dear Miss, I have not done it.',
      'ver1.2 and a1.xyz',
      'https://r1.example.org is no code, p1.abc nor that',
    ])
      expect(findCodes(text).filter((found) => found.length > 20)).toEqual([]);
  });

  it('never take long to look for', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('r1.', '<', '<a', '<!', '>', 'a', ' ', '\r\n', '\n>', '=', 'r1', '.'), {
          maxLength: 3000,
        }),
        (bits) => {
          const text = bits.join('');
          expect(findCodes(text).length).toBeLessThanOrEqual(text.length / 3);
        },
      ),
      { seed: SEED, numRuns: 50 },
    );
  });
});
