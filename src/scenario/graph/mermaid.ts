import type { Graph, GraphEdge, GraphNode, KeyEntry } from './graph.ts';
import { EDGE_LOOKS, NODE_LOOKS } from './graph.ts';
import { EDGE_STYLES, NODE_STYLES } from './looks.ts';
import { linesOf } from './shorten.ts';

const TITLE_WIDTH = 26;
const NOTE_WIDTH = 34;

/** Every sign that Mermaid, its Markdown or the HTML of its labels might read as its own, as a numbered entity. */
export const entities = (text: string): string =>
  text
    .replaceAll(/[\r\n]+/gu, ' ')
    .replaceAll(/[^\p{L}\p{N} ,;?!’‘“”…–-]/gu, (sign) => `#${sign.codePointAt(0) ?? 0};`);

/** A label of some lines. A line that begins as a list does in Markdown would be refused, so its mark is masked. */
const label = (lines: readonly string[]): string =>
  `"${lines
    .map((line) => entities(line).replace(/^(?<mark>[-–]|\d+(?= ))/u, (mark) => `#8203;${mark}`))
    .join('<br/>')}"`;

const classOf = ({ look, doubled }: Pick<GraphNode, 'look' | 'doubled'>): string => (doubled ? `${look}Doubled` : look);

const nodeText = (name: string, node: Omit<GraphNode, 'id' | 'group'>): string => {
  const [open, close] = NODE_STYLES[node.look].brackets;
  const text = label([...linesOf(node.title, TITLE_WIDTH), ...linesOf(node.note, NOTE_WIDTH)]);
  return `${name}${open}${text}${close}:::${classOf(node)}`;
};

function arrow({ look, both, thick }: Pick<GraphEdge, 'look' | 'both' | 'thick'>): string {
  const { dashed, sign } = EDGE_STYLES[look];
  const start = both ? (sign === '>' ? '<' : sign) : '';
  const line = dashed ? '-.-' : thick ? '==' : '--';
  return `${start}${line}${sign}`;
}

const edgeText = (names: ReadonlyMap<string, string>, edge: GraphEdge): string => {
  const words = edge.label === '' ? '' : `|${label(linesOf(edge.label, NOTE_WIDTH))}|`;
  return `${names.get(edge.from) ?? ''} ${arrow(edge)}${words} ${names.get(edge.to) ?? ''}`;
};

/** The legend as nodes and edges of its own; the looks of its edges, in their order. */
function keyText(key: readonly KeyEntry[]): {
  readonly lines: readonly string[];
  readonly looks: readonly GraphEdge['look'][];
} {
  const lines: string[] = [];
  const looks: GraphEdge['look'][] = [];
  key.forEach((entry, i) => {
    if ('node' in entry) {
      lines.push(nodeText(`k${i}`, { look: entry.node, doubled: entry.doubled, title: entry.means, note: '' }));
      return;
    }
    looks.push(entry.edge);
    const words = label(linesOf(entry.means, NOTE_WIDTH));
    lines.push(
      `k${i}a[" "] ${arrow({ look: entry.edge, both: entry.both, thick: entry.thick })}|${words}| k${i}b[" "]`,
    );
  });
  return { lines, looks };
}

function classLines(graph: Graph): readonly string[] {
  const inKey = graph.key.flatMap((k) => ('node' in k ? [{ look: k.node, doubled: k.doubled }] : []));
  const used = new Set([...inKey, ...graph.nodes].map(classOf));
  return NODE_LOOKS.flatMap((look) =>
    [false, true].flatMap((doubled) => {
      const name = classOf({ look, doubled });
      const width = doubled ? ',stroke-width:4px' : '';
      const style = `fill:${NODE_STYLES[look].fill},stroke:#333333${width},color:#111111`;
      return used.has(name) ? [`classDef ${name} ${style}`] : [];
    }),
  );
}

const colourLines = (looks: readonly GraphEdge['look'][]): readonly string[] =>
  EDGE_LOOKS.flatMap((look) => {
    const places = looks.flatMap((l, i) => (l === look ? [i] : []));
    return places.length === 0 ? [] : [`linkStyle ${places.join(',')} stroke:${EDGE_STYLES[look].colour}`];
  });

/** A graph as a Mermaid flowchart, which Markdown pages of many kinds draw. */
export function mermaidText(graph: Graph): string {
  const names = new Map(graph.nodes.map((n, i) => [n.id, `n${i}`]));
  const inGroup = (group: string | undefined) =>
    graph.nodes.filter((n) => n.group === group).map((n) => nodeText(names.get(n.id) ?? '', n));
  const key = keyText(graph.key);
  const set = (title: string, name: string, lines: readonly string[]): readonly string[] => [
    `subgraph ${name}[${label([title])}]`,
    ...lines.map((line) => `  ${line}`),
    'end',
  ];
  const lines = [
    ...set(graph.title, 'key', key.lines),
    ...graph.groups.flatMap((group, i) => set(group.title, `g${i}`, inGroup(group.id))),
    ...inGroup(undefined),
    ...graph.edges.map((e) => edgeText(names, e)),
    ...classLines(graph),
    ...colourLines([...key.looks, ...graph.edges.map((e) => e.look)]),
  ];
  return `flowchart LR\n${lines.map((line) => `  ${line}`).join('\n')}\n`;
}
