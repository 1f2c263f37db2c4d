import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseMoveId } from '../../src/core/debate/move.ts';
import type { Move } from '../../src/core/debate/move.ts';
import type { Scenario } from '../../src/core/play/scenario-index.ts';
import { startPlay } from '../../src/core/play/start.ts';
import { DEFAULT_SETTINGS } from '../../src/core/play/state.ts';
import type { State } from '../../src/core/play/state.ts';
import { legalMoves, step, walkOn } from '../../src/core/play/step.ts';
import { blankSave, markOf, replay } from '../../src/core/save/replay.ts';
import { addMove, isSave, parseSave } from '../../src/core/save/save.ts';
import type { Line } from '../../src/core/scenario/debate-data.ts';
import { currentBeat } from '../../src/core/scene/walk.ts';
import { checkScenario } from '../../src/scenario/check-scenario.ts';
import { unpackScenario } from '../../src/scenario/packed.ts';
import type { PackedScenario } from '../../src/scenario/packed.ts';
import { problemLine } from '../../src/scenario/problem.ts';
import { readScenarioFolder } from '../lib/scenario-folder.ts';
import type { Engine, Hear, Player, Reader, Story, StoryFiles } from './engine.ts';

/** The part of the scenario that all three engines tell, and who plays it. */
export const PART = 'quarrel';
export const ROLE = 'carter';

const begin = (scenario: Scenario): State => startPlay(scenario, PART, ROLE, DEFAULT_SETTINGS);

/** The lines that stand where a state is. */
function linesAt(scenario: Scenario, state: State): readonly Line[] {
  const { place } = state;
  if (place.at === 'ending') return scenario.data.endings.find((e) => e.id === place.ending)?.lines ?? [];
  return currentBeat(scenario, state)?.beat.lines ?? [];
}

const isReadingOn = (moves: readonly Move[]): boolean => moves[0]?.kind === 'next';

/** Plays as the game does: each move checked, each line and choice told, and the moves kept. */
function reader(scenario: Scenario, hear: Hear): Reader {
  let state = begin(scenario);
  let moves: readonly Move[] = [];
  let made: Move[] = [];
  const make = (move: Move) => {
    made.push(move);
    ({ state } = step(scenario, state, move));
  };
  const tell = (line: Line) => {
    const speaker = line.speaker === undefined ? undefined : scenario.people.get(line.speaker);
    hear(speaker ? `${speaker.short}: ${line.plain}` : line.plain);
  };
  return {
    begin: () => {
      state = begin(scenario);
      made = [];
    },
    readOn: () => {
      for (;;) {
        for (const line of linesAt(scenario, state)) tell(line);
        if (state.place.at === 'ending') return 0;
        moves = legalMoves(scenario, state);
        if (!isReadingOn(moves)) break;
        make(moves[0]!);
      }
      for (const move of moves) if (move.kind === 'choose') hear(scenario.choices.get(move.choice)!.plain);
      return moves.length;
    },
    choose: (n) => make(moves[n]!),
    save: () => {
      let at = begin(scenario);
      let save = blankSave(scenario, at);
      for (const move of made) {
        at = step(scenario, at, move).state;
        save = addMove(save, move, markOf(scenario, at, move));
      }
      return JSON.stringify(save);
    },
    resume: (text) => {
      const save = parseSave(text);
      if (!isSave(save)) throw new Error(save.problem);
      const again = replay(scenario, save);
      ({ state } = again);
      made = again.save.moves.flatMap((id) => parseMoveId(id) ?? []);
    },
  };
}

/** Plays as a prover does: legal moves only, unchecked, untold. */
function walker(scenario: Scenario): Player {
  let state = begin(scenario);
  let moves: readonly Move[] = [];
  return {
    begin: () => {
      state = begin(scenario);
    },
    readOn: () => {
      while (state.place.at !== 'ending') {
        moves = legalMoves(scenario, state);
        if (!isReadingOn(moves)) return moves.length;
        state = walkOn(scenario, state, moves[0]!);
      }
      return 0;
    },
    choose: (n) => {
      state = walkOn(scenario, state, moves[n]!);
    },
  };
}

const storyOf = (scenario: Scenario): Story => ({
  reader: (hear) => reader(scenario, hear),
  walker: () => walker(scenario),
});

function checked(files: StoryFiles): Scenario {
  const { scenario, problems } = checkScenario(files);
  if (!scenario) throw new Error(problems.map(problemLine).join('\n'));
  return scenario;
}

const version = (
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { readonly version: string }
).version;

export const OURS: Engine = {
  name: 'ours',
  of: `The Poorest He ${version}`,
  files: () => readScenarioFolder(fileURLToPath(new URL('../../tests/fixtures/plain-story/scenario', import.meta.url))),
  fromSource: (files) => storyOf(checked(files)),
  pack: (files) => {
    const { data, contentHash } = checked(files);
    return JSON.stringify({ packed: 1, contentHash, data } satisfies PackedScenario);
  },
  fromPacked: (packed) => {
    const scenario = unpackScenario(JSON.parse(packed));
    if (!scenario) throw new Error('This is no packed scenario.');
    return storyOf(scenario);
  },
};
