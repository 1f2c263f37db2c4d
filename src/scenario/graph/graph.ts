/** What a node stands for; its shape, and not its colour alone, tells it. */
export const NODE_LOOKS = ['start', 'beat', 'sitting', 'fork', 'ending', 'wider', 'narrower', 'either'] as const;
export type NodeLook = (typeof NODE_LOOKS)[number];

/** What an edge stands for; its line and its head, and not its colour alone, tell it. */
export const EDGE_LOOKS = ['way', 'choice', 'rebut', 'undermine', 'undercut', 'support'] as const;
export type EdgeLook = (typeof EDGE_LOOKS)[number];

export interface GraphNode {
  readonly id: string;
  /** Id of the group it stands in. */
  readonly group?: string | undefined;
  readonly look: NodeLook;
  /** With a second line round it. */
  readonly doubled: boolean;
  readonly title: string;
  /** A few words below the title. */
  readonly note: string;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly look: EdgeLook;
  /** Words beside it; may be empty. */
  readonly label: string;
  /** A sentence of what it says. */
  readonly says: string;
  /** Runs both ways. */
  readonly both: boolean;
  readonly thick: boolean;
}

/** One line of the legend: how something looks, and what that means. */
export type KeyEntry =
  | { readonly node: NodeLook; readonly doubled: boolean; readonly means: string }
  | { readonly edge: EdgeLook; readonly both: boolean; readonly thick: boolean; readonly means: string };

/** A drawing of a story or of its arguments, before any format. All texts are plain; each format escapes them. */
export interface Graph {
  readonly title: string;
  /** `layered` where there is a direction to follow, `spread` where everything hangs together. */
  readonly layout: 'layered' | 'spread';
  readonly groups: readonly { readonly id: string; readonly title: string }[];
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly key: readonly KeyEntry[];
}
