import { LEVELS } from '../../../src/core/debate/opponent.ts';
import type { LookOptions, Looks } from './look.ts';
import { diffReport, takesAway, wasStopped } from './report.ts';
import { diffText } from './text.ts';
import type { LoadedScenario } from '../open-scenario.ts';
import { openVersion } from './revision.ts';
import { EXIT, UsageError, numberOption, oneOf, readOptions } from '../terminal/usage.ts';
import type { Options } from '../terminal/usage.ts';

const limitsOf = (options: Options, { limits }: Looks): Omit<LookOptions, 'role'> => ({
  level: oneOf(options, 'level', LEVELS) ?? 'shrewd',
  budget: numberOption(options, 'budget', limits.budget),
  seed: numberOption(options, 'seed', 1),
  seconds: numberOption(options, 'seconds', limits.seconds),
});

const rolesOf = (versions: readonly LoadedScenario[]): readonly string[] => [
  ...new Set(versions.flatMap(({ scenario }) => scenario.data.roles.map((r) => r.id))),
];

/** The command `diff`, with what looks into a version. */
export const diffWith =
  (looks: Looks) =>
  async (args: readonly string[]): Promise<number> => {
    const options = readOptions(args, ['saves', 'role', 'level', 'budget', 'seed', 'seconds'], ['json']);
    const asked = limitsOf(options, looks);
    const [old, now, ...more] = options.plain;
    if (old === undefined || now === undefined || more.length > 0)
      throw new UsageError('Give two versions: story diff OLD NEW, each a scenario or a revision of git.');
    const before = await openVersion(old, now);
    const after = await openVersion(now, old);
    const role = oneOf(options, 'role', rolesOf([before, after]));
    const report = await diffReport(before, after, looks, { ...asked, role, saves: options.values.get('saves') });
    if (options.flags.has('json')) console.log(JSON.stringify(report, undefined, 2));
    else console.log(`What changes for players from ${old} to ${now}\n${diffText(report)}`);
    if (wasStopped(report)) return EXIT.interrupted;
    return takesAway(report) ? EXIT.problems : EXIT.ok;
  };
