import type { Graph, GraphEdge, GraphNode, KeyEntry } from './graph.ts';
import { EDGE_STYLES, NODE_STYLES } from './looks.ts';
import { linesOf } from './shorten.ts';

const TITLE_WIDTH = 22;
const NOTE_WIDTH = 28;
const HEAD_WIDTH = 50;

/** Text inside quotes in DOT, where only quotes and backslashes mean anything. */
const masked = (text: string): string =>
  text
    .replaceAll('\\', String.raw`\\`)
    .replaceAll('"', String.raw`\"`)
    .replaceAll(/[\r\n]+/gu, ' ');

const quoted = (name: string): string => `"${masked(name)}"`;

/** Lines of words to be shown in DOT, where ampersands begin entities too. */
const shown = (...lines: readonly string[]): string =>
  `"${lines.map((line) => masked(line.replaceAll('&', '&amp;'))).join(String.raw`\n`)}"`;

/** Text inside a label that is written like HTML, where a backslash still begins what Graphviz fills in. */
const marked = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\\', String.raw`\\`);

const block = (text: string, width: number): string => linesOf(text, width).map(marked).join('<br/>');

function nodeLine(node: GraphNode): string {
  const { fill, shape, style } = NODE_STYLES[node.look];
  const note = node.note === '' ? '' : `<br/><font point-size="9">${block(node.note, NOTE_WIDTH)}</font>`;
  const lines = node.doubled ? ', peripheries=2' : '';
  return `${quoted(node.id)} [label=<<b>${block(node.title, TITLE_WIDTH)}</b>${note}>, shape=${shape}, style="${style}", fillcolor="${fill}"${lines}];`;
}

function edgeLine(edge: GraphEdge): string {
  const { colour, dashed, head } = EDGE_STYLES[edge.look];
  const attributes = [
    `color="${colour}"`,
    `arrowhead=${head}`,
    ...(edge.both ? ['dir=both', `arrowtail=${head}`] : []),
    ...(dashed ? ['style=dashed'] : []),
    ...(edge.thick ? ['penwidth=2'] : []),
    ...(edge.label === '' ? [] : [`label=${shown(...linesOf(edge.label, NOTE_WIDTH))}`, `fontcolor="${colour}"`]),
    `edgetooltip=${shown(edge.says)}`,
  ];
  return `${quoted(edge.from)} -> ${quoted(edge.to)} [${attributes.join(', ')}];`;
}

/** A row of the legend: a sample of the look, drawn by the borders of a cell, and what it means. */
function keyRow(entry: KeyEntry): string {
  if ('node' in entry) {
    const { fill, style, shape, said } = NODE_STYLES[entry.node];
    const rounded = style.includes('rounded') || shape === 'ellipse' ? ' style="rounded"' : '';
    const cell = `<td width="34" height="16" border="1" bgcolor="${fill}"${rounded}> </td>`;
    const box = `<table border="${entry.doubled ? 1 : 0}" cellborder="0" cellspacing="0" cellpadding="2"><tr>${cell}</tr></table>`;
    const how = entry.doubled ? 'double line' : said;
    return `<tr><td>${box}</td><td align="left">${marked(`${entry.means} (${how})`)}</td></tr>`;
  }
  const { colour, dashed, end } = EDGE_STYLES[entry.edge];
  const how = [
    ...(dashed ? ['dashed'] : []),
    ...(entry.thick ? ['thick'] : []),
    `${end}${entry.both ? ' at both ends' : ''}`,
  ];
  const line = `<td width="34" border="${entry.thick ? 3 : 1}" sides="b" color="${colour}"${dashed ? ' style="dashed"' : ''}> </td>`;
  return `<tr>${line}<td align="left">${marked(`${entry.means} (${how.join(', ')})`)}</td></tr>`;
}

const legend = (graph: Graph): string =>
  `<<table border="0" cellborder="0" cellspacing="4" cellpadding="1"><tr><td colspan="2" align="left"><b>${linesOf(graph.title, HEAD_WIDTH).map(marked).join('<br align="left"/>')}</b><br align="left"/></td></tr>${graph.key.map(keyRow).join('')}</table>>`;

const SPREAD = ['layout=sfdp', 'overlap=prism', 'overlap_scaling=-5', 'splines=true', 'K=1.1', 'sep="+8"'];
const LAYERED = ['layout=dot', 'rankdir=LR', 'nodesep=0.35', 'ranksep=0.8'];

/** A graph in the language of Graphviz, which names in it the layout that fits. */
export function dotText(graph: Graph): string {
  const inGroup = (id: string | undefined) =>
    graph.nodes.filter((n) => n.group === id).map((n) => `    ${nodeLine(n)}`);
  return [
    `digraph ${shown(graph.title.replaceAll('\\', '/'))} {`,
    `  graph [${(graph.layout === 'spread' ? SPREAD : LAYERED).join(', ')}, fontname="Helvetica,Arial,sans-serif", fontsize=12, pad=0.3, bgcolor="#ffffff", labelloc=t, labeljust=l, label=${legend(graph)}];`,
    '  node [fontname="Helvetica,Arial,sans-serif", fontsize=11, fontcolor="#111111", color="#333333", margin="0.15,0.05"];',
    '  edge [fontname="Helvetica,Arial,sans-serif", fontsize=9, arrowsize=0.7];',
    ...graph.groups.flatMap((group, i) => [
      `  subgraph cluster_${i} {`,
      `    label=${shown(group.title)}; labelloc=t; labeljust=l; style="rounded"; color="#777777"; bgcolor="#fafafa";`,
      ...inGroup(group.id),
      '  }',
    ]),
    ...inGroup(undefined).map((line) => line.slice(2)),
    ...graph.edges.map((e) => `  ${edgeLine(e)}`),
    '}',
    '',
  ].join('\n');
}
