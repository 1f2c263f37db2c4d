import { moveId } from '../../debate/move.ts';
import type { Scenario } from '../../play/scenario-index.ts';
import { startPlay } from '../../play/start.ts';
import type { State } from '../../play/state.ts';
import { walkOn } from '../../play/step.ts';
import { guideTo } from './distance.ts';
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

export interface Search {
  readonly keepGoing: () => boolean;
  readonly sighted: (sighting: Sighting) => void;
  /** Told of each move followed. */
  readonly spend: () => void;
}

/** Plays from beginning to end, each move by chance, and reports what comes up. */
export function playAtRandom(
  scenario: Scenario,
  job: Job,
  facts: readonly Fact[],
  plays: number,
  seed: number,
  search: Search,
): void {
  const random = seededRandom(seed);
  let path: string[] = [];
  const watch = watchFacts(scenario, facts, (fact) => search.sighted({ fact, witness: [...path] }));
  for (let n = 0; n < plays && search.keepGoing(); n++) {
    path = [];
    let state = startPlay(scenario, job.part, job.role, { level: job.level });
    watch.look(undefined, undefined, state);
    while (path.length < LONGEST) {
      // the menu and all that is legal in turn: what the page puts first is met oftener
      const moves = movesIn(scenario, n % 2 === 0 ? { ...job, scope: 'menu' } : job, state);
      const move = moves[Math.floor(random() * moves.length)];
      if (!move) break;
      const after = walkOn(scenario, state, move);
      search.spend();
      path.push(moveId(move));
      watch.look(state, move, after);
      state = after;
    }
  }
}

interface Node {
  readonly state: State;
  readonly path: readonly string[];
  readonly distance: number;
  readonly novelty: number;
}

/**
 * Looks for one fact: beam search by its distance, ties to what has been seen least. All facts still open are
 * watched for on the way. It proves nothing by not finding.
 */
export function seekFact(
  scenario: Scenario,
  job: Job,
  facts: readonly Fact[],
  target: number,
  width: number,
  search: Search,
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
  const first = startPlay(scenario, job.part, job.role, { level: job.level });
  watch.look(undefined, undefined, first);
  const seen = new Set([coder.key(first)]);
  let front: readonly Node[] = [{ state: first, path: [], distance: guide(first), novelty: 0 }];
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
    front = next.sort((a, b) => a.distance - b.distance || b.novelty - a.novelty).slice(0, width);
  }
}
