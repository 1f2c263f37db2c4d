import type { Expander, Successor } from './expand.ts';
import { growing } from './growing.ts';
import { addTallies } from './tally.ts';
import type { Tallies, Tally } from './tally.ts';

/** Most states that a walk may be told to keep: a large sitting takes six hundred megabytes for a million. */
export const MOST_STATES = 2_000_000;

/** How far a walk may go. */
export interface Limits {
  /** States kept at the most. */
  readonly states: number;
  /** Asked between batches; a walk stops where it is when it gives false: out of time, or told to stop. */
  readonly keepGoing: () => boolean;
  readonly tell: (progress: Progress) => void;
}

/** How a walk gets on. */
export interface Progress {
  readonly states: number;
  /** States known and not yet expanded. */
  readonly frontier: number;
  /** Moves from the first state. */
  readonly depth: number;
  readonly facts: number;
  /** Moves followed in the search for what the walk left open. */
  readonly searched?: number;
}

/** The states walked, by number in the order of finding: 0 is the first. */
export interface Space {
  readonly states: number;
  /** Whether every state that can be reached has been walked. */
  readonly closed: boolean;
  /** Every state that can be reached in fewer moves than this has been expanded. */
  readonly depth: number;
  /** For each fact found, by index, the step in which it came true. */
  readonly found: ReadonlyMap<number, Step>;
  /** Move ids from the first state to one, as short as any way there. */
  readonly pathTo: (state: number) => readonly string[];
  readonly tallies: Tallies;
  /** States where a play ends. */
  readonly ends: readonly number[];
  /** States without a move that are no end. */
  readonly stuck: readonly number[];
  /** States whose moves have been followed: those of a lower number. */
  readonly expanded: number;
  /** Moves of an expanded state, in order: what it is called, and where it leads. */
  readonly movesFrom: (state: number) => readonly { readonly move: string; readonly to: number }[];
}

/** A step of a walk: the state it starts from and the move; no move for what is true at first. */
export interface Step {
  readonly from: number;
  readonly move: string | undefined;
}

const BATCH = 64;

/**
 * Walks every state that can be reached, breadth first, merging states of one key: so that a path found is as
 * short as any. Stops at the limits, and then says that the space is not closed.
 */
export function walkSpace({ first: start, expand }: Expander, limits: Limits): Space {
  const numbers = new Map<string, number>();
  const parents = growing();
  const via = growing();
  const edgeFirst = growing();
  const edgeTo = growing();
  const edgeMove = growing();
  const names: string[] = [];
  const nameAt = new Map<string, number>();
  const found = new Map<number, Step>();
  const tallies = new Map<string, Tally>();
  const ends: number[] = [];
  const stuck: number[] = [];
  let depth = 0;

  const nameOf = (move: string): number => {
    const known = nameAt.get(move);
    if (known !== undefined) return known;
    nameAt.set(move, names.length);
    return names.push(move) - 1;
  };
  /** Number of a state; a new one is put on the list. */
  const number = (s: Omit<Successor, 'move'>, parent: number, move: number, list: string[]): number => {
    const known = numbers.get(s.key);
    if (known !== undefined) return known;
    const fresh = numbers.size;
    numbers.set(s.key, fresh);
    parents.push(parent);
    via.push(move);
    list.push(s.code);
    return fresh;
  };
  const note = (facts: readonly number[], step: Step): void => {
    for (const fact of facts) if (!found.has(fact)) found.set(fact, step);
  };

  const first = start();
  let level: string[] = [];
  number(first, -1, -1, level);
  note(first.facts, { from: 0, move: undefined });
  let expanded = 0;
  let stopped = false;

  /** Expands some states of the level under way and puts what they lead to on the next. */
  const expandSome = (some: readonly string[], next: string[]): void => {
    const batch = expand(some);
    addTallies(tallies, batch.tallies);
    for (const { successors, ends: over } of batch.expansions) {
      const from = expanded++;
      edgeFirst.push(edgeTo.size());
      if (over) ends.push(from);
      else if (successors.length === 0) stuck.push(from);
      for (const s of successors) {
        const move = nameOf(s.move);
        edgeTo.push(number(s, from, move, next));
        edgeMove.push(move);
        note(s.facts, { from, move: s.move });
      }
    }
  };

  while (level.length > 0 && !stopped) {
    const next: string[] = [];
    for (let at = 0; at < level.length && !stopped; at += BATCH) {
      stopped = numbers.size >= limits.states || !limits.keepGoing();
      if (stopped) break;
      expandSome(level.slice(at, at + BATCH), next);
      const frontier = Math.max(0, level.length - at - BATCH) + next.length;
      limits.tell({ states: numbers.size, frontier, depth, facts: found.size });
    }
    if (!stopped) depth++;
    level = next;
  }

  const pathTo = (state: number): readonly string[] => {
    const path: string[] = [];
    for (let at = state; parents.at(at) >= 0; at = parents.at(at)) path.push(names[via.at(at)]!);
    return path.reverse();
  };
  return {
    states: numbers.size,
    closed: !stopped,
    depth,
    found,
    pathTo,
    tallies,
    ends,
    stuck,
    expanded,
    movesFrom: (state) => {
      if (state >= expanded) return [];
      const last = state + 1 < expanded ? edgeFirst.at(state + 1) : edgeTo.size();
      const out: { move: string; to: number }[] = [];
      for (let e = edgeFirst.at(state); e < last; e++) out.push({ move: names[edgeMove.at(e)]!, to: edgeTo.at(e) });
      return out;
    },
  };
}
