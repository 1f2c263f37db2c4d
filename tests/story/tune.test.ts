import { spawn } from 'node:child_process';
import { cpSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { Target } from '../../src/core/scenario/target-data.ts';
import { SMALL } from '../scenario/fixture.ts';
import { PATIENCE, story, temporaryFolder } from './run-story.ts';

const { folder, remove } = temporaryFolder();
afterAll(remove);

const TARGET: Partial<Target> = {
  id: 'middle',
  title: 'Greed comes to the middle',
  sitting: 'the-vestry',
  measure: 'resolves',
  way: 'greedy',
  against: 'shrewd',
  option: 'to-ratepayers',
  runs: 20,
  atLeast: 1,
};

/** A copy of the small scenario that aims at this alone: it is missed for one role of two, by one dial's step. */
function copyAimingAt(name: string, own: Partial<Target> = {}): string {
  const copy = path.join(folder, name);
  cpSync(SMALL, copy, { recursive: true });
  const file = path.join(copy, 'targets.json');
  const { $schema } = JSON.parse(readFileSync(file, 'utf8')) as { readonly $schema: string };
  writeFileSync(file, JSON.stringify({ $schema, targets: [{ ...TARGET, ...own }] }));
  return copy;
}

/** Every file of a folder with its text. */
const textsOf = (at: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(at, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(path.join(at, name)).isFile())
      .map((name) => [name, readFileSync(path.join(at, name), 'utf8')]),
  );

describe('story targets', { timeout: PATIENCE }, () => {
  it('prints what is reached for each role, and exits with 1 where a target is missed', async () => {
    const { code, out, err } = await story(['targets', copyAimingAt('missed')]);
    expect([code, err]).toEqual([1, '']);
    expect(out.split('\n')).toEqual([
      expect.stringMatching(/^met {4} +100 % {2}carter +Greed comes to the middle \(at least 100 %\)$/u),
      expect.stringMatching(/^MISSED +0 % {2}warden +Greed comes to the middle \(at least 100 %\)$/u),
      '1 of 2 targets are missed.',
      '',
    ]);
  });

  it('measures one role alone, and prints nothing but JSON on --json', async () => {
    const { code, out, err } = await story(['targets', copyAimingAt('one'), '--role', 'carter', '--json']);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual([{ target: 'middle', role: 'carter', value: 1, met: true, about: '' }]);
  });

  const wrong: readonly (readonly [string, readonly string[], string])[] = [
    ['no scenario', [], 'Which scenario?'],
    ['a scenario there is not', ['atlantis'], 'There is no scenario “atlantis”'],
    ['a folder that holds no scenario', [folder], 'holds no scenario.json'],
    ['an unknown role', [SMALL, '--role', 'nobody'], '--role is one of: carter, warden; not “nobody”.'],
    ['no such target', [SMALL, '--only', 'none'], 'No target’s id holds “none”; there are: random.'],
  ];
  it.concurrent.each(wrong)('refuses %s with a sentence, and exits with 2', async (_, args, words) => {
    const { code, out, err } = await story(['targets', ...args]);
    expect({ code, out, said: err.includes(words) ? words : err }).toEqual({ code: 2, out: '', said: words });
  });

  it('refuses a scenario that aims at nothing', async () => {
    const copy = copyAimingAt('aimless');
    const file = path.join(copy, 'targets.json');
    const { $schema } = JSON.parse(readFileSync(file, 'utf8')) as { readonly $schema: string };
    writeFileSync(file, JSON.stringify({ $schema, targets: [] }));
    for (const command of ['targets', 'tune']) {
      const { code, out, err } = await story([command, copy]);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/targets\.json:1:\d+ schema targets: /u);
    }
  });
});

describe('story tune', { timeout: PATIENCE }, () => {
  const found = ['--evaluations', '300', '--seed', '1'];

  it('prints what would change and what is met before and after, writes nothing, and says how to', async () => {
    const copy = copyAimingAt('told');
    const before = textsOf(copy);
    const { code, out, err } = await story(['tune', copy, ...found]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^MISSED +0 % {2}met +100 % {2}warden +Greed comes to the middle/mu);
    expect(out).toContain('What would change (1 of 5 members):\n');
    expect(out).toMatch(/^ {2}joan-baker +settled +0 +1$/mu);
    expect(out).toMatch(/Missed before: 1 of 2 targets; after: 0\. \d+ settings were tried\./u);
    expect(out).toMatch(
      /Nothing is written\. To write it, run: npm run story -- tune .+ --evaluations \d+ --write\n$/u,
    );
    expect(textsOf(copy)).toEqual(before);
  });

  it('writes what it found with --write: one number, and nothing else in any file', async () => {
    const copy = copyAimingAt('written');
    const members = path.join(copy, 'members.json');
    // a layout of the writer's own, which an edit is to keep
    const own = `\uFEFF${readFileSync(members, 'utf8')
      .replace('"Joan Baker",', '"Joan Baker"   ,')
      .replaceAll('\n', '\r\n')}\r\n\r\n`;
    writeFileSync(members, own);
    const before = textsOf(copy);
    const { code, out } = await story(['tune', copy, ...found, '--write']);
    expect(code).toBe(0);
    expect(out).toContain('Written: members.json. Run next: ');
    const after = textsOf(copy);
    const at = own.indexOf('"settled": 0', own.indexOf('"joan-baker"'));
    const expected = `${own.slice(0, at)}"settled": 1${own.slice(at + '"settled": 0'.length)}`;
    expect(after['members.json']).toBe(expected);
    expect({ ...after, 'members.json': '' }).toEqual({ ...before, 'members.json': '' });
    const again = await story(['targets', copy]);
    expect([again.code, again.out.split('\n').at(-2)]).toEqual([0, 'All 2 targets are met.']);
  });

  it('gives the same for the same seed and number of settings', async () => {
    const copy = copyAimingAt('same', { atLeast: undefined, atMost: 0, option: 'locked', way: 'random' });
    const runs = await Promise.all([1, 2].map(() => story(['tune', copy, '--evaluations', '12', '--seed', '5'])));
    expect(runs[0]).toEqual(runs[1]);
  });

  it('exits with 1, and writes nothing, where it finds nothing better', async () => {
    const copy = copyAimingAt('vain', { measure: 'changes', atLeast: 900 });
    const before = textsOf(copy);
    const { code, out } = await story(['tune', copy, '--seconds', '1', '--write']);
    expect(code).toBe(1);
    expect(out).toContain('2 of 2 targets are missed, and ');
    expect(out).toContain('Nothing is written.');
    expect(textsOf(copy)).toEqual(before);
  });

  it('has nothing to do where every target is met', async () => {
    const copy = copyAimingAt('content', { atLeast: 0 });
    const before = textsOf(copy);
    const { code, out } = await story(['tune', copy, '--seconds', '5', '--write']);
    expect(code).toBe(0);
    expect(out).toContain('All 2 targets are met as it is: nothing to change.');
    expect(textsOf(copy)).toEqual(before);
  });

  it('prints the best so far on Ctrl-C, writes nothing, and exits with 130', async () => {
    const copy = copyAimingAt('stopped', { measure: 'changes', atLeast: 900 });
    const before = textsOf(copy);
    const root = fileURLToPath(new URL('../..', import.meta.url));
    const child = spawn(process.execPath, ['scripts/run.mjs', 'story', 'tune', copy, '--seconds', '600', '--write'], {
      cwd: root,
    });
    let out = '';
    let err = '';
    const code = await new Promise((resolve) => {
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        out += text;
        if (text.includes('Searching')) child.kill('SIGINT');
      });
      child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
      child.on('close', resolve);
    });
    expect([code, err]).toEqual([130, 'Stopped: nothing is written.\n']);
    expect(out).toMatch(/The best of \d+ settings misses 2 of 2 targets|Nothing was found yet/u);
    expect(textsOf(copy)).toEqual(before);
  });

  const wrong: readonly (readonly [string, readonly string[], string])[] = [
    ['a folder that holds no scenario', [folder], 'holds no scenario.json'],
    ['no time', [SMALL, '--seconds', '0'], '--seconds needs a whole number above zero, not “0”.'],
    ['a seed that is no number', [SMALL, '--seed', 'x'], '--seed needs a whole number above zero, not “x”.'],
    ['another sitting', [SMALL, '--sitting', 'none'], '--sitting is one of: the-vestry; not “none”.'],
    ['two scenarios', [SMALL, SMALL], 'One scenario at a time'],
  ];
  it.concurrent.each(wrong)('refuses %s with a sentence, and exits with 2', async (_, args, words) => {
    const { code, out, err } = await story(['tune', ...args]);
    expect({ code, out, said: err.includes(words) ? words : err }).toEqual({ code: 2, out: '', said: words });
  });
});
