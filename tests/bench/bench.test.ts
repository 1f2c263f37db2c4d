import { beforeAll, describe, expect, it } from 'vitest';
import type { Bench } from '../../scripts/bench/bench.ts';
import { reportText } from '../../scripts/bench/report.ts';
import { must } from '../support/must.ts';
import { bench as run } from './run-bench.ts';
import type { Ran } from './run-bench.ts';

/** Milliseconds for a short run on a machine that is busy with others. */
const PATIENCE = 120_000;

let ran: Ran;
let bench: Bench;
beforeAll(async () => {
  ran = await run('--quick', '--json');
  bench = JSON.parse(ran.out) as Bench;
}, PATIENCE);

const measured = (id: string) => must(bench.measures.find((m) => m.id === id));
const foundBy = (engine: 'ours' | 'ink' | 'yarn', id: string) =>
  must(bench.faults.find((f) => f.id === id)).found[engine];

describe('a short run of the bench', () => {
  it('ends well, having printed its result and nothing else', () => {
    expect([ran.code, ran.err]).toEqual([0, '']);
  });

  it('measures each thing in each engine, as a figure above nothing', () => {
    expect(bench.measures.map((m) => m.id)).toEqual(['playthroughs', 'choices', 'load-shipped', 'load-source', 'save']);
    for (const { figures, better } of bench.measures)
      for (const n of [...Object.values(figures), ...Object.values(better)]) {
        expect(Number.isFinite(n)).toBe(true);
        expect(n).toBeGreaterThan(0);
      }
  });

  it('finds ours many times as fast through the story as the others, whatever the machine', () => {
    for (const id of ['playthroughs', 'choices']) {
      const { figures, better } = measured(id);
      expect(better.ink).toBeGreaterThan(10);
      expect(better.yarn).toBeGreaterThan(better.ink);
      // a ratio of medians and the median of ratios are about the same
      expect(better.ink / (figures.ours / figures.ink)).toBeGreaterThan(0.2);
      expect(better.ink / (figures.ours / figures.ink)).toBeLessThan(5);
    }
  });

  it('says of each fault what each engine itself says of it', () => {
    for (const { found } of bench.faults)
      for (const { when, says, line } of Object.values(found)) {
        expect(says === '').toBe(when === 'never');
        expect(says).toContain(String(line ?? ''));
      }
    expect(foundBy('ours', 'missing-target')).toMatchObject({
      when: 'compile',
      file: 'scenes/1-lid.json',
      right: true,
    });
    expect(foundBy('ink', 'missing-target')).toMatchObject({ when: 'compile', file: 'story.ink', right: true });
    expect(foundBy('yarn', 'missing-target')).toMatchObject({ when: 'run', right: false, play: 1 });
    expect(foundBy('yarn', 'missing-target').line).toBeUndefined();
    expect(foundBy('ours', 'duplicate')).toMatchObject({ when: 'compile', right: true });
    expect(foundBy('yarn', 'duplicate')).toMatchObject({ when: 'load' });
    expect(foundBy('ink', 'unreachable').when).toBe('never');
  });

  it('finds every fault in ours, by its lints or its prover, at the node where it was planted', () => {
    const ours = bench.faults.map(({ id, found }) => ({ id, when: found.ours.when, right: found.ours.right }));
    const proved = ['loop'];
    expect(ours).toEqual(
      bench.faults.map(({ id }) => ({ id, when: proved.includes(id) ? 'prove' : 'compile', right: true })),
    );
  });

  it('holds each aim against its figure', () => {
    expect(bench.aims).toHaveLength(4);
    for (const { figure, aim, better, reached } of bench.aims)
      expect(reached).toBe(better === 'more' ? figure >= aim : figure <= aim);
  });

  it('prints all of it', () => {
    const text = reportText(bench);
    for (const { title } of [...bench.measures, ...bench.faults, ...bench.aims]) expect(text).toContain(title);
    expect(text).toMatch(/^ {2}(?:reached |short of) {2}random playthroughs of the plain story: /mu);
    expect(text.split('\n').filter((line) => line.length > 180)).toEqual([]);
  });
});

describe('npm run bench', { timeout: PATIENCE }, () => {
  it('says how it is called', async () => {
    const { code, out, err } = await run('--help');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^usage: npm run bench /u);
  });

  it.each([
    [['--quik'], 'There is no option --quik here.'],
    [['quick'], '“quick” means nothing here.'],
  ])('refuses %j with a sentence, and exits with 2', async (args, sentence) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
    expect(err).not.toContain('    at ');
  });
});
