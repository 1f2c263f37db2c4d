import type { Table } from '../../debate/table.ts';
import type { Target, WayName } from '../../scenario/target-data.ts';
import { seededRandom } from '../ways/random.ts';
import { engineWay, runSitting } from '../ways/sitting-run.ts';
import type { Run, Way } from '../ways/sitting-run.ts';
import {
  beamWay,
  greedyWay,
  randomClaimWay,
  randomMenuWay,
  randomWay,
  scriptedWay,
  speakToValuesWay,
  valuesOnlyWay,
} from '../ways/ways.ts';
import type { Work } from './work.ts';

/** Widths of the far-sighted search, one a run: each looks at the sitting a little otherwise. */
export const WIDTHS = [6, 8, 10, 12, 7, 9, 11, 14] as const;

type PlainWay = Exclude<WayName, 'mixed'>;

/** Ways that a mixed set of plays goes through in turn: good, poor and chance play all leave their mark. */
const MIXED: readonly PlainWay[] = [
  'random-claims',
  'greedy',
  'speak-to-values',
  'random-menu',
  'random-claims',
  'greedy',
  'random',
  'speak-to-values',
  'random-claims',
  'far-sighted',
];

/** The way in which a target is played in one of its runs. */
function wayIn(target: Target, run: number): PlainWay {
  const way = target.way ?? 'random';
  return way === 'mixed' ? MIXED[run % MIXED.length]! : way;
}

function opponentOf(table: Table, target: Target): Way {
  if (target.against !== 'script') return engineWay(table, target.against);
  return scriptedWay(table, table.debate.sitting.recorded[table.opponent.side] ?? []);
}

function playerOf(table: Table, target: Target, role: string, run: number, opponent: Way): Way {
  const random = seededRandom(run + 1);
  switch (wayIn(target, run)) {
    case 'random':
      return randomWay(table, random);
    case 'random-menu':
      return randomMenuWay(table, random);
    case 'random-claims':
      return randomClaimWay(table, random);
    case 'values-only':
      return valuesOnlyWay(table, random, target.values ?? []);
    case 'speak-to-values':
      return speakToValuesWay(table, random);
    case 'greedy':
      return greedyWay(table, random);
    case 'far-sighted':
      return beamWay(table, opponent, WIDTHS[run % WIDTHS.length]!);
    case 'script':
      return scriptedWay(table, target.script?.[role] ?? table.debate.sitting.recorded[table.player.side] ?? []);
  }
}

/** One play of a target, by its number from 0. */
export type PlayTarget = (target: Target, run: number) => Run;

/** Plays of one table and role, each made once: the same play serves every target that asks for it. */
export function rememberPlays(table: Table, role: string): PlayTarget {
  const kept = new Map<string, Run>();
  return (target, run) => {
    const key = JSON.stringify([wayIn(target, run), target.values, target.script?.[role], target.against, run]);
    let play = kept.get(key);
    if (!play) {
      const opponent = opponentOf(table, target);
      play = runSitting(table, playerOf(table, target, role, run, opponent), opponent);
      kept.set(key, play);
    }
    return play;
  };
}

/** All plays of a target, a step each. */
export function* playsOf(target: Target, play: PlayTarget): Work<readonly Run[]> {
  const runs: Run[] = [];
  for (let run = 0; run < target.runs; run++) {
    runs.push(play(target, run));
    yield;
  }
  return runs;
}
