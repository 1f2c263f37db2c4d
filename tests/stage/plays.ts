import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readScenarioFolder } from '../../scripts/lib/scenario-folder.ts';
import type { Move } from '../../src/core/debate/move.ts';
import type { Scenario } from '../../src/core/play/scenario-index.ts';
import { startPlay } from '../../src/core/play/start.ts';
import type { State } from '../../src/core/play/state.ts';
import { legalMoves, step } from '../../src/core/play/step.ts';
import { checkScenario } from '../../src/scenario/check-scenario.ts';
import { smallScenario } from '../fixtures/small-play.ts';

const shelf = fileURLToPath(new URL('../../assets/scenarios', import.meta.url));

/** The small scenario and every one that ships. */
export function scenarios(): readonly (readonly [name: string, scenario: Scenario])[] {
  const shipped = readdirSync(shelf)
    .filter((name) => statSync(path.join(shelf, name)).isDirectory())
    .flatMap((name) => {
      const { scenario } = checkScenario(readScenarioFolder(path.join(shelf, name)));
      return scenario ? [[name, scenario] as const] : [];
    });
  return [['small-common', smallScenario()], ...shipped];
}

/** A play from its beginning to its end, and the moves that made it. */
export interface WholePlay {
  readonly states: readonly State[];
  readonly moves: readonly Move[];
}

/** Most moves of a play, and of one of several parts. */
const MOST = 80;
const MOST_OF_RUN = 240;

/** Plays a part through, or every third time a run of several; `seed` chooses the role and each move. */
export function playThrough(scenario: Scenario, seed: number): WholePlay {
  const run = seed % 3 === 0 ? scenario.data.parts.find((p) => p.of !== undefined) : undefined;
  const part = (run ?? scenario.data.parts[0])?.id ?? '';
  const roles = scenario.data.roles.map((r) => r.id);
  let n = seed;
  const pick = <T>(items: readonly T[]): T | undefined => {
    n = (n * 1103515245 + 12345) % 2147483648;
    return items[Math.floor((n / 2147483648) * items.length)];
  };
  const states = [startPlay(scenario, part, roles[seed % roles.length] ?? '', { level: 'shrewd' })];
  const moves: Move[] = [];
  for (let turn = 0; turn < (run ? MOST_OF_RUN : MOST); turn++) {
    const state = states.at(-1);
    const move = state && pick(legalMoves(scenario, state));
    if (!state || !move) break;
    moves.push(move);
    states.push(step(scenario, state, move).state);
  }
  return { states, moves };
}

/** Each two states that follow each other. */
export const pairs = ({ states }: WholePlay): readonly (readonly [State, State])[] =>
  states.slice(1).flatMap((next, i) => {
    const previous = states[i];
    return previous ? [[previous, next] as const] : [];
  });
