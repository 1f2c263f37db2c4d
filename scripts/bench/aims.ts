import { fileURLToPath } from 'node:url';
import { seededRandom } from '../../src/core/explore/ways/random.ts';
import type { Scenario } from '../../src/core/play/scenario-index.ts';
import { startPlay } from '../../src/core/play/start.ts';
import { legalMoves, walkOn } from '../../src/core/play/step.ts';
import { checkScenario } from '../../src/scenario/check-scenario.ts';
import { readScenarioFolder } from '../lib/scenario-folder.ts';
import { inTurn, median } from './measure.ts';
import type { Pace } from './measure.ts';

/** Something aimed at, and how far it was reached. */
export interface Aim {
  readonly title: string;
  readonly unit: string;
  readonly figure: number;
  readonly aim: number;
  /** Whether the aim is the least that will do, or the most. */
  readonly better: 'more' | 'less';
  readonly reached: boolean;
}

export const aimed = (title: string, unit: string, figure: number, better: Aim['better'], aim: number): Aim => ({
  title,
  unit,
  figure,
  aim,
  better,
  reached: better === 'more' ? figure >= aim : figure <= aim,
});

/** The scenario that ships, and its sitting. */
const REAL = { name: 'putney-1647', part: 'franchise', level: 'shrewd' } as const;

const readReal = (): ReadonlyMap<string, string> =>
  readScenarioFolder(fileURLToPath(new URL(`../../assets/scenarios/${REAL.name}`, import.meta.url)));

/** The scenario that ships, checked, and the milliseconds that reading and every lint took the first time. */
export function lintReal(): { readonly scenario: Scenario; readonly ms: number } {
  const start = performance.now();
  const { scenario, problems } = checkScenario(readReal());
  const ms = performance.now() - start;
  if (!scenario) throw new Error(`${REAL.name} has ${problems.length} problems: see \`npm run story -- lint\`.`);
  return { scenario, ms };
}

/** One play of the sitting for a role, each of his moves drawn from all that are legal, the engine answering. */
function playSitting(scenario: Scenario, role: string, random: () => number): void {
  let state = startPlay(scenario, REAL.part, role, { level: REAL.level });
  while (state.place.at !== 'division') {
    const moves = legalMoves(scenario, state);
    state = walkOn(scenario, state, moves[Math.floor(random() * moves.length)]!);
  }
}

/** Random sittings a second of the scenario that ships, each role in turn. */
export function sittingsASecond(scenario: Scenario, pace: Pace): number {
  const random = seededRandom(1647);
  const roles = Object.keys(scenario.data.parts.find((p) => p.id === REAL.part)!.start);
  const deed = () => {
    for (const role of roles) playSitting(scenario, role, random);
    return roles.length;
  };
  return median(inTurn({ deed }, pace).deed);
}
