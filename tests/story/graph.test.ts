import { readFileSync } from 'node:fs';
import path from 'node:path';
import { graph as run } from '../../scripts/story/graph/graph.ts';
import { afterAll, describe, expect, it } from 'vitest';
import { must } from '../support/must.ts';
import { REAL_FOLDER, realScenario } from '../support/real-scenario.ts';
import { refusalOf } from './refusal.ts';
import { PATIENCE, story, temporaryFolder } from './run-story.ts';

const SMALL = 'tests/fixtures/small';
const NAME = path.basename(REAL_FOLDER);
const { folder, remove } = temporaryFolder();
afterAll(remove);

describe('story graph', { timeout: PATIENCE }, () => {
  it('draws the argument map of the scenario that ships, with every claim and a legend, into a file', async () => {
    const out = path.join(folder, 'map.svg');
    const ran = await story(['graph', NAME, '--format', 'svg', '--out', out]);
    expect(ran).toEqual({ code: 0, out: `Wrote ${out}.\n`, err: '' });
    const svg = readFileSync(out, 'utf8');
    const scenario = realScenario();
    const listed = must(scenario.data.sittings[0]).claims;
    const drawn = [...svg.matchAll(/class="node">\n<title>(?<id>[^<]*)</gu)].map((m) =>
      (m.groups?.['id'] ?? '').replaceAll('&#45;', '-'),
    );
    expect(drawn.toSorted()).toEqual(listed.toSorted());
    for (const means of ['Undermines: denies a premise (ring)', must(scenario.data.sides[0]).title])
      expect(svg).toContain(means);
  });

  it('draws the scenes in each format', async () => {
    const heads = { svg: '<?xml', dot: 'digraph "The Parish Well: the scenes" {', mermaid: 'flowchart LR\n' };
    for (const [format, head] of Object.entries(heads)) {
      const { code, out, err } = await story(['graph', SMALL, '--format', format, '--of', 'scenes']);
      expect([code, err]).toEqual([0, '']);
      expect(out.startsWith(head)).toBe(true);
      expect(out).toContain('Which ending?');
    }
  });

  it('draws the arguments if nothing is said of what, and one claim with its neighbours if that is asked', async () => {
    const whole = await story(['graph', SMALL, '--format', 'dot', '--sitting', 'the-vestry']);
    expect(whole.out).toContain('"custom-of-the-parish" [label');
    const around = await story(['graph', SMALL, '--format', 'mermaid', '--around', 'dug-by-all']);
    expect([around.code, around.out.includes('It needs a lock')]).toEqual([0, true]);
  });
});

describe('a wrong call of story graph', { timeout: PATIENCE }, () => {
  const call = (...args: readonly string[]) => [SMALL, ...args];
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    ['no format', call(), 'Give --format; it is one of: svg, dot, mermaid, argdown.'],
    ['an unknown format', call('--format', 'png'), '--format is not “png”; it is one of: svg, dot, mermaid, argdown.'],
    [
      'an unknown subject',
      call('--format', 'dot', '--of', 'all'),
      '--of is not “all”; it is one of: arguments, scenes.',
    ],
    [
      'a sitting there is not',
      call('--format', 'dot', '--sitting', 'x'),
      'There is no sitting “x”; there are: the-vestry.',
    ],
    ['a claim there is not', call('--format', 'dot', '--around', 'dug-by-al'), 'Did you mean “dug-by-all”?'],
    [
      'a sitting of scenes',
      call('--format', 'dot', '--of', 'scenes', '--sitting', 'x'),
      '--sitting goes with --of arguments.',
    ],
    ['scenes in Argdown', call('--format', 'argdown', '--of', 'scenes'), 'Argdown maps arguments, not scenes'],
    ['a place that is none', call('--format', 'dot', '--out', path.join(folder, 'no', 'x.dot')), "can't be written."],
    ['a folder that is no scenario', ['src', '--format', 'dot'], 'holds no scenario.json'],
  ];
  it.each(cases)('%s is refused, and told', async (_, args, words) => {
    expect(await refusalOf(run, args)).toContain(words);
  });
});
