import type { Scenario } from '../../play/scenario-index.ts';
import { startPlay } from '../../play/start.ts';
import type { State } from '../../play/state.ts';
import { walkOn } from '../../play/step.ts';
import type { Job } from '../walk/job.ts';
import { policyOf } from './policies.ts';
import type { Policy, PolicyName } from './policies.ts';
import { seededRandom } from '../ways/random.ts';
import type { Progress } from '../walk/space.ts';
import { stateCoder } from '../walk/state-code.ts';

export interface OddsLimits {
  /** Moves followed by the exact count; were there more, plays are drawn instead. */
  readonly moves: number;
  /** Plays drawn where the count is not exact. */
  readonly plays: number;
  readonly seed: number;
  readonly keepGoing: () => boolean;
  /** Whether the exact count may still go on: so that time is left to draw plays. */
  readonly keepCounting: () => boolean;
  readonly tell: (progress: Progress) => void;
}

/** How likely an ending is: a probability, and where plays were drawn the bounds of its 95 % interval. */
export interface EndingOdds {
  readonly ending: string;
  readonly p: number;
  readonly low: number;
  readonly high: number;
}

/** The odds of a job's endings under one way of play. */
export interface Odds {
  readonly job: Job;
  readonly way: PolicyName;
  /** Counted over every play; otherwise estimated from plays drawn. */
  readonly exact: boolean;
  /** Plays drawn; 0 where it is exact. */
  readonly plays: number;
  readonly endings: readonly EndingOdds[];
  /** Share of plays that came to no ending: stuck, or still going round when they were given up. */
  readonly none: number;
}

/** Moves of a play after which it is given up; and the share of play below which a loop is. */
const LONGEST = 400;
const NEGLIGIBLE = 1e-12;

const endingIn = (state: State): string | undefined => (state.place.at === 'ending' ? state.place.ending : undefined);

/** The bounds of the 95 % interval of a share of `n` draws (Wilson 1927); of no draws, all there is. */
export function wilson(share: number, n: number): { readonly low: number; readonly high: number } {
  if (n === 0) return { low: 0, high: 1 };
  const z = 1.959964;
  const scale = 1 + (z * z) / n;
  const middle = (share + (z * z) / (2 * n)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** How many times each ending, in the scenario's order; a share each. */
type Shares = ReadonlyMap<string, number>;

interface Mass {
  readonly state: State;
  readonly p: number;
}

/**
 * The exact distribution of endings: probability handed on from state to state, those of one key together
 * (forward dynamic programming over the chain that a way of play makes of the game). Undefined when it takes
 * more moves than the limits allow.
 */
function countExactly(scenario: Scenario, job: Job, policy: Policy, limits: OddsLimits): Shares | undefined {
  const coder = stateCoder(scenario, job);
  const first = startPlay(scenario, job.part, job.role, { level: job.level });
  const shares = new Map<string, number>();
  let level = new Map<string, Mass>([[coder.key(first), { state: first, p: 1 }]]);
  let states = 0;
  let followed = 0;
  for (let depth = 0; level.size > 0 && depth < LONGEST; depth++) {
    const next = new Map<string, Mass>();
    for (const { state, p } of level.values()) {
      states++;
      if (followed > limits.moves || !limits.keepCounting()) return undefined;
      const ending = endingIn(state);
      if (ending !== undefined) {
        shares.set(ending, (shares.get(ending) ?? 0) + p);
        continue;
      }
      const { moves, tried } = policy(state);
      followed += moves.length + tried;
      for (const move of moves) {
        const after = walkOn(scenario, state, move);
        const key = coder.key(after);
        const sofar = next.get(key);
        next.set(key, { state: sofar?.state ?? after, p: (sofar?.p ?? 0) + p / moves.length });
      }
    }
    limits.tell({ states, frontier: next.size, depth, facts: shares.size });
    level = new Map([...next].filter(([, mass]) => mass.p > NEGLIGIBLE));
  }
  return shares;
}

/** The ending of one play; undefined where it comes to none. */
function drawPlay(scenario: Scenario, job: Job, policy: Policy, random: () => number): string | undefined {
  let state = startPlay(scenario, job.part, job.role, { level: job.level });
  for (let n = 0; n < LONGEST; n++) {
    const ending = endingIn(state);
    if (ending !== undefined) return ending;
    const { moves } = policy(state);
    const move = moves[Math.floor(random() * moves.length)];
    if (!move) return undefined;
    state = walkOn(scenario, state, move);
  }
  return undefined;
}

/** Odds from plays drawn, each from a seed of its own. */
function drawPlays(scenario: Scenario, job: Job, policy: Policy, limits: OddsLimits) {
  const counts = new Map<string, number>();
  let plays = 0;
  while (plays < limits.plays && limits.keepGoing()) {
    const ending = drawPlay(scenario, job, policy, seededRandom(limits.seed * 1_000_003 + plays));
    plays++;
    if (ending !== undefined) counts.set(ending, (counts.get(ending) ?? 0) + 1);
    limits.tell({ states: plays, frontier: limits.plays - plays, depth: 0, facts: counts.size });
  }
  return { plays, shares: new Map([...counts].map(([ending, n]) => [ending, n / plays])) };
}

/**
 * The odds of each ending under a way of play: exact where every play can be counted within the limits, otherwise
 * from plays drawn with a seed, with 95 % intervals.
 */
export function oddsOf(scenario: Scenario, job: Job, way: PolicyName, limits: OddsLimits): Odds {
  const policy = policyOf(scenario, way, job);
  const exactly = countExactly(scenario, job, policy, limits);
  const { plays, shares } = exactly ? { plays: 0, shares: exactly } : drawPlays(scenario, job, policy, limits);
  const endings = scenario.data.endings.map(({ id }): EndingOdds => {
    const p = shares.get(id) ?? 0;
    return { ending: id, p, ...(exactly ? { low: p, high: p } : wilson(p, plays)) };
  });
  const none = Math.max(0, 1 - endings.reduce((sum, e) => sum + e.p, 0));
  return { job, way, exact: exactly !== undefined, plays, endings, none: none < 1e-9 ? 0 : none };
}
