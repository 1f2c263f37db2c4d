import { moveId } from '../../debate/move.ts';
import type { Scenario } from '../../play/scenario-index.ts';
import { startPlay } from '../../play/start.ts';
import type { State } from '../../play/state.ts';
import { walkOn } from '../../play/step.ts';
import { guideTo } from './distance.ts';
import { policyOf } from '../odds/policies.ts';
import { movesIn } from '../walk/expand.ts';
import { watchFacts } from '../walk/facts.ts';
import type { Fact } from '../walk/facts.ts';
import type { Job } from '../walk/job.ts';
import { noveltyMeter } from './novelty.ts';
import { seededRandom } from '../ways/random.ts';
import { stateCoder } from '../walk/state-code.ts';

/** A fact that a search came upon, and the play that shows it. */
export interface Sighting {
  readonly fact: number;
  readonly witness: readonly string[];
}

/** Most moves of a play that is followed: a bound on stories that go round. */
const LONGEST = 400;

/** A state that a search may set out from, and the moves that lead to it. */
export interface Outset {
  readonly state: State;
  readonly path: readonly string[];
}

/** States in which plays came to a part of a run, by its number: far along, so that a search need not walk there. */
export type Outsets = Map<number, Outset[]>;

/** Most outsets kept of a part. */
const MOST_OUTSETS = 400;

/** Ways of play taken in turn: what the page puts first is met oftener, and some ends are met by playing well only. */
const WAYS_IN_TURN = ['menu', 'random', 'values', 'menu', 'random', 'greedy'] as const;

export interface Search {
  readonly keepGoing: () => boolean;
  readonly sighted: (sighting: Sighting) => void;
  /** Told of each move followed. */
  readonly spend: () => void;
}

/** Plays from beginning to end, each in one way of play and by chance where that is indifferent, and reports what comes up. */
export function playAtRandom(
  scenario: Scenario,
  job: Job,
  facts: readonly Fact[],
  plays: number,
  seed: number,
  search: Search,
): Outsets {
  const random = seededRandom(seed);
  const outsets: Outsets = new Map();
  // a play well led costs ten times what one by chance does: worth it only where there is far to go
  const run = (scenario.legs.get(job.part)?.length ?? 1) > 1;
  const ways = (run ? WAYS_IN_TURN : WAYS_IN_TURN.slice(0, 2)).map((way) => policyOf(scenario, way, job));
  let path: string[] = [];
  const watch = watchFacts(scenario, facts, (fact) => search.sighted({ fact, witness: [...path] }));
  for (let n = 0; n < plays && search.keepGoing(); n++) {
    path = [];
    let state = startPlay(scenario, job.part, job.role, { level: job.level });
    watch.look(undefined, undefined, state);
    while (path.length < LONGEST) {
      const { moves } = ways[n % ways.length]!(state);
      const move = moves[Math.floor(random() * moves.length)];
      if (!move) break;
      const after = walkOn(scenario, state, move);
      search.spend();
      path.push(moveId(move));
      watch.look(state, move, after);
      if (after.leg > state.leg) {
        const found = outsets.get(after.leg) ?? [];
        outsets.set(after.leg, found);
        if (found.length < MOST_OUTSETS) found.push({ state: after, path: [...path] });
      }
      state = after;
    }
  }
  return outsets;
}

interface Node {
  readonly state: State;
  readonly path: readonly string[];
  readonly distance: number;
  readonly novelty: number;
}

/**
 * Looks for one fact: beam search by its distance, ties to what has been seen least, from the start of the play or from
 * states that others have come to. All facts still open are watched for on the way. It proves nothing by not finding.
 */
export function seekFact(
  scenario: Scenario,
  job: Job,
  facts: readonly Fact[],
  target: number,
  width: number,
  search: Search,
  outsets?: readonly Outset[],
): void {
  const guide = guideTo(scenario, facts[target]!);
  const novelty = noveltyMeter(scenario);
  const coder = stateCoder(scenario, job);
  let path: readonly string[] = [];
  let reached = false;
  const watch = watchFacts(scenario, facts, (fact) => {
    reached ||= fact === target;
    search.sighted({ fact, witness: path });
  });
  const begin = startPlay(scenario, job.part, job.role, { level: job.level });
  watch.look(undefined, undefined, begin);
  const seen = new Set<string>();
  const ranked = (nodes: readonly Node[]): readonly Node[] =>
    [...nodes].sort((a, b) => a.distance - b.distance || b.novelty - a.novelty).slice(0, width);
  let front = ranked(
    (outsets ?? [{ state: begin, path: [] }]).map(({ state, path: from }) => {
      seen.add(coder.key(state));
      return { state, path: from, distance: guide(state), novelty: novelty(state) };
    }),
  );
  for (let depth = 0; front.length > 0 && depth < LONGEST; depth++) {
    const next: Node[] = [];
    for (const node of front) {
      for (const move of movesIn(scenario, job, node.state)) {
        if (reached || !search.keepGoing()) return;
        const state = walkOn(scenario, node.state, move);
        search.spend();
        path = [...node.path, moveId(move)];
        watch.look(node.state, move, state);
        const key = coder.key(state);
        if (seen.has(key)) continue;
        seen.add(key);
        next.push({ state, path, distance: guide(state), novelty: novelty(state) });
      }
    }
    front = ranked(next);
  }
}
