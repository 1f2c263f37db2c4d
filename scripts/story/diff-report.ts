import type { Level } from '../../src/core/debate/opponent.ts';
import { compareContent } from '../../src/core/explore/compare-content.ts';
import type { ContentChange } from '../../src/core/explore/compare-content.ts';
import { compareEndings } from '../../src/core/explore/compare-endings.ts';
import type { EndingChange, EndingReport } from '../../src/core/explore/compare-endings.ts';
import { compareOdds } from '../../src/core/explore/compare-odds.ts';
import type { OddsChange, OddsReport } from '../../src/core/explore/compare-odds.ts';
import { compareWords } from '../../src/core/explore/compare-words.ts';
import type { PathWords, WordsChange } from '../../src/core/explore/compare-words.ts';
import type { Scenario } from '../../src/core/play/scenario-index.ts';
import { replayFolder } from './diff-saves.ts';
import type { SaveFile } from './diff-saves.ts';

/** What of a scenario is looked into, and how far. */
export interface LookOptions {
  /** One role only. */
  readonly role: string | undefined;
  readonly level: Level;
  /** States that the prover may walk. */
  readonly budget: number | undefined;
  readonly seed: number;
}

type Look<T> = (scenario: Scenario, options: LookOptions) => T | Promise<T>;

/** What tells of one version what is then compared. */
export interface Looks {
  readonly proveAll: Look<{ readonly endings: readonly EndingReport[] }>;
  readonly oddsAll: Look<readonly OddsReport[]>;
  readonly wordsAll: Look<readonly PathWords[]>;
}

/** What an edit changed for players. */
export interface DiffReport {
  readonly endings: readonly EndingChange[];
  readonly odds: readonly OddsChange[];
  readonly words: readonly WordsChange[];
  readonly content: readonly ContentChange[];
  /** Undefined when no folder of saves was given. */
  readonly saves: readonly SaveFile[] | undefined;
}

/** Looks into both versions and compares them. */
export async function diffReport(
  before: Scenario,
  after: Scenario,
  looks: Looks,
  options: LookOptions & { readonly saves: string | undefined },
): Promise<DiffReport> {
  // what is cheap first: a folder that can't be read is told of at once
  const saves = options.saves === undefined ? undefined : replayFolder(options.saves, before, after);
  const content = compareContent(before.data, after.data);
  const words = compareWords(await looks.wordsAll(before, options), await looks.wordsAll(after, options));
  const old = await looks.proveAll(before, options);
  const now = await looks.proveAll(after, options);
  const odds = compareOdds(await looks.oddsAll(before, options), await looks.oddsAll(after, options));
  return { endings: compareEndings(old.endings, now.endings), odds, words, content, saves };
}

/** Whether players lost something: an ending, or a saved play that went on before. */
export const takesAway = ({ endings, saves }: DiffReport): boolean =>
  endings.some((e) => e.change === 'lost') ||
  (saves ?? []).some((s) => 'after' in s && s.before.outcome === 'replays' && s.after.outcome !== 'replays');
