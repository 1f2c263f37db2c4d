import { LEVELS } from '../../src/core/debate/opponent.ts';
import type { Scenario } from '../../src/core/play/scenario-index.ts';
import { diffReport, takesAway } from './diff-report.ts';
import type { LookOptions, Looks } from './diff-report.ts';
import { diffText } from './diff-text.ts';
import { numberOption } from './number-option.ts';
import { openVersion } from './revision.ts';
import { EXIT, UsageError, readOptions } from './usage.ts';
import type { Options } from './usage.ts';

function lookOptions(options: Options): LookOptions {
  const level = LEVELS.find((l) => l === (options.values.get('level') ?? 'shrewd'));
  if (!level) throw new UsageError(`--level is one of: ${LEVELS.join(', ')}.`);
  return {
    role: options.values.get('role'),
    level,
    budget: numberOption(options, 'budget', { whole: true, over: 0 }),
    seed: numberOption(options, 'seed', { whole: true, over: -1 }) ?? 1,
  };
}

function checkRole(role: string | undefined, versions: readonly Scenario[]): void {
  const roles = [...new Set(versions.flatMap((v) => v.data.roles.map((r) => r.id)))];
  if (role !== undefined && !roles.includes(role))
    throw new UsageError(`There is no role “${role}”; there are: ${roles.join(', ')}.`);
}

/**
 * `story diff OLD NEW`: what an edit changed for players, between two folders or revisions; exit 1 where an ending was
 * lost, or a saved play that went on before no longer does.
 */
export const diffWith =
  (looks: Looks) =>
  async (args: readonly string[]): Promise<number> => {
    const options = readOptions(args, ['saves', 'role', 'level', 'budget', 'seed'], ['json']);
    const look = lookOptions(options);
    const [old, now, ...more] = options.plain;
    if (old === undefined || now === undefined || more.length > 0)
      throw new UsageError('Give two versions: story diff OLD NEW, each a scenario or a revision of git.');
    const before = await openVersion(old, now);
    const after = await openVersion(now, old);
    checkRole(look.role, [before, after]);
    const report = await diffReport(before, after, looks, { ...look, saves: options.values.get('saves') });
    if (options.flags.has('json')) console.log(JSON.stringify(report, undefined, 2));
    else console.log(`What changes for players from ${old} to ${now}\n${diffText(report)}`);
    return takesAway(report) ? EXIT.problems : EXIT.ok;
  };
