import { checkScenario } from '../../src/scenario/check-scenario.ts';
import { testFaultsOf } from './fault-suite.ts';

testFaultsOf('lint', (files) => checkScenario(files).problems);
