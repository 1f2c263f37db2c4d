import { addPlays } from '../../../src/core/explore/prove/add-plays.ts';
import { jobsOf, jobName, SCOPES } from '../../../src/core/explore/walk/job.ts';
import type { Job } from '../../../src/core/explore/walk/job.ts';
import { FACT_KINDS } from '../../../src/core/explore/walk/facts.ts';
import { LEVELS } from '../../../src/core/debate/opponent.ts';
import type { Proof } from '../../../src/core/explore/prove/proof.ts';
import { proveSmall } from '../../../src/core/explore/prove/prove.ts';
import type { Scenario } from '../../../src/core/play/scenario-index.ts';
import { combineProofs } from '../../../src/core/explore/prove/combine.ts';
import { MOST_STATES } from '../../../src/core/explore/walk/space.ts';
import { proofProblems } from '../../../src/scenario/check-proofs.ts';
import { problemLine } from '../../../src/scenario/problem.ts';
import { runTasks } from './crew.ts';
import { catchInterrupt } from '../terminal/interrupt.ts';
import { loadScenario, shippedScenarios } from '../open-scenario.ts';
import type { LoadedScenario } from '../open-scenario.ts';
import { progressLine } from '../terminal/progress.ts';
import { keptPlays } from './kept-plays.ts';
import { proofText, witnessText } from './proof-text.ts';
import { EXIT, UsageError, numberOption, oneOf, readOptions } from '../terminal/usage.ts';
import type { Options } from '../terminal/usage.ts';

/** States walked for each part and role, unless told otherwise: about a minute's work for a large scenario. */
export const DEFAULT_BUDGET = 100_000;
export const DEFAULT_SECONDS = 600;

/** Spaces up to this size are walked at once: starting a thread takes longer. */
const SMALL = 1000;

/** The jobs that a command line asks for. */
export function jobsFrom(scenario: Scenario, options: Options): readonly Job[] {
  const part = oneOf(
    options,
    'part',
    scenario.data.parts.map((p) => p.id),
  );
  const role = oneOf(
    options,
    'role',
    scenario.data.roles.map((r) => r.id),
  );
  const level = oneOf(options, 'level', LEVELS);
  const scope = oneOf(options, 'moves', SCOPES);
  const jobs = jobsOf(scenario, { part, role, level, scope });
  if (jobs.length === 0) throw new UsageError(`The part “${part ?? ''}” can't be played as “${role ?? ''}”.`);
  return jobs;
}

export interface ProveOptions {
  readonly states: number;
  readonly seconds: number;
}

/** Proofs of some jobs: small spaces at once, larger ones in threads. */
export async function proveJobs(
  { scenario, files }: LoadedScenario,
  jobs: readonly Job[],
  { states, seconds }: ProveOptions,
): Promise<{ readonly proofs: readonly Proof[]; readonly interrupted: boolean }> {
  const interrupt = catchInterrupt();
  const small = jobs.map((job) => proveSmall(scenario, job, Math.min(SMALL, states)));
  const open = jobs.filter((_, i) => !small[i]);
  const line = progressLine();
  const results = await runTasks(
    open.map((job) => ({ kind: 'prove', job, states })),
    { files, seconds, interrupt, tell: (task, progress) => line.tell(jobName(open[task]!), progress) },
  );
  line.clear();
  interrupt.release();
  let next = 0;
  const proofs = small.flatMap((proof): readonly Proof[] => {
    if (proof) return [proof];
    const result = results[next++];
    return result && 'facts' in result ? [result] : [];
  });
  return { proofs, interrupted: interrupt.isPressed() };
}

/** Proves one scenario and prints what was found; gives the exit code. */
async function proveOne(name: string | undefined, options: Options): Promise<number> {
  const loaded = loadScenario(name);
  const { scenario, assembled } = loaded;
  const jobs = jobsFrom(scenario, options);
  const states = numberOption(options, 'budget', DEFAULT_BUDGET);
  if (states > MOST_STATES)
    throw new UsageError(`--budget is at most ${MOST_STATES}: more states than that do not fit in memory.`);
  const seconds = numberOption(options, 'seconds', DEFAULT_SECONDS);
  const except = oneOf(options, 'except', FACT_KINDS);
  const found = await proveJobs(loaded, jobs, { states, seconds });
  const { interrupted } = found;
  const kept = keptPlays(options.values.get('plays'), scenario.data.id);
  const proofs = found.proofs.map((proof) => addPlays(scenario, proof, kept));
  const facts = combineProofs(proofs);
  const witness = options.values.get('witness');
  if (witness !== undefined) {
    console.log(witnessText(scenario, facts, witness));
    return EXIT.ok;
  }
  const problems = proofProblems(scenario, assembled, proofs);
  if (options.flags.has('json')) {
    const plain = proofs.map(({ tallies, ...proof }) => ({ ...proof, tallies: Object.fromEntries(tallies) }));
    console.log(
      JSON.stringify({ scenario: scenario.data.id, interrupted, facts, problems, proofs: plain }, undefined, 2),
    );
  } else {
    console.log(proofText(scenario, jobs, proofs, facts));
    for (const problem of problems) console.log(problemLine(problem));
    if (interrupted) console.log('Stopped before the end: this is what was proved so far.');
    console.log(
      problems.length === 0
        ? 'No problems found.'
        : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} found.`,
    );
  }
  if (interrupted) return EXIT.interrupted;
  const open = options.flags.has('strict') && facts.some((f) => f.verdict === 'unknown' && f.kind !== except);
  return problems.length === 0 && !open ? EXIT.ok : EXIT.problems;
}

/** `story prove`: what can and cannot happen, with witnesses; exit 1 where something is amiss, 130 after Ctrl-C. */
export async function prove(args: readonly string[]): Promise<number> {
  const options = readOptions(
    args,
    ['part', 'role', 'level', 'moves', 'budget', 'seconds', 'witness', 'plays', 'except'],
    ['json', 'strict', 'shipped'],
  );
  let worst: number = EXIT.ok;
  for (const name of options.flags.has('shipped') ? shippedScenarios() : [options.plain[0]])
    worst = Math.max(worst, await proveOne(name, options));
  return worst;
}
