import { centreLabels } from '../../../src/scenario/graph/centre-labels.ts';
import { dotText } from '../../../src/scenario/graph/dot.ts';
import type { Graph } from '../../../src/scenario/graph/graph.ts';

/** A graph as a picture, laid out by Graphviz, which is compiled into its package: nothing is fetched. */
export async function svgText(graph: Graph): Promise<string> {
  const { Graphviz } = await import('@hpcc-js/wasm-graphviz');
  const graphviz = await Graphviz.load();
  return centreLabels(graphviz.layout(dotText(graph), 'svg', graph.layout === 'spread' ? 'sfdp' : 'dot'));
}
