import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { must } from '../support/must.ts';
import { PATIENCE, story, temporaryFolder } from './run-story.ts';

const SMALL = 'tests/fixtures/small';
const root = fileURLToPath(new URL('../..', import.meta.url));

interface Printed {
  readonly facts: readonly {
    readonly kind: string;
    readonly id: string;
    readonly verdict: string;
    readonly shown: readonly { readonly job: { readonly role: string }; readonly witness: readonly string[] }[];
  }[];
  readonly proofs: readonly { readonly closed: boolean; readonly states: number }[];
}

describe('story prove', { timeout: PATIENCE }, () => {
  it('settles everything in a small scenario', async () => {
    const { out } = await story(['prove', SMALL, '--json']);
    const { facts, proofs } = JSON.parse(out) as Printed;
    expect(proofs.every((p) => p.closed)).toBe(true);
    expect(facts.filter((f) => f.verdict === 'unknown')).toEqual([]);
    expect(facts.filter((f) => f.kind === 'ending').map((f) => f.verdict)).toEqual([
      'reachable',
      'reachable',
      'reachable',
    ]);
  });

  it('prints a witness that the game plays to the ending it is for', async () => {
    const { folder, remove } = temporaryFolder();
    const { out, code } = await story(['prove', SMALL, '--witness', 'ending:opened']);
    expect(code).toBe(0);
    const file = path.join(folder, 'opened.moves');
    writeFileSync(file, out);
    const played = await story(['play', SMALL, '--moves', file, '--json']);
    remove();
    expect(played.code).toBe(0);
    expect(JSON.parse(played.out)).toMatchObject({ place: { at: 'ending', ending: 'opened' } });
  });

  it('tells what is proved, what is not and how far it looked', async () => {
    const { out } = await story(['prove', 'putney-1647', '--part', 'franchise', '--role', 'sexby', '--budget', '200']);
    expect(out).toMatch(/franchise as sexby against shrewd, every legal move: [\d,]+ states walked, not all/u);
    expect(out).toMatch(/unknown: .*three-or-four-lordships/su);
    expect(out).toContain('No play goes on for ever: no way leads back');
  });

  it('walks the menu when told to', async () => {
    const { out } = await story(['prove', SMALL, '--moves', 'menu', '--json']);
    const all = await story(['prove', SMALL, '--json']);
    const states = (text: string) => (JSON.parse(text) as Printed).proofs.reduce((n, p) => n + p.states, 0);
    expect(states(out)).toBeLessThan(states(all.out));
  });

  it('counts as a fault, when strict, what is left unknown', async () => {
    const { code } = await story(['prove', 'putney-1647', '--part', 'engagements', '--budget', '100', '--strict']);
    expect(code).toBe(1);
  });

  it.each([
    [['prove'], 'Which scenario?'],
    [['prove', 'nowhere'], 'There is no scenario “nowhere”'],
    [['prove', 'tests/support'], 'holds no scenario.json'],
    [['prove', 'README.md'], 'is a file'],
    [['prove', SMALL, '--budget', '0'], '--budget needs a whole number above zero, not “0”.'],
    [['prove', SMALL, '--budget', '2000001'], '--budget is at most 2000000'],
    [['prove', SMALL, '--budget', 'many'], '--budget needs a whole number above zero, not “many”.'],
    [['prove', SMALL, '--seconds', '-1'], '--seconds needs a whole number above zero'],
    [['prove', SMALL, '--part', 'none'], '--part is one of: vestry; not “none”.'],
    [['prove', SMALL, '--role', 'none'], '--role is one of: carter, warden; not “none”.'],
    [['prove', SMALL, '--level', 'easy'], '--level is one of: recorded, shrewd, formidable'],
    [['prove', SMALL, '--witness', 'ending none'], 'There is no fact “ending none”'],
    [['prove', SMALL, '--strict', '--except', 'luck'], '--except is one of: ending, resolution'],
    [['prove', SMALL, '--wrong'], 'There is no option --wrong here.'],
    [['odds', SMALL, '--way', 'clever'], '--way is one of: random, menu, greedy'],
    [['odds', SMALL, '--plays', '0'], '--plays needs a whole number above zero'],
  ])('answers %j with a sentence and exit 2', async (args, sentence) => {
    const { code, err, out } = await story(args);
    expect(err).toContain(sentence);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  it('stopped by Ctrl-C prints what was proved so far, and exits 130', async () => {
    const args = ['scripts/run.mjs', 'story', 'prove', 'putney-1647', '--part', 'franchise', '--budget', '2000000'];
    const child = spawn(process.execPath, args, { cwd: root });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    const stop = setTimeout(() => child.kill('SIGINT'), 10_000);
    const code = await new Promise((resolve) => child.on('close', resolve));
    clearTimeout(stop);
    expect(code).toBe(130);
    expect(out).toContain('Stopped before the end: this is what was proved so far.');
    expect(out).toMatch(/Scenes: \d+ of \d+ reachable/u);
  });
});

interface PrintedOdds {
  readonly odds: readonly {
    readonly way: string;
    readonly exact: boolean;
    readonly endings: readonly {
      readonly ending: string;
      readonly p: number;
      readonly low: number;
      readonly high: number;
    }[];
  }[];
}

describe('story odds', { timeout: PATIENCE }, () => {
  it('counts exactly where every play can be counted', async () => {
    const { out, code } = await story(['odds', SMALL, '--json']);
    expect(code).toBe(0);
    const { odds } = JSON.parse(out) as PrintedOdds;
    expect(odds.map((o) => o.way)).toEqual(
      expect.arrayContaining(['random', 'greedy', 'thoughtful', 'recorded', 'only:plenty']),
    );
    for (const row of odds) {
      expect(row.exact).toBe(true);
      expect(row.endings.reduce((sum, e) => sum + e.p, 0)).toBeCloseTo(1, 9);
    }
  });

  it('draws plays otherwise, the same for the same seed, with an interval round each share', async () => {
    const args = [
      'odds',
      'putney-1647',
      '--part',
      'franchise',
      '--role',
      'sexby',
      '--way',
      'random',
      '--budget',
      '50',
      '--plays',
      '40',
      '--json',
    ];
    const [one, two] = await Promise.all([story(args), story(args)]);
    expect(one.out).toBe(two.out);
    const [row] = (JSON.parse(one.out) as PrintedOdds).odds;
    expect(must(row).exact).toBe(false);
    for (const { p, low, high } of must(row).endings) {
      expect(low).toBeLessThanOrEqual(p);
      expect(high).toBeGreaterThanOrEqual(p);
      expect(high - low).toBeGreaterThan(0.01);
    }
  });
});
