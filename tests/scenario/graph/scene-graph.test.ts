import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../src/core/scenario/condition-data.ts';
import { conditionWords } from '../../../src/core/words/condition-words.ts';
import { sceneGraph } from '../../../src/scenario/graph/scene-graph.ts';
import { invented, makeScenario } from '../../support/make-scenario.ts';
import { realScenario } from '../../support/real-scenario.ts';

const scenario = makeScenario({
  claims: { a: {}, b: { side: 'narrow' } },
  beats: [
    {
      id: 'door',
      choices: [
        {
          id: 'knock',
          goto: { beat: 'hall' },
          effects: [{ set: 'loud' }],
          ...invented('Knock at the great old door of the hall, twice.'),
        },
        { id: 'wait', when: { role: 'as-ann' }, goto: { scene: 'way-in' }, effects: [], ...invented('Wait.') },
      ],
    },
    { id: 'hall', when: { flag: 'loud' } },
    { id: 'porch', when: { chosen: 'wait' } },
    { id: 'barn' },
  ],
});

describe('the scenes', () => {
  const graph = sceneGraph(scenario);
  const lines = (from: string) =>
    graph.edges.filter((e) => e.from === from).map((e) => `${e.look} ${e.to}${e.label === '' ? '' : `: ${e.label}`}`);

  it('begin where each role does', () => {
    expect(lines('start whole as-alice')).toEqual(['way beat way-in door']);
    expect(graph.nodes.find((n) => n.id === 'start whole as-ann')).toMatchObject({ look: 'start', title: 'ann' });
  });

  it('go on by choices, with what must hold and what they do, past beats whose condition fails', () => {
    const knock = 'choice beat way-in';
    expect(lines('beat way-in door')).toEqual([
      `${knock} hall: “Knock at the great old door of the …”; sets loud; if flag loud`,
      `${knock} porch: “Knock at the great old door of the …”; sets loud; else if chose wait`,
      `${knock} barn: “Knock at the great old door of the …”; sets loud; else`,
      `${knock} door: “Wait.”; if as ann`,
    ]);
  });

  it('go on without a choice to the next beat that fits', () => {
    expect(lines('beat way-in hall')).toEqual(['way beat way-in porch: if chose wait', 'way beat way-in barn: else']);
    expect(lines('beat way-in barn')).toEqual(['way sitting meeting']);
  });

  it('come through the sitting to the first ending that fits', () => {
    expect(lines('sitting meeting')).toEqual(['way which-ending: after the division']);
    expect(lines('which-ending')).toEqual([
      'way ending ends-none: if resolved: none',
      'way ending ends-some: else if resolved: some',
      'way ending ends-all: else if resolved: all',
    ]);
  });

  it('have a node at both ends of every line', () => {
    for (const { nodes, edges } of [graph, sceneGraph(realScenario())]) {
      const ids = new Set(nodes.map((n) => n.id));
      expect(ids.size).toBe(nodes.length);
      expect(edges.filter((e) => !ids.has(e.from) || !ids.has(e.to))).toEqual([]);
    }
  });
});

describe('a condition in words', () => {
  const cases: readonly (readonly [Condition, string])[] = [
    [{ said: 'a' }, 'said “Claim a”'],
    [{ conceded: 'b' }, 'conceded “Claim b”'],
    [{ seats: { option: 'all', atLeast: 3 } }, 'at least 3 for all'],
    [{ faction: { id: 'benches', option: 'some', atLeast: 1 } }, 'at least 1 of benches for some'],
    [{ member: { id: 'm', takes: 'some' } }, 'm takes some'],
    [{ exchanges: { atLeast: 1 } }, 'after 1 exchange'],
    [{ moved: { atLeast: 2 } }, 'at least 2 moved'],
    [{ not: { any: [{ flag: 'x' }, { flag: 'y' }] } }, 'not (flag x or flag y)'],
    [{ all: [{ flag: 'x' }, { any: [{ flag: 'y' }, { role: 'as-bob' }] }] }, 'flag x and (flag y or as bob)'],
    [{ all: [{ resolution: 'all' }] }, 'resolved: all'],
  ];
  it.each(cases)('%j', (condition, words) => {
    expect(conditionWords(scenario, condition)).toBe(words);
  });
});
