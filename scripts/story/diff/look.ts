import type { Level } from '../../../src/core/debate/opponent.ts';
import type { EndingReport } from '../../../src/core/explore/compare/compare-endings.ts';
import type { OddsReport } from '../../../src/core/explore/compare/compare-odds.ts';
import type { PathLengths } from '../../../src/core/explore/compare/compare-words.ts';
import type { LoadedScenario } from '../open-scenario.ts';

/** What of a scenario is looked into, and how far. */
export interface LookOptions {
  /** One role only. */
  readonly role: string | undefined;
  readonly level: Level;
  /** States walked for each part and role. */
  readonly budget: number;
  readonly seed: number;
  /** Time for each look into a version. */
  readonly seconds: number;
}

/** Undefined after Ctrl-C: half of a look can't be compared. */
type Look<T> = (version: LoadedScenario, options: LookOptions) => Promise<readonly T[] | undefined>;

/** What tells of one version what is then compared with the other. */
export interface Looks {
  readonly proveAll: Look<EndingReport>;
  readonly oddsAll: Look<OddsReport>;
  readonly wordsAll: (version: LoadedScenario, options: LookOptions) => readonly PathLengths[];
  /** How far they look unless told otherwise. */
  readonly limits: Pick<LookOptions, 'budget' | 'seconds'>;
}
