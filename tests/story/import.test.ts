import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { importClaims as run } from '../../scripts/story/graph/import.ts';
import { afterAll, describe, expect, it } from 'vitest';
import { refusalOf } from './refusal.ts';
import { PATIENCE, story, temporaryFolder } from './run-story.ts';

const SMALL = 'tests/fixtures/small';
const { folder, remove } = temporaryFolder();
afterAll(remove);

const fileOf = (name: string, text: string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
};

const NEW = fileOf(
  'new.argdown',
  '<A full bucket>: Who carries, drinks. #plenty #side-open {for: [open-to-all]}\n  -> <It needs a lock>\n',
);

describe('story import', { timeout: PATIENCE }, () => {
  it('writes a claims file into the scenario, which is sound once a sitting lists its claims', async () => {
    const copy = path.join(folder, 'copy');
    cpSync(SMALL, copy, { recursive: true });
    const call = ['import', NEW, '--into', copy, '--out', 'claims/new.json'];
    const { code, out, err } = await story(call);
    expect(code).toBe(0);
    expect(out).toContain(`Wrote 1 claim to ${path.join(copy, 'claims', 'new.json')}.`);
    expect(err).toContain('Nobody is named to speak “A full bucket”');
    const { claims } = JSON.parse(readFileSync(path.join(copy, 'claims', 'new.json'), 'utf8')) as {
      readonly claims: readonly object[];
    };
    expect(claims).toEqual([
      expect.objectContaining({
        id: 'a-full-bucket',
        speakers: ['ann-carter'],
        attacks: [{ claim: 'needs-a-lock', kind: 'rebut', basis: 'ours' }],
      }),
    ]);
    expect((await story(['lint', copy])).out).toMatch(
      /“A full bucket” can never be said: no sitting lists it.*\n1 problem/u,
    );
    const sitting = path.join(copy, 'sittings', 'the-vestry.json');
    writeFileSync(sitting, readFileSync(sitting, 'utf8').replace('"claims": [', '"claims": ["a-full-bucket", '));
    expect(await story(['lint', copy])).toEqual({ code: 0, out: 'No problems found.\n', err: '' });
    const again = await story(call);
    expect([again.code, again.err.includes('is there already. Give another --out, or --force')]).toEqual([2, true]);
    expect((await story([...call, '--force'])).code).toBe(0);
  });

  it('makes the same of what graph has written, and prints it when told no place', async () => {
    const { out: argdown } = await story(['graph', SMALL, '--format', 'argdown']);
    const { code, out, err } = await story(['import', fileOf('map.argdown', argdown), '--into', SMALL]);
    expect(code).toBe(0);
    const of = (text: string) =>
      (JSON.parse(text) as { claims: { id: string; attacks: object[] }[] }).claims
        .map((c) => ({ id: c.id, attacks: c.attacks }))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(of(out)).toEqual(of(readFileSync(path.join(SMALL, 'claims', 'all.json'), 'utf8')));
    expect(err).toContain('The scenario already has “dug-by-all”');
  });

  it('reads standard input, and exits with 1 when something is lost', async () => {
    const { code, out, err } = await story(['import', '-', '--into', SMALL], ['<A>: a #plentyy']);
    expect([code, out.includes('"id": "a"')]).toEqual([1, true]);
    expect(err).toContain('standard input:1: The tag “#plentyy” names no value and no side');
  });
});

describe('a wrong call of story import', { timeout: PATIENCE }, () => {
  const into = ['--into', SMALL];
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    ['no file', [...into], 'Which file?'],
    ['a file there is not', ['absent.argdown', ...into], "absent.argdown can't be read."],
    ['no scenario', [NEW], 'Give --into SCENARIO'],
    ['a folder that is no scenario', [NEW, '--into', 'src'], 'holds no scenario.json'],
    ['a side there is not', [NEW, ...into, '--side', 'up'], '--side is one of: open, shut, any.'],
    [
      'a file that is not Argdown',
      [fileOf('x.json', '{"a": 1}'), ...into],
      'x.json:1: “{"a": 1}” can\'t stand here in Argdown.',
    ],
    [
      'a document without arguments',
      [fileOf('prose.txt', 'Only words.\n'), ...into],
      'holds no argument or statement that could be a claim.',
    ],
    ['a place that is none', [NEW, ...into, '--out', path.join(NEW, 'x.json')], "can't be written."],
  ];
  it.each(cases)('%s is refused, and told', async (_, args, words) => {
    expect(await refusalOf(run, args)).toContain(words);
  });

  it('writes nothing', () => {
    expect(existsSync(path.join(SMALL, 'claims', 'new.json'))).toBe(false);
  });
});
