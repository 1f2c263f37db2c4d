import { Graphviz } from '@hpcc-js/wasm-graphviz';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { svgText } from '../../../scripts/story/graph/graph-svg.ts';
import { dotText } from '../../../src/scenario/graph/dot.ts';
import { EDGE_LOOKS, NODE_LOOKS } from '../../../src/scenario/graph/graph.ts';
import type { Graph } from '../../../src/scenario/graph/graph.ts';
import { EDGE_STYLES, NODE_STYLES } from '../../../src/scenario/graph/looks.ts';
import { mermaidText } from '../../../src/scenario/graph/mermaid.ts';
import { SEED } from '../../support/arbitrary-scenario.ts';

/** A graph of two nodes in which one text stands everywhere that words can. */
const graphOf = (words: string, layout: Graph['layout'] = 'layered'): Graph => ({
  title: words,
  layout,
  groups: [{ id: 'g', title: words }],
  nodes: [
    { id: 'one', group: 'g', look: 'wider', doubled: false, title: words, note: words },
    { id: 'two', look: 'narrower', doubled: true, title: words, note: '' },
  ],
  edges: [
    { from: 'one', to: 'two', look: 'rebut', label: words, says: words, both: true, thick: true },
    { from: 'two', to: 'one', look: 'support', label: '', says: words, both: false, thick: false },
  ],
  key: [
    { node: 'wider', doubled: false, means: words },
    { edge: 'undercut', both: false, thick: false, means: words },
  ],
});

const AWKWARD = String.raw`"<b>" & 'x' \N \ {a|b} [c] -> --> &lt; #35; %% <script>`;

/** The texts of an SVG as a browser would show them, joined. */
const shownIn = (svg: string): string =>
  [...svg.matchAll(/<text[^>]*>(?<text>[^<]*)<\/text>/gu)]
    .map((m) => m.groups?.['text'] ?? '')
    .join(' ')
    .replaceAll(/&#(?<n>\d+);/gu, (_, n: string) => String.fromCodePoint(Number(n)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/gu, ' ');

describe('DOT and SVG', () => {
  it.each(['layered', 'spread'] as const)('show every sign of a text as it is (%s)', async (layout) => {
    const svg = await svgText(graphOf(AWKWARD, layout));
    const times = shownIn(svg).split(AWKWARD).length - 1;
    // two titles, a note, a label, the heading and two lines of the legend; a group where there are groups
    expect(times).toBe(layout === 'layered' ? 8 : 7);
    expect(svg).not.toContain('<script');
  });

  it('are drawn whatever the texts', async () => {
    const graphviz = await Graphviz.load();
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite', maxLength: 40 }), (words) => {
        const clean = words.replaceAll(/\p{Cc}/gu, '');
        expect(graphviz.layout(dotText(graphOf(clean)), 'svg', 'dot')).toContain('</svg>');
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it('centre the words in each box', async () => {
    const svg = await svgText(graphOf('words'));
    const node = /<g id="node1"[\s\S]*?<\/g>/u.exec(svg)?.[0] ?? '';
    expect(node.match(/text-anchor="middle"/gu)).toHaveLength(2);
    expect(node).not.toContain('text-anchor="start"');
  });

  it('name nodes by their ids, and say each line in a sentence', () => {
    const dot = dotText(graphOf('words'));
    expect(dot).toContain('"one" -> "two" [');
    expect(dot).toContain('edgetooltip="words"');
    expect(dot).toContain('dir=both');
    expect(dot).toContain('style=dashed');
  });
});

/** How much lighter one colour is than another (WCAG 2.2). */
function contrast(a: string, b: string): number {
  const light = (hex: string) =>
    [1, 3, 5]
      .map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
      .reduce((sum, c, i) => sum + c * (must3[i] ?? 0), 0);
  const must3 = [0.2126, 0.7152, 0.0722];
  const [high = 0, low = 0] = [light(a), light(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

describe('the looks', () => {
  it('can be read: text on every fill, and every line on white', () => {
    for (const look of NODE_LOOKS) expect(contrast(NODE_STYLES[look].fill, '#111111')).toBeGreaterThan(12);
    for (const look of EDGE_LOOKS) expect(contrast(EDGE_STYLES[look].colour, '#ffffff')).toBeGreaterThan(4.5);
  });

  it('differ without their colours, among what stands in one drawing', () => {
    const node = (look: (typeof NODE_LOOKS)[number]) => `${NODE_STYLES[look].shape} ${NODE_STYLES[look].style}`;
    const edge = (look: (typeof EDGE_LOOKS)[number]) => `${EDGE_STYLES[look].head} ${EDGE_STYLES[look].dashed}`;
    const scenes = (['start', 'beat', 'sitting', 'fork', 'ending'] as const).map(node);
    const sides = (['wider', 'narrower', 'either'] as const).map(node);
    const ties = (['rebut', 'undermine', 'undercut', 'support'] as const).map(edge);
    for (const looks of [scenes, sides, ties]) expect(new Set(looks).size).toBe(looks.length);
  });
});

describe('Mermaid', () => {
  const lines = (words: string) => mermaidText(graphOf(words)).split('\n');

  it('has nothing in its labels that Mermaid would read', () => {
    const labels = [...mermaidText(graphOf(AWKWARD)).matchAll(/"(?<label>[^"]*)"/gu)].map(
      (m) => m.groups?.['label'] ?? '',
    );
    expect(labels.length).toBeGreaterThan(6);
    for (const label of labels)
      expect(label.replaceAll('<br/>', ' ').replaceAll(/#\d+;/gu, '')).toMatch(/^[\p{L}\p{N} ,;?!-]*$/u);
  });

  it('keeps a label from being taken for a list', () => {
    const text = lines('1. one').find((line) => line.trim().startsWith('n0'));
    expect(text).toContain('"1#46; one<br/>1#46; one"');
    expect(lines('- one').find((line) => line.trim().startsWith('n0'))).toContain('"#8203;- one');
    expect(lines('3 men').find((line) => line.trim().startsWith('n0'))).toContain('"#8203;3 men');
  });

  it('draws both ends, thick and dashed lines, groups and the legend', () => {
    const text = lines('words');
    expect(text.slice(0, 2)).toEqual(['flowchart LR', '  subgraph key["words"]']);
    expect(text).toContain('  subgraph g0["words"]');
    expect(text).toContain('  n0 <==>|"words"| n1');
    expect(text).toContain('  n1 -.-> n0');
    expect(text).toContain('    k1a[" "] --x|"words"| k1b[" "]');
    expect(text).toContain('  linkStyle 0 stroke:#5b2a86');
  });
});
