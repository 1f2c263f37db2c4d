import { compileDebate } from '../../core/debate/compile.ts';
import type { Debate, Edge } from '../../core/debate/debate.ts';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { AttackKind, Claim, Sitting } from '../../core/scenario/debate-data.ts';
import type { Graph, GraphEdge, GraphNode, KeyEntry, NodeLook } from './graph.ts';

/** Above so many claims nothing is first or last any more, and layers would only make it long. */
const MOST_LAYERED = 16;

const VERBS: Readonly<Record<AttackKind, string>> = {
  rebut: 'rebuts',
  undermine: 'undermines',
  undercut: 'undercuts',
};

function lookOf(scenario: Scenario, claim: Claim): NodeLook {
  return scenario.data.sides.find((s) => s.id === claim.side)?.wants ?? 'either';
}

function noteOf(scenario: Scenario, claim: Claim): string {
  const names = (ids: readonly string[]) => ids.map((id) => scenario.options.get(id)?.short ?? id).join(', ');
  return [
    claim.value === undefined ? 'a matter of fact' : (scenario.values.get(claim.value)?.title ?? claim.value),
    ...(claim.for.length > 0 ? [`for ${names(claim.for)}`] : []),
    ...(claim.against.length > 0 ? [`against ${names(claim.against)}`] : []),
  ].join('; ');
}

const BASES: Readonly<Record<Edge['basis'], string>> = { record: 'by the record', ours: 'in our judgement' };

function attackEdge(edge: Edge, from: Claim, to: Claim, both: boolean): GraphEdge {
  const says = both
    ? `“${from.title}” and “${to.title}” rebut each other, ${BASES[edge.basis]}.`
    : `“${from.title}” ${VERBS[edge.kind]} “${to.title}”, ${BASES[edge.basis]}.`;
  return { from: from.id, to: to.id, look: edge.kind, label: '', says, both, thick: edge.basis === 'record' };
}

/** Attacks of a debate as they are drawn: one that runs both ways is one line. */
function attackEdges({ claims, edges }: Debate): readonly GraphEdge[] {
  const isBoth = (e: Edge) => edges.some((m) => m.mutual && m.from === e.to && m.to === e.from);
  return edges.flatMap((e) => {
    const [from, to] = [claims[e.from]?.data, claims[e.to]?.data];
    return from && to && !e.mutual ? [attackEdge(e, from, to, isBoth(e))] : [];
  });
}

/** Supports as they are drawn: two that support each other are one line. */
const supportEdges = ({ claims }: Debate): readonly GraphEdge[] =>
  claims.flatMap((from) =>
    from.supports.flatMap((i): readonly GraphEdge[] => {
      const to = claims[i];
      if (!to) return [];
      const both = to.supports.includes(from.index);
      if (both && to.index < from.index) return [];
      const says = both
        ? `“${from.data.title}” and “${to.data.title}” support each other once questioned.`
        : `“${from.data.title}” supports “${to.data.title}” once that is questioned.`;
      return [{ from: from.id, to: to.id, look: 'support', label: '', says, both, thick: false }];
    }),
  );

function keyOf(scenario: Scenario): readonly KeyEntry[] {
  const edge = (look: GraphEdge['look'], means: string, more: { both?: boolean; thick?: boolean } = {}): KeyEntry => ({
    edge: look,
    both: more.both ?? false,
    thick: more.thick ?? false,
    means,
  });
  return [
    ...scenario.data.sides.map((s): KeyEntry => ({ node: s.wants, doubled: false, means: s.title })),
    { node: 'either', doubled: false, means: 'Either side' },
    { node: 'either', doubled: true, means: 'A matter of fact' },
    edge('rebut', 'Rebuts: denies the conclusion'),
    edge('rebut', 'Rebut each other, since their values differ', { both: true }),
    edge('undermine', 'Undermines: denies a premise'),
    edge('undercut', 'Undercuts: denies the step between'),
    edge('support', 'Supports, once the other is questioned'),
    edge('rebut', 'Set against each other by the record; thin ones by us', { thick: true }),
  ];
}

/** The argument map of a sitting: claims by side and value, attacks by kind and basis, supports. */
export function argumentGraph(scenario: Scenario, sitting: Sitting): Graph {
  const debate = compileDebate(scenario.data, sitting);
  const nodes = debate.claims.map(({ data }): GraphNode => ({
    id: data.id,
    look: lookOf(scenario, data),
    doubled: data.value === undefined,
    title: data.title,
    note: noteOf(scenario, data),
  }));
  return {
    title: `${scenario.data.title}: the arguments of “${sitting.title}”`,
    layout: nodes.length > MOST_LAYERED ? 'spread' : 'layered',
    groups: [],
    nodes,
    edges: [...attackEdges(debate), ...supportEdges(debate)],
    key: keyOf(scenario),
  };
}

/** The part of a graph that is one node and its neighbours, with the lines between those. */
export function aroundNode(graph: Graph, id: string): Graph {
  const near = new Set([id, ...graph.edges.flatMap((e) => (e.from === id ? [e.to] : e.to === id ? [e.from] : []))]);
  const nodes = graph.nodes.filter((n) => near.has(n.id));
  return {
    ...graph,
    title: `${graph.title}, around “${graph.nodes.find((n) => n.id === id)?.title ?? id}”`,
    layout: nodes.length > MOST_LAYERED ? 'spread' : 'layered',
    nodes,
    edges: graph.edges.filter((e) => e.from === id || e.to === id),
  };
}
