import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { must } from '../support/must.ts';
import { REAL_FOLDER } from '../support/real-scenario.ts';
import { PATIENCE, story, temporaryFolder } from './run-story.ts';

const NAME = path.basename(REAL_FOLDER);
const { folder, remove } = temporaryFolder();
afterAll(remove);

/** A copy of the scenario that ships with one of its files edited. */
function copyWith(name: string, file: string, edit: (text: string) => string): string {
  const copy = path.join(folder, name, NAME);
  cpSync(REAL_FOLDER, copy, { recursive: true });
  const at = path.join(copy, file);
  const text = readFileSync(at, 'utf8');
  const edited = edit(text);
  if (edited === text) throw new Error(`${file} was not edited`);
  writeFileSync(at, edited);
  return copy;
}

const VALUES = 'values.json';
const MEMBERS = 'members.json';
const firstValue = must(/"id": "([a-z-]+)"/u.exec(readFileSync(path.join(REAL_FOLDER, VALUES), 'utf8'))?.[1]);
const misspelt = `${firstValue}x`;

/** Line of a text's first occurrence. */
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

describe('story lint', { timeout: PATIENCE }, () => {
  it('finds nothing in the scenario that ships, by name or by path', async () => {
    for (const scenario of [NAME, REAL_FOLDER]) {
      const { code, out, err } = await story(['lint', scenario]);
      expect({ code, out, err }).toEqual({ code: 0, out: 'No problems found.\n', err: '' });
    }
  });

  it('says where an id names nothing, and what is nearest to it; exits with 1', async () => {
    let line = 0;
    const copy = copyWith('unknown', MEMBERS, (text) => {
      const edited = text.replace(`"${firstValue}"`, `"${misspelt}"`);
      line = lineOf(edited, `"${misspelt}"`);
      return edited;
    });
    const { code, out, err } = await story(['lint', copy]);
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain(`There is no value “${misspelt}”. Did you mean “${firstValue}”?`);
    const place = new RegExp(`^members\\.json:${line}:\\d+ unknown-id members\\[0\\]\\.ranking\\[\\d\\]: `, 'mu');
    expect(out).toMatch(place);
    expect(out).toMatch(/\d+ problems? found\.\n$/u);
  });

  it('prints the same as JSON, and nothing else', async () => {
    const copy = copyWith('json', MEMBERS, (text) => text.replace(`"${firstValue}"`, `"${misspelt}"`));
    const { code, out } = await story(['lint', copy, '--json']);
    expect(code).toBe(1);
    const problems = JSON.parse(out) as readonly Readonly<Record<string, unknown>>[];
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'unknown-id',
        file: MEMBERS,
        line: expect.any(Number),
        column: expect.any(Number),
        path: expect.stringMatching(/^members\[0\]\.ranking\[\d\]$/u),
      }),
    );
  });

  it('says what was found and what is allowed where a value is not of its form', async () => {
    const copy = copyWith('schema', MEMBERS, (text) => text.replace('"standard": "clear"', '"standard": "cleer"'));
    const { code, out } = await story(['lint', copy]);
    expect(code).toBe(1);
    expect(out).toMatch(/^members\.json:\d+:\d+ schema members\[\d+\]\.standard: /mu);
    for (const word of ['cleer', 'scintilla', 'preponderance', 'clear']) expect(out).toContain(word);
  });

  it('says where a file is not JSON', async () => {
    const copy = copyWith('cut', VALUES, (text) => text.replace('"values": [', '"values" ['));
    const { code, out } = await story(['lint', copy]);
    expect(code).toBe(1);
    expect(out).toMatch(/^values\.json:\d+:\d+ json.*: A colon is missing/mu);
  });

  it('refuses to play what has such a fault, with each of its problems, and exits with 2', async () => {
    const copy = copyWith('play', VALUES, (text) => text.replace('"values": [', '"values" ['));
    const { code, out, err } = await story(['play', copy, '--role', 'anybody']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain("can't be played until these are mended");
    expect(err).toContain('A colon is missing');
  });

  it('exits with 2 for what is no folder of a scenario', async () => {
    const file = path.join(REAL_FOLDER, VALUES);
    const calls: readonly (readonly [string, string])[] = [
      ['atlantis', 'There is no scenario “atlantis”'],
      [folder, 'holds no scenario.json'],
      [file, 'is a file.'],
    ];
    for (const [scenario, words] of calls) {
      const { code, out, err } = await story(['lint', scenario]);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(words);
    }
  });
});
