import path from 'node:path';
import { words as run } from '../../scripts/story/words/words.ts';
import { jobsOf } from '../../src/core/explore/walk/job.ts';
import { describe, expect, it } from 'vitest';
import { REAL_FOLDER, realScenario } from '../support/real-scenario.ts';
import { TEXTS } from '../../src/core/explore/path-words.ts';
import type { TextName } from '../../src/core/explore/path-words.ts';
import { wordsSaid } from '../../src/scenario/words-said.ts';
import { refusalOf } from './refusal.ts';
import { PATIENCE, story } from './run-story.ts';

const NAME = path.basename(REAL_FOLDER);
const SMALL = 'tests/fixtures/small';

describe('story words', { timeout: PATIENCE }, () => {
  it('prints both texts in one table, says that plays are sampled and how, and sums up by speaker and origin', async () => {
    const { code, out, err } = await story(['words', NAME, '--plays', '3']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('minutes at 150 words a minute');
    expect(out).toContain('Sampled: 3 plays along the menu by chance for each part and role, seeds 1 to 3.');
    const rows = [...out.matchAll(/^\S+ +(?<role>\S+) +(?<path>shortest|median|longest) +(?<text>period|plain) /gmu)];
    expect(rows).toHaveLength(jobsOf(realScenario()).length * 6);
    expect(out).toMatch(/^speaker +period +minutes +plain +minutes$/mu);
    expect(out).toMatch(/^recorded +\d+ +\d+\.\d/mu);
  });

  it('prints the same as JSON, and nothing else', async () => {
    const { code, out, err } = await story(['words', SMALL, '--plays', '2', '--json', '--text', 'plain']);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({
      wordsAMinute: 150,
      sampled: { plays: 2, seeds: { from: 1, to: 2 } },
      bySpeaker: expect.arrayContaining([expect.objectContaining({ speaker: 'narrator' })]),
    });
    const { paths } = JSON.parse(out) as { readonly paths: readonly { readonly text: string }[] };
    expect(new Set(paths.map((p) => p.text))).toEqual(new Set(['plain']));
    expect(paths).toHaveLength(6);
  });

  const wrong: readonly (readonly [string, readonly string[], string])[] = [
    ['no plays', [SMALL, '--plays', '0'], '--plays is not “0”; it is a whole number from 1 to 100000.'],
    ['half a play', [SMALL, '--plays', '1.5'], '--plays is not “1.5”'],
    ['a text there is not', [SMALL, '--text', 'latin'], '--text is not “latin”; it is one of: period, plain, both.'],
    ['a folder that is no scenario', ['src'], 'holds no scenario.json'],
  ];
  it.each(wrong)('%s is refused, and told', async (_, args, words) => {
    expect(await refusalOf(run, args)).toContain(words);
  });
});

describe('all that is said', () => {
  it('comes to as many words by speaker as by origin, in each text', () => {
    const { bySpeaker, byOrigin } = wordsSaid(realScenario().data);
    for (const text of TEXTS) {
      const sum = (counts: readonly Readonly<Record<TextName, number>>[]) => counts.reduce((n, c) => n + c[text], 0);
      expect(sum(bySpeaker)).toBe(sum(byOrigin));
      expect(sum(bySpeaker)).toBeGreaterThan(1000);
    }
  });
});
