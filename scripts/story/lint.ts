import { problemLine } from '../../src/scenario/problem.ts';
import { checkFolder, scenarioFolder } from './open-scenario.ts';
import { EXIT, readOptions } from './terminal/usage.ts';

/** `story lint`: every problem of a scenario, one a line. */
export function lint(args: readonly string[]): number {
  const options = readOptions(args, [], ['json']);
  const folder = scenarioFolder(options.plain[0]);
  const { problems } = checkFolder(folder);
  if (options.flags.has('json')) console.log(JSON.stringify(problems, undefined, 2));
  else {
    for (const problem of problems) console.log(problemLine(problem));
    console.log(
      problems.length === 0
        ? 'No problems found.'
        : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} found.`,
    );
  }
  return problems.length === 0 ? EXIT.ok : EXIT.problems;
}
