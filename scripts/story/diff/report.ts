import { compareContent, playsAlike } from '../../../src/core/explore/compare/compare-content.ts';
import type { ContentChange } from '../../../src/core/explore/compare/compare-content.ts';
import { compareEndings } from '../../../src/core/explore/compare/compare-endings.ts';
import type { EndingChange } from '../../../src/core/explore/compare/compare-endings.ts';
import { compareOdds } from '../../../src/core/explore/compare/compare-odds.ts';
import type { OddsChange } from '../../../src/core/explore/compare/compare-odds.ts';
import { compareWords } from '../../../src/core/explore/compare/compare-words.ts';
import type { WordsChange } from '../../../src/core/explore/compare/compare-words.ts';
import type { LookOptions, Looks } from './look.ts';
import { replayFolder } from './saves.ts';
import type { SaveFile } from './saves.ts';
import type { LoadedScenario } from '../open-scenario.ts';

/** What an edit changed for players. */
export interface DiffReport {
  /** Whether every move does what it did before, so that endings and odds need not be looked into. */
  readonly alike: boolean;
  /** Undefined when Ctrl-C came before it was known; so with the odds. */
  readonly endings: readonly EndingChange[] | undefined;
  readonly odds: readonly OddsChange[] | undefined;
  readonly words: readonly WordsChange[];
  readonly content: readonly ContentChange[];
  /** Undefined when no folder of saves was given. */
  readonly saves: readonly SaveFile[] | undefined;
}

/** Looks into both versions and compares them, what is cheap first. */
export async function diffReport(
  before: LoadedScenario,
  after: LoadedScenario,
  looks: Looks,
  options: LookOptions & { readonly saves: string | undefined },
): Promise<DiffReport> {
  const saves = options.saves === undefined ? undefined : replayFolder(options.saves, before.scenario, after.scenario);
  const content = compareContent(before.scenario.data, after.scenario.data);
  const words = compareWords(looks.wordsAll(before, options), looks.wordsAll(after, options));
  const alike = playsAlike(before.scenario.data, after.scenario.data);
  const known = { alike, words, content, saves };
  if (alike) return { ...known, endings: [], odds: [] };
  const oldEndings = await looks.proveAll(before, options);
  const endings = oldEndings && (await looks.proveAll(after, options));
  const oldOdds = endings && (await looks.oddsAll(before, options));
  const odds = oldOdds && (await looks.oddsAll(after, options));
  return {
    ...known,
    endings: oldEndings && endings && compareEndings(oldEndings, endings),
    odds: oldOdds && odds && compareOdds(oldOdds, odds),
  };
}

/** Whether Ctrl-C left something out. */
export const wasStopped = ({ endings, odds }: DiffReport): boolean => endings === undefined || odds === undefined;

/** Whether players lost something: an ending, or a saved play that went on before. */
export const takesAway = ({ endings, saves }: DiffReport): boolean =>
  (endings ?? []).some((e) => e.change === 'lost') ||
  (saves ?? []).some((s) => 'after' in s && s.before.outcome === 'replays' && s.after.outcome !== 'replays');
