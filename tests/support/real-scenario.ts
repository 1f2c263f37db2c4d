import { fileURLToPath } from 'node:url';
import { readScenarioFolder } from '../../scripts/lib/scenario-folder.ts';
import type { Scenario } from '../../src/core/play/scenario-index.ts';
import { checkScenario } from '../../src/scenario/check-scenario.ts';
import type { ScenarioFiles } from '../../src/scenario/read-files.ts';
import { must } from './must.ts';

/** The scenario that ships: its folder and its files. */
export const REAL_FOLDER = fileURLToPath(new URL('../../assets/scenarios/putney-1647', import.meta.url));

export const realFiles = (): ScenarioFiles => readScenarioFolder(REAL_FOLDER);

/** The scenario that ships, from its own files. */
export const realScenario = (): Scenario => must(checkScenario(realFiles()).scenario, 'a scenario without faults');
