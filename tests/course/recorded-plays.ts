import { readFileSync, readdirSync } from 'node:fs';
import { readMoves } from '../../scripts/story/moves-file.ts';
import { parseMoveId } from '../../src/core/debate/move.ts';
import type { Scenario } from '../../src/core/play/scenario-index.ts';
import { startPlay } from '../../src/core/play/start.ts';
import type { State } from '../../src/core/play/state.ts';
import { step } from '../../src/core/play/step.ts';
import { blankSave, markOf } from '../../src/core/save/replay.ts';
import { addMove } from '../../src/core/save/save.ts';
import type { Save } from '../../src/core/save/save.ts';
import { must } from '../support/must.ts';

/** Plays that are kept beside the tests, each as its last state and its save. */
export function recordedPlays(scenario: Scenario): readonly { readonly state: State; readonly save: Save }[] {
  const files = ['tests/scenarios', 'tests/witnesses'].flatMap((folder) =>
    readdirSync(folder).map((name) => `${folder}/${name}`),
  );
  const plays = files.filter(
    (file) => /\.(?:transcript|moves)$/.test(file) && readFileSync(file, 'utf8').startsWith('# '),
  );
  return plays.map((file) => {
    const { moves, heading } = readMoves(file);
    const { part, role, level } = must(heading);
    let state = startPlay(scenario, part, role, { level });
    let save = blankSave(scenario, state);
    for (const id of moves) {
      const move = must(parseMoveId(id));
      state = step(scenario, state, move).state;
      save = addMove(save, move, markOf(scenario, state, move));
    }
    return { state, save };
  });
}
