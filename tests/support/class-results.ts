import type { Assignment } from '../../src/assign/assignment.ts';
import { moveId } from '../../src/core/debate/move.ts';
import type { Move } from '../../src/core/debate/move.ts';
import { seededRandom } from '../../src/core/explore/ways/random.ts';
import type { Scenario } from '../../src/core/play/scenario-index.ts';
import { startPlay } from '../../src/core/play/start.ts';
import { DEFAULT_SETTINGS } from '../../src/core/play/state.ts';
import type { State } from '../../src/core/play/state.ts';
import { legalMoves, step } from '../../src/core/play/step.ts';
import { blankSave } from '../../src/core/save/replay.ts';
import { offersOf } from '../../src/core/view/offers.ts';
import { makeResult } from '../../src/result/make-result.ts';
import type { Result } from '../../src/result/result.ts';
import { must } from './must.ts';

/** What a class is made of: so many plays of a part, each by another seed. */
export interface ClassPlan {
  readonly part: string;
  readonly roles: readonly string[];
  readonly count: number;
  readonly seed: number;
  readonly assignment?: Assignment | undefined;
  readonly answers?: (n: number) => Readonly<Record<string, string>>;
}

/** A move as a reader might make it: in a sitting mostly of those that the page offers first. */
function moveAt(scenario: Scenario, state: State, random: () => number): Move {
  const legal = legalMoves(scenario, state);
  const { menu } = state.place.at === 'sitting' ? offersOf(scenario, state) : { menu: [] };
  const from = menu.length > 0 && random() < 0.8 ? menu.map(({ move }) => move) : legal;
  return must(from[Math.floor(random() * from.length)], 'a legal move');
}

/** Plays a part to its debrief by chance. */
function playOut(scenario: Scenario, part: string, role: string, seed: number) {
  const random = seededRandom(seed);
  let state = startPlay(scenario, part, role, DEFAULT_SETTINGS);
  const save = blankSave(scenario, state);
  const states = [state];
  const moves: string[] = [];
  while (state.place.at !== 'debrief') {
    const move = moveAt(scenario, state, random);
    ({ state } = step(scenario, state, move));
    states.push(state);
    moves.push(moveId(move));
  }
  return { states, save: { ...save, moves } };
}

/** The results of a class that plays by chance, each of them another play; the same for the same plan. */
export function classResults(scenario: Scenario, plan: ClassPlan): readonly Result[] {
  const { part, roles, count, seed, assignment, answers } = plan;
  const sources = scenario.data.sources.map(({ id }) => id);
  return Array.from({ length: count }, (_, n) => {
    const role = must(roles[n % roles.length]);
    const { states, save } = playOut(scenario, part, role, seed * 10_000 + n);
    return makeResult({
      scenario,
      states,
      save,
      assignment,
      opened: sources.filter((__, i) => (i * 7 + n) % 11 === 0).slice(0, n % 5),
      times: { [part]: 200 + n, [`${part}/sitting`]: 700 + 3 * n, debrief: 60 + n },
      answers: answers?.(n) ?? {},
    });
  });
}
