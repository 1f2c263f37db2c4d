import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileDebate } from '../../../src/core/debate/compile.ts';
import { argumentGraph, aroundNode } from '../../../src/scenario/graph/argument-graph.ts';
import { SEED, arbitrarySketch } from '../../support/arbitrary-scenario.ts';
import { makeScenario } from '../../support/make-scenario.ts';
import type { Sketch } from '../../support/make-scenario.ts';
import { must } from '../../support/must.ts';

const SKETCH: Sketch = {
  claims: {
    a: { value: 'bread', for: ['all'], rebut: ['b'], supports: ['c'] },
    b: {
      side: 'narrow',
      value: 'law',
      against: ['all', 'some'],
      attacks: [{ claim: 'c', kind: 'undercut', basis: 'record' }],
    },
    c: { value: 'bread', supports: ['a'] },
    d: { side: 'any', undermine: ['b'] },
    e: { value: 'law', rebut: ['b'] },
  },
};

const graphOf = (sketch: Sketch) => {
  const scenario = makeScenario(sketch);
  return argumentGraph(scenario, must(scenario.data.sittings[0]));
};

describe('the argument map', () => {
  const graph = graphOf(SKETCH);
  const edge = (from: string, to: string) => must(graph.edges.find((e) => e.from === from && e.to === to));

  it('has every claim, told apart by side and by whether it is a matter of fact', () => {
    expect(graph.nodes.map((n) => `${n.id} ${n.look} ${n.doubled} ${n.title}`)).toEqual([
      'a wider false Claim a',
      'b narrower false Claim b',
      'c wider false Claim c',
      'd either true Claim d',
      'e wider false Claim e',
    ]);
  });

  it('says of a claim its value, and what it is for and against', () => {
    expect(graph.nodes.map((n) => n.note)).toEqual([
      'bread; for all',
      'law; against all, some',
      'bread',
      'a matter of fact',
      'law',
    ]);
  });

  it('draws a rebuttal between different values as one line with two ends, as the engine compiles it', () => {
    expect(edge('a', 'b')).toMatchObject({ look: 'rebut', both: true });
    expect(edge('a', 'b').says).toBe('“Claim a” and “Claim b” rebut each other, in our judgement.');
    expect(graph.edges.some((e) => e.from === 'b' && e.to === 'a')).toBe(false);
    expect(edge('e', 'b')).toMatchObject({ look: 'rebut', both: false });
  });

  it('draws what the record has thick', () => {
    expect(edge('b', 'c')).toMatchObject({ look: 'undercut', thick: true });
    expect(edge('d', 'b')).toMatchObject({ look: 'undermine', thick: false });
  });

  it('draws two supports between the same as one', () => {
    expect(graph.edges.filter((e) => e.look === 'support')).toEqual([
      expect.objectContaining({ from: 'a', to: 'c', both: true }),
    ]);
  });

  it('draws every edge of the compiled debate once, of any scenario', () => {
    fc.assert(
      fc.property(arbitrarySketch(2), (sketch) => {
        const scenario = makeScenario(sketch);
        const sitting = must(scenario.data.sittings[0]);
        const debate = compileDebate(scenario.data, sitting);
        const id = (n: number) => must(debate.claims[n]).id;
        const drawn = argumentGraph(scenario, sitting).edges.filter((e) => e.look !== 'support');
        const ends = drawn.flatMap((e) => [
          `${e.from} ${e.to} ${e.look}`,
          ...(e.both ? [`${e.to} ${e.from} ${e.look}`] : []),
        ]);
        expect(ends.toSorted()).toEqual(debate.edges.map((e) => `${id(e.from)} ${id(e.to)} ${e.kind}`).toSorted());
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  it('shows one claim with those it is bound to, and no line between those', () => {
    const around = aroundNode(graph, 'c');
    expect(around.nodes.map((n) => n.id)).toEqual(['a', 'b', 'c']);
    expect(around.edges.map((e) => `${e.from} ${e.to}`)).toEqual(['b c', 'a c']);
  });
});
