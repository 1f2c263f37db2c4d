import { strToU8, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packAssignment } from '../../../src/assign/pack.ts';
import { packResult } from '../../../src/result/pack.ts';
import { addFound, EMPTY_PILE } from '../../../src/teach/class/pile.ts';
import type { Pile } from '../../../src/teach/class/pile.ts';
import { readFile, readText } from '../../../src/teach/class/read-file.ts';
import { must } from '../../support/must.ts';
import { SEED } from '../../support/arbitrary-scenario.ts';
import { ANSWERS, ASSIGNMENT, PLAYS, resultOf } from '../../result/plays.ts';

const CODES = PLAYS.slice(0, 4).map((play) => packResult(resultOf(play, { assignment: ASSIGNMENT, answers: ANSWERS })));
const [one = '', two = '', three = '', four = ''] = CODES;

const inFile = (name: string, bytes: Uint8Array | string): Pile =>
  addFound(EMPTY_PILE, readFile({ name, bytes: typeof bytes === 'string' ? strToU8(bytes) : bytes }));
const codesOf = ({ entries }: Pile): readonly string[] => entries.map(({ code }) => code);
const base64 = (text: string): string => Buffer.from(text).toString('base64').replaceAll(/.{76}/g, '$&\r\n');

/** A zip of one stored file that is listed many times over, and said to be of no length. */
function listedOften(bytes: Uint8Array, times: number): Uint8Array {
  const zip = zipSync({ 'x000.txt': bytes }, { level: 0 });
  const end = zip.length - 22;
  const list = new DataView(zip.buffer).getUint32(end + 16, true);
  const entry = zip.slice(list, end);
  const all = new Uint8Array(list + entry.length * times + 22);
  all.set(zip.subarray(0, list));
  for (let n = 0; n < times; n++) {
    const at = list + entry.length * n;
    all.set(entry, at);
    all.set(strToU8(`x${String(n).padStart(3, '0')}.txt`), at + 46);
    new DataView(all.buffer).setUint32(at + 24, 0, true);
  }
  all.set(zip.subarray(end), all.length - 22);
  const tail = new DataView(all.buffer, all.length - 22);
  tail.setUint16(8, times, true);
  tail.setUint16(10, times, true);
  return all;
}

const madeOf = (n: number, content: Uint8Array, kind: string): Uint8Array =>
  zipSync(Object.fromEntries(Array.from({ length: n }, (_, i) => [`${i}.${kind}`, content])));

/** A Word document as programs write it: each run of letters of a code by itself. */
const word = (code: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="x"><w:body><w:p><w:r><w:t>My result</w:t></w:r></w:p><w:p>${code
        .replaceAll(/.{37}/g, '$&|')
        .split('|')
        .map((run) => `<w:r><w:rPr><w:lang w:val="en-GB" w:note="${'x'.repeat(300)}"/></w:rPr><w:t>${run}</w:t></w:r>`)
        .join('<w:proofErr w:type="spellStart"/>')}</w:p></w:body></w:document>`,
    ),
    'docProps/app.xml': strToU8('<a/>'),
  });

describe('a pile', () => {
  it('takes each result once, however often and however written it is there, and says how many were again', () => {
    const pile = addFound(EMPTY_PILE, [
      readText('The box', `${one}\n“${two}.”\n> ${one.slice(0, 60)}\n> ${one.slice(60)}`),
    ]);
    expect(codesOf(pile)).toEqual([one, two]);
    expect(pile.twice).toBe(1);
    expect(pile.troubles).toEqual([]);
    expect(addFound(pile, [readText('The box', two)])).toMatchObject({ twice: 2, entries: { length: 2 } });
  });

  it('says of each wrong code which it is and what is wrong, and keeps the others', () => {
    const wrong = `${two.slice(0, 70)}${two[70] === 'x' ? 'y' : 'x'}${two.slice(71)}`;
    const text = [one, three.slice(0, 90), wrong, four, four.replace('r1.', 'r2.')].join('\n\n');
    const { entries, troubles } = addFound(EMPTY_PILE, [readText('The box', text)]);
    expect(entries.map(({ code }) => code)).toEqual([one, four]);
    expect(troubles).toEqual([
      expect.stringMatching(/^The box, code 2 of 5 \(it begins “r1\..{21}…”\): This result is cut short/),
      expect.stringMatching(/^The box, code 3 of 5 .*: This result was changed on its way/),
      expect.stringMatching(/^The box, code 5 of 5 .*: This result was made by another version of the game/),
    ]);
  });

  it('tells an assignment, a play to go on with and nothing at all from a result', () => {
    const said = (text: string): string => must(addFound(EMPTY_PILE, [readText('The box', text)]).troubles[0]);
    expect(said(packAssignment(ASSIGNMENT))).toContain('has an assignment and not a result');
    expect(said('p1.abcdefghijkl.abcdef')).toContain('a play to go on with and not a result');
    expect(said('Dear Miss, I forgot.')).toContain('has no result in it');
    expect(said('  ')).toContain('is empty');
  });

  it('of a megabyte of junk is read at once, and says one thing', () => {
    const junk = Array.from({ length: 1_000_000 }, (_, n) => String.fromCharCode(33 + ((n * 7919) % 90))).join('');
    const { entries, troubles } = addFound(EMPTY_PILE, [readText('The box', `${junk} ${one}`)]);
    expect(codesOf({ entries, troubles, twice: 0 })).toEqual([one]);
    const starts = addFound(EMPTY_PILE, [readText('The box', 'r1. '.repeat(250_000))]);
    expect(starts.entries).toEqual([]);
    expect(starts.troubles.length).toBeLessThanOrEqual(200);
  });

  it.each([
    ['between angle brackets', `Ann: <${one}>\nBob: ${two}`],
    ['between signs that are no tag', `Ann <3 ${one}\nBob > ${two}`],
    ['in what looks like a tag', `Ann <b ${one}\nBob > ${two}`],
    ['in an attribute, and beside it', `<a href="${one}">Ann</a> <p>${two}</p>`],
    ['behind a tag that ends a word', `<b>Ann</b>${one} <b>Bob</b>${two}`],
    ['begun before a tag', `<p>r<b>1</b>${one.slice(2)}</p> ${two}`],
  ])('takes results that stand %s', (_, text) => {
    const pile = addFound(EMPTY_PILE, [readText('The box', text)]);
    expect(new Set(codesOf(pile))).toEqual(new Set([one, two]));
    expect(pile).toMatchObject({ troubles: [], twice: 0 });
  });

  it('says nothing of a code that is cut in one reading of a text and whole in the other', () => {
    const text = `<p>r1.${one.slice(3, 60)}<a href="${one}">${one.slice(60)}</a></p>`;
    const pile = addFound(EMPTY_PILE, [readText('The box', text)]);
    expect(codesOf(pile)).toEqual([one]);
    expect(pile.troubles).toEqual([]);
  });

  it('is the same whatever is put between the codes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('\n', ' , ', '"', '\r\n> ', '<p>', '</td><td>', ' Jo: ', '; '), {
          minLength: 3,
          maxLength: 3,
        }),
        (gaps) => {
          const text = [one, two, three, four].map((code, n) => `${code}${gaps[n] ?? ''} `).join('\n');
          expect(codesOf(addFound(EMPTY_PILE, [readText('The box', text)]))).toEqual(CODES);
        },
      ),
      { seed: SEED, numRuns: 60 },
    );
  });
});

describe('a file', () => {
  it.each([
    ['of a result', 'result.json', JSON.stringify({ 'poorest-he': 'result', format: 1, code: one })],
    ['of text', 'a.txt', `My result:\r\n${one}\r\n`],
    [
      'of a page',
      'onlinetext.html',
      `<div style="${'x'.repeat(400)}"><p>${one.replaceAll(/.{50}/g, `$&</span><span class="${'y'.repeat(250)}">`)}</p></div>`,
    ],
    ['of a table', 'a.csv', `"name","answer"\r\n"x","${one}"\r\n`],
    [
      'of a letter',
      'a.eml',
      `From: a\r\nSubject: b\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${one.replaceAll(/.{75}/g, '$&=\r\n')}\r\n`,
    ],
    [
      'of a letter in base64',
      'b.eml',
      `From: a\r\nSubject: b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(`Here — it is:\n${one}`)}\r\n`,
    ],
    [
      'hung on a letter',
      'c.eml',
      `From: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=zz\r\n\r\n--zz\r\nContent-Type: text/plain\r\n\r\nHello\r\n--zz\r\nContent-Type: application/json; name="result.json"\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(JSON.stringify({ code: one }))}\r\n--zz--\r\n`,
    ],
    ['of Word', 'a.docx', word(one)],
    ['in wide letters', 'a.txt', new Uint8Array([0xff, 0xfe, ...Buffer.from(one, 'utf16le')])],
  ] as const)('%s gives its code', (_, name, bytes) => {
    const pile = inFile(name, bytes);
    expect(codesOf(pile)).toEqual([one]);
    expect(pile.troubles).toEqual([]);
  });

  it('of all submissions gives every code in it, and names what in it is none', () => {
    const pile = inFile(
      'submissions.zip',
      zipSync({
        'A B_1_assignsubmission_onlinetext/onlinetext.html': strToU8(`<p>${one}</p>`),
        'C D_2_assignsubmission_file/result.json': strToU8(JSON.stringify({ code: two })),
        'E F_3_assignsubmission_file/mine.docx': word(three),
        'G H_4_assignsubmission_file/all.zip': zipSync({ 'in.txt': strToU8(four) }),
        'I J_5_assignsubmission_file/photo.jpg': new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0]),
        'K L_6_assignsubmission_file/empty.txt': new Uint8Array(),
        '__MACOSX/._x': strToU8('junk'),
      }),
    );
    expect(new Set(codesOf(pile))).toEqual(new Set(CODES));
    expect(pile.troubles).toEqual([
      expect.stringMatching(/^“submissions.zip: .*photo.jpg” is a picture: .*copy the code/),
      expect.stringMatching(/^“submissions.zip: .*empty.txt” is empty\./),
    ]);
  });

  it.each([
    ['a picture', 'x.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), /is a picture/],
    ['a PDF', 'x.pdf', '%PDF-1.7', /is a PDF\. Open it, copy the code/],
    ['a program', 'x.exe', new Uint8Array([0x4d, 0x5a, 0, 0]), /is a program/],
    ['an old Word file', 'x.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), /old form of Office/],
    ['nothing', 'x.json', new Uint8Array(), /is empty/],
    ['bytes', 'x.dat', new Uint8Array([1, 2, 0, 4]), /neither text nor a zip file/],
    ['huge', 'x.txt', new Uint8Array(5_000_001).fill(65), /far larger than any result/],
    ['a broken zip', 'x.zip', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9]), /could not be opened/],
    ['an empty zip', 'x.zip', zipSync({}), /has nothing in it/],
  ] as const)('that is %s is named, with what to do', (_, name, bytes, sentence) => {
    const { entries, troubles } = inFile(name, bytes);
    expect(entries).toEqual([]);
    expect(troubles).toHaveLength(1);
    expect(troubles[0]).toMatch(sentence);
    expect(troubles[0]).toContain(`“${name}”`);
  });

  it('that swells when unpacked is left, and the rest of the zip is read', () => {
    const pile = inFile('x.zip', zipSync({ 'bomb.txt': new Uint8Array(6_000_000), 'a.txt': strToU8(one) }));
    expect(codesOf(pile)).toEqual([one]);
    expect(pile.troubles).toEqual([expect.stringMatching(/“bomb.txt” in “x.zip” is far larger/)]);
  });

  it('that says less of its size than it has is read no further than it said', () => {
    const zip = zipSync({ 'bomb.txt': new Uint8Array(3_000_000).fill(65) });
    const view = new DataView(zip.buffer);
    // the size that it says it has, in its own head and in the list at the end
    for (let at = 0; at < zip.length - 30; at++) {
      const sign = view.getUint32(at, true);
      if (sign === 0x04034b50) view.setUint32(at + 22, 100, true);
      if (sign === 0x02014b50) view.setUint32(at + 24, 100, true);
    }
    expect(inFile('x.zip', zip).troubles).toHaveLength(1);
  });

  it('packed over and over is not opened for ever', () => {
    let zip = zipSync({ 'a.txt': strToU8(one) });
    for (let n = 0; n < 6; n++) zip = zipSync({ 'in.zip': zip });
    expect(inFile('x.zip', zip).troubles).toEqual([expect.stringMatching(/packed too many times over/)]);
  });

  it('of more files than a class has is read as far as a class goes', () => {
    const many = Object.fromEntries(Array.from({ length: 1005 }, (_, n) => [`${n}.txt`, strToU8(n === 0 ? one : 'x')]));
    const pile = inFile('x.zip', zipSync(many));
    expect(codesOf(pile)).toEqual([one]);
    expect(pile.troubles.some((trouble) => trouble.includes('5 of its files were left there'))).toBe(true);
  });

  it('listed over and over in a zip that says it has no length is still counted', () => {
    const tooLong = readFile({ name: 'x.zip', bytes: listedOften(new Uint8Array(5_000_001).fill(65), 20) });
    expect(tooLong.every(({ codes }) => codes.length === 0)).toBe(true);
    expect(tooLong.flatMap(({ problems }) => problems)).toHaveLength(20);
    const { troubles } = inFile('x.zip', listedOften(new Uint8Array(4_000_000).fill(65), 20));
    expect(troubles[0]).toMatch(/^“x.zip” holds more than a class’s results: 5 of its files were left there\. Take/);
    expect(troubles).toHaveLength(16);
  });

  it('of zips has no more taken out of it than a zip of files, and says so once', () => {
    const swells = zipSync({ 'a.txt': new Uint8Array(5_000_000).fill(97) });
    const pile = inFile(
      'x.zip',
      zipSync({ 'a.txt': strToU8(one), 'b.zip': madeOf(12, swells, 'zip'), 'c.zip': swells }),
    );
    expect(codesOf(pile)).toEqual([one]);
    expect(pile.troubles.filter((trouble) => trouble.includes('holds more'))).toEqual([
      '“x.zip” holds more than a class’s results: 2 of its files were left there. Take out the results and put them in by themselves.',
    ]);
    const many = inFile('y.zip', madeOf(12, madeOf(100, strToU8('x'), 'txt'), 'zip'));
    expect(many.troubles[0]).toContain('“y.zip” holds more than a class’s results: 212 of its files were left there');
  });

  it('of hundreds of Word documents is read to the last', () => {
    const pile = inFile(
      'x.zip',
      zipSync({
        ...Object.fromEntries(Array.from({ length: 600 }, (_, n) => [`${n}.docx`, word(one)])),
        'z.docx': word(two),
      }),
    );
    expect(codesOf(pile)).toEqual([one, two]);
    expect(pile.troubles).toEqual([]);
  });

  it('that lists more than it can hold is called damaged', () => {
    const zip = zipSync({ 'a.txt': strToU8(one) });
    new DataView(zip.buffer).setUint16(zip.length - 22 + 8, 60_000, true);
    expect(inFile('x.zip', zip).troubles).toEqual([expect.stringMatching(/could not be opened/)]);
  });

  it('of letters one after another gives what hangs on each, however many they are', () => {
    const letter = (text: string): string =>
      `From: a\r\nSubject: b\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(text)}\r\n\r\n`;
    const letters = [...Array.from({ length: 70 }, () => 'Good morning'), ...CODES].map(letter);
    expect(codesOf(inFile('all.mbox', letters.join('')))).toEqual(CODES);
  });

  it('of a letter of heads without ends is read once', () => {
    const head = 'Content-Transfer-Encoding: base64\r\n\r\n';
    const found = readFile({
      name: 'x.eml',
      bytes: strToU8(`From: a\r\n${head.repeat(50)}${base64('a'.repeat(3_000_000))}`),
    });
    // fifty parts that are empty and one that is not
    expect(found).toHaveLength(50);
    expect(found.filter(({ problems }) => problems.some((problem) => problem.includes('is empty')))).toHaveLength(49);
    const { troubles } = inFile('y.eml', `From: a\r\n${`${head}YWFh\r\n`.repeat(1003)}`);
    expect(troubles).toContain(
      '“y.eml” holds more than a class’s results: 3 of its files were left there. Take out the results and put them in by themselves.',
    );
  });

  it('of beginnings of codes without end is read as far as classes go', () => {
    const bytes = strToU8('<r1.a> '.repeat(500_000));
    const pile = inFile('x.zip', zipSync({ 'one.txt': strToU8(one), 'a.txt': bytes, 'b.txt': bytes, 'c.txt': bytes }));
    expect(codesOf(pile)).toEqual([one]);
    expect(pile.troubles).toContain(
      '“x.zip: a.txt” has more codes in it than classes have results. Only the first 10,000 were looked at: take out the results and put them in by themselves.',
    );
    expect(pile.troubles[0]).toContain('“x.zip” holds more than a class’s results: 2 of its files were left there.');
  });
});
