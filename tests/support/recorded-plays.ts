import { readFileSync, readdirSync } from 'node:fs';
import { readMoves } from '../../scripts/story/moves-file.ts';
import type { Scenario } from '../../src/core/play/scenario-index.ts';
import { startPlay } from '../../src/core/play/start.ts';
import type { State } from '../../src/core/play/state.ts';
import { blankSave, replay } from '../../src/core/save/replay.ts';
import type { Save } from '../../src/core/save/save.ts';
import { must } from './must.ts';

/** A play that is kept beside the tests. */
export interface RecordedPlay {
  readonly name: string;
  /** Before each move, and after the last. */
  readonly states: readonly State[];
  readonly state: State;
  readonly save: Save;
}

/** Plays that are kept beside the tests, as the store of play would have them: as far as the script goes with each. */
export function recordedPlays(scenario: Scenario): readonly RecordedPlay[] {
  const files = ['tests/scenarios', 'tests/witnesses'].flatMap((folder) =>
    readdirSync(folder).map((name) => `${folder}/${name}`),
  );
  const plays = files.filter(
    (file) => /\.(?:transcript|moves)$/.test(file) && readFileSync(file, 'utf8').startsWith('# '),
  );
  return plays.map((file) => {
    const { moves, heading } = readMoves(file);
    const { part, role, level } = must(heading);
    const blank = blankSave(scenario, startPlay(scenario, part, role, { level }));
    // without the hash of the files what is only read need not stand in the list
    const { states, state, save } = replay(scenario, {
      ...blank,
      contentHash: '',
      moves,
      trail: moves.map(() => ''),
    });
    return { name: file.replace(/^.*\/|\.\w+$/g, ''), states, state, save };
  });
}
