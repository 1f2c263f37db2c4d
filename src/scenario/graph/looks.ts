import type { EdgeLook, NodeLook } from './graph.ts';

/** How a kind of node is drawn. Black text stands on every fill at more than 12 to 1. */
interface NodeStyle {
  readonly fill: string;
  /** Of Graphviz. */
  readonly shape: string;
  readonly style: string;
  /** The shape in words, for a legend. */
  readonly said: string;
  /** Brackets of Mermaid. */
  readonly brackets: readonly [string, string];
}

export const NODE_STYLES: Readonly<Record<NodeLook, NodeStyle>> = {
  start: { fill: '#e8e8e8', shape: 'ellipse', style: 'filled', said: 'ellipse', brackets: ['([', '])'] },
  beat: { fill: '#ffffff', shape: 'box', style: 'filled', said: 'white box', brackets: ['[', ']'] },
  sitting: { fill: '#dbe9f6', shape: 'hexagon', style: 'filled', said: 'hexagon', brackets: ['{{', '}}'] },
  fork: { fill: '#f3e5f5', shape: 'diamond', style: 'filled', said: 'diamond', brackets: ['{', '}'] },
  ending: { fill: '#fbe6c9', shape: 'box', style: 'filled,rounded', said: 'rounded box', brackets: ['[[', ']]'] },
  wider: { fill: '#dbe9f6', shape: 'box', style: 'filled', said: 'square corners', brackets: ['[', ']'] },
  narrower: { fill: '#fbe6c9', shape: 'box', style: 'filled,rounded', said: 'round corners', brackets: ['(', ')'] },
  either: { fill: '#eeeeee', shape: 'ellipse', style: 'filled', said: 'ellipse', brackets: ['([', '])'] },
};

/** How a kind of edge is drawn. Every colour stands on white at more than 4.5 to 1. */
interface EdgeStyle {
  readonly colour: string;
  readonly dashed: boolean;
  /** Arrow head of Graphviz, and the same in words. */
  readonly head: string;
  readonly end: string;
  /** Last sign of a Mermaid arrow. */
  readonly sign: '>' | 'x' | 'o';
}

export const EDGE_STYLES: Readonly<Record<EdgeLook, EdgeStyle>> = {
  way: { colour: '#333333', dashed: false, head: 'normal', end: 'arrow', sign: '>' },
  choice: { colour: '#1f4e8c', dashed: false, head: 'normal', end: 'arrow', sign: '>' },
  rebut: { colour: '#b3001b', dashed: false, head: 'normal', end: 'arrow', sign: '>' },
  undermine: { colour: '#8a5200', dashed: false, head: 'odot', end: 'ring', sign: 'o' },
  undercut: { colour: '#5b2a86', dashed: false, head: 'tee', end: 'bar', sign: 'x' },
  support: { colour: '#1b6b2f', dashed: true, head: 'vee', end: 'open arrow', sign: '>' },
};
