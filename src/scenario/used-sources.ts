import type { ScenarioData } from '../core/scenario/scenario.ts';
import { allSaid } from './lints/lint.ts';

/** The ids of the sources that the play itself names. */
export const usedSources = (data: ScenarioData): ReadonlySet<string> =>
  new Set([
    ...allSaid(data).flatMap(({ speech }) => speech.quotes.map((q) => q.source)),
    ...data.claims.flatMap((c) => c.record?.words?.source ?? []),
    ...data.endings.map((e) => e.count.source),
  ]);
