import { firstScene } from '../../play/scenario-index.ts';
import type { Scenario } from '../../play/scenario-index.ts';
import { judgeChoices, outcomeOf } from './choice-values.ts';
import { expander } from '../walk/expand.ts';
import { factsOf } from '../walk/facts.ts';
import type { Fact } from '../walk/facts.ts';
import type { Job } from '../walk/job.ts';
import type { Proof, Proved, Trap } from './proof.ts';
import { playAtRandom, seekFact } from '../search/seek.ts';
import type { Outset, Outsets, Search } from '../search/seek.ts';
import { walkSpace } from '../walk/space.ts';
import type { Progress, Space } from '../walk/space.ts';
import { stateAfter } from '../walk/state-after.ts';
import { goesRound, mapStory } from '../bounds/story-map.ts';
import { legsOfFacts } from './legs-of-facts.ts';
import { boundStory } from '../bounds/story-bounds.ts';
import { findTraps } from '../walk/traps.ts';

/** How much a proof may cost. The same limits give the same proof, unless `keepGoing` cuts it short. */
export interface ProofLimits {
  /** States kept by the walk; as many moves again are followed in the search for what it left open. */
  readonly states: number;
  readonly keepGoing: () => boolean;
  readonly tell: (progress: Progress) => void;
}

/** For work that nobody watches or stops. */
export const UNWATCHED = { keepGoing: (): boolean => true, tell: (): void => undefined } as const;

/** The proof of a job of which all that can be reached is fewer states than a number; undefined where there are more. */
export function proveSmall(scenario: Scenario, job: Job, states: number): Proof | undefined {
  const limits = { states, ...UNWATCHED };
  const space = walkSpace(expander(scenario, job), limits);
  return space.closed ? proveWalked(scenario, job, space, limits) : undefined;
}

/** Part of the budget that goes to plays by chance; the rest to a narrow, then a wide beam for each open fact. */
const CHANCE_SHARE = 0.3;
const WIDTHS = [4, 16] as const;
/** Moves that a beam of one state's width follows at the least: to the end of a sitting, or it proves nothing. */
const BEAM_LEAST = 800;
/** Moves of a play, more or less: how many plays a budget pays for. */
const PLAY_LENGTH = 20;
const SEED = 1;

interface Found {
  readonly witness: readonly string[];
  readonly shortest: boolean;
}

const shorter = (a: Found | undefined, b: Found): Found => (a && a.witness.length <= b.witness.length ? a : b);

/** Looks for plays that show what a walk within its limits did not: by chance, then fact by fact. */
function searchOn(
  scenario: Scenario,
  job: Job,
  facts: readonly Fact[],
  may: (fact: Fact) => boolean,
  found: Map<number, Found>,
  limits: ProofLimits,
): void {
  let spent = 0;
  const search = (moves: number): Search => {
    const upTo = spent + moves;
    return {
      keepGoing: () => spent < upTo && limits.keepGoing(),
      spend: () => {
        spent++;
        if (spent % 256 === 0)
          limits.tell({ states: limits.states, frontier: 0, depth: 0, facts: found.size, searched: spent });
      },
      sighted: ({ fact, witness }) => found.set(fact, shorter(found.get(fact), { witness, shortest: false })),
    };
  };
  // a run is as much longer to play as it has parts
  const byChance = limits.states * CHANCE_SHARE * (scenario.legs.get(job.part)?.length ?? 1);
  const outsets = playAtRandom(scenario, job, facts, Math.ceil(byChance / PLAY_LENGTH), SEED, search(byChance));
  const legs = legsOfFacts(scenario, job);
  for (const width of WIDTHS) {
    const open = facts.flatMap((fact, i) => (!found.has(i) && may(fact) ? [i] : []));
    const share = (limits.states * (1 - CHANCE_SHARE)) / WIDTHS.length / Math.max(1, open.length);
    for (const target of open)
      for (const from of setOutFrom(outsets, legs(facts[target]!)))
        if (!found.has(target) && limits.keepGoing() && spent < byChance + limits.states * (1 - CHANCE_SHARE))
          seekFact(scenario, job, facts, target, width, search(Math.max(share, width * BEAM_LEAST)), from);
  }
}

/** Where to set out from for a fact: the part it comes true in, then the parts before it, then the beginning. */
const setOutFrom = (outsets: Outsets, leg: number): readonly (readonly Outset[] | undefined)[] =>
  [...outsets]
    .filter(([at]) => at <= leg)
    .sort(([a], [b]) => b - a)
    .map(([, states]): readonly Outset[] | undefined => states)
    .concat([undefined]);

function judge(
  facts: readonly Fact[],
  may: (fact: Fact) => boolean,
  found: ReadonlyMap<number, Found>,
  closed: boolean,
): readonly Proved[] {
  return facts.map((fact, i): Proved => {
    const seen = found.get(i);
    if (seen)
      return { ...fact, verdict: 'reachable', ground: seen.shortest ? 'shortest' : 'witness', witness: seen.witness };
    const none = { ...fact, witness: undefined };
    if (closed) return { ...none, verdict: 'unreachable', ground: 'walked' };
    if (!may(fact)) return { ...none, verdict: 'unreachable', ground: 'bound' };
    return { ...none, verdict: 'unknown', ground: 'not-found' };
  });
}

/** Whether some play of a job may come back to where it was, as far as the ways of its scenes tell. */
function mayGoRound(scenario: Scenario, job: Job): boolean {
  const map = mapStory(scenario.data, job);
  const first = firstScene(scenario, job.part, job.role);
  return goesRound(map, first === undefined ? [] : map.startsOf(first));
}

/** Ends of a walked space by how good they are for the player. */
const outcomes = (scenario: Scenario, job: Job, space: Space) => (state: number) => {
  const { resolutions } = stateAfter(scenario, job, space.pathTo(state));
  return outcomeOf(scenario.data, job, Object.values(resolutions).at(-1));
};

/**
 * Finds out of every fact of a job whether some play shows it. First every state is walked, breadth first, as far
 * as the budget goes: a space that closes settles everything, with shortest plays. Where it does not close, what
 * follows from sound bounds on all play is excluded (`boundStory`), plays are looked for that show the rest, and
 * what is then left is said to be unknown.
 */
export const proveJob = (scenario: Scenario, job: Job, limits: ProofLimits): Proof =>
  proveWalked(scenario, job, walkSpace(expander(scenario, job), limits), limits);

function proveWalked(scenario: Scenario, job: Job, space: Space, limits: ProofLimits): Proof {
  const facts = factsOf(scenario);
  const found = new Map<number, Found>();
  // what a walk by breadth finds, it finds by a path as short as any
  for (const [fact, { from, move }] of space.found)
    found.set(fact, { witness: move === undefined ? [] : [...space.pathTo(from), move], shortest: true });
  const may = boundStory(scenario, job);
  if (!space.closed) searchOn(scenario, job, facts, may, found, limits);
  const traps: readonly Trap[] = findTraps(scenario, job, space);
  return {
    job,
    closed: space.closed,
    states: space.states,
    depth: space.depth,
    facts: judge(facts, may, found, space.closed),
    traps,
    ends: space.closed ? traps.every((t) => t.kind !== 'endless') : !mayGoRound(scenario, job),
    tallies: space.tallies,
    choices: space.closed ? judgeChoices(space, outcomes(scenario, job, space)) : [],
  };
}
