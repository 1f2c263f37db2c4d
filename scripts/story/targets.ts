import { tableFor } from '../../src/core/play/scenario-index.ts';
import { reachTarget, runsFor } from '../../src/core/explore/reach-target.ts';
import type { Run } from '../../src/core/explore/sitting-run.ts';
import type { Target } from '../../src/core/scenario/target-data.ts';
import { openScenario } from './open-scenario.ts';
import { EXIT, UsageError, readOptions } from './usage.ts';

const shown = (n: number | undefined): string =>
  n === undefined ? '' : n <= 1 ? `${(n * 100).toFixed(n > 0 && n < 0.01 ? 2 : 0)} %` : n.toFixed(1);

const wanted = (t: Target): string =>
  [
    t.atLeast === undefined ? '' : `at least ${shown(t.atLeast)}`,
    t.atMost === undefined ? '' : `at most ${shown(t.atMost)}`,
  ]
    .filter((s) => s !== '')
    .join(', ');

/** `story targets`: the scenario's table of targets with what is reached, for each role; exit 1 where one is missed. */
export function targets(args: readonly string[]): number {
  const options = readOptions(args, ['only'], ['json']);
  const scenario = openScenario(options.plain[0]);
  const only = options.values.get('only');
  const chosen = scenario.data.targets.filter((t) => only === undefined || t.id.includes(only));
  if (chosen.length === 0) throw new UsageError('The scenario has no such target; see its targets.json.');
  const rows: { target: string; role: string; value: number; met: boolean; about: string }[] = [];
  const memory = new Map<string, readonly Run[]>();
  for (const target of chosen)
    for (const role of scenario.data.roles) {
      const table = tableFor(scenario, target.sitting, role.id, []);
      const key = JSON.stringify([
        target.sitting,
        role.id,
        target.way,
        target.values,
        target.script,
        target.against,
        target.runs,
      ]);
      const runs = (): readonly Run[] => {
        const known = memory.get(key) ?? runsFor(table, target, role.id);
        memory.set(key, known);
        return known;
      };
      const reached = reachTarget(table, target, role.id, runs);
      rows.push({ target: target.id, role: role.id, ...reached });
      if (!options.flags.has('json'))
        console.log(
          `${reached.met ? 'met   ' : 'MISSED'} ${shown(reached.value).padStart(7)}  ${role.id.padEnd(14)} ${target.title} (${wanted(target)})${reached.about === '' ? '' : ` [${reached.about}]`}`,
        );
    }
  const missed = rows.filter((r) => !r.met).length;
  if (options.flags.has('json')) console.log(JSON.stringify(rows, undefined, 2));
  else
    console.log(
      missed === 0 ? `All ${rows.length} targets are met.` : `${missed} of ${rows.length} targets are missed.`,
    );
  return missed === 0 ? EXIT.ok : EXIT.problems;
}
