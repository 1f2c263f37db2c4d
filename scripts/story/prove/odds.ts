import type { Job } from '../../../src/core/explore/walk/job.ts';
import { jobName } from '../../../src/core/explore/walk/job.ts';
import { oddsOf } from '../../../src/core/explore/odds/odds.ts';
import type { EndingOdds, Odds } from '../../../src/core/explore/odds/odds.ts';
import { policiesOf } from '../../../src/core/explore/odds/policies.ts';
import type { PolicyName } from '../../../src/core/explore/odds/policies.ts';
import { UNWATCHED } from '../../../src/core/explore/prove/prove.ts';
import { runTasks } from './crew.ts';
import { catchInterrupt } from '../terminal/interrupt.ts';
import { loadScenario } from '../open-scenario.ts';
import type { LoadedScenario } from '../open-scenario.ts';
import { progressLine } from '../terminal/progress.ts';
import { jobsFrom } from './prove.ts';
import { EXIT, numberOption, oneOf, readOptions } from '../terminal/usage.ts';

/** Moves that an exact count may follow, and plays drawn where it would take more. */
export const DEFAULT_BUDGET = 20_000;
export const DEFAULT_PLAYS = 1000;
const DEFAULT_SECONDS = 600;

/** Chains up to this many moves are counted at once: starting a thread takes longer. */
const SMALL = 500;

export interface OddsOptions {
  readonly moves: number;
  readonly plays: number;
  readonly seed: number;
  readonly seconds: number;
}

/** Odds of some jobs under some ways of play: short counts at once, longer work in threads. */
export async function oddsOfJobs(
  { scenario, files }: LoadedScenario,
  jobs: readonly Job[],
  ways: readonly PolicyName[],
  { moves, plays, seed, seconds }: OddsOptions,
): Promise<{ readonly rows: readonly Odds[]; readonly interrupted: boolean }> {
  const interrupt = catchInterrupt();
  const wanted = jobs.flatMap((job) => ways.map((way) => ({ job, way })));
  const quiet = { ...UNWATCHED, keepCounting: () => true };
  const small = wanted.map(({ job, way }) => {
    const counted = oddsOf(scenario, job, way, { moves: Math.min(SMALL, moves), plays: 1, seed, ...quiet });
    return counted.exact ? counted : undefined;
  });
  const open = wanted.filter((_, i) => !small[i]);
  const line = progressLine();
  const results = await runTasks(
    open.map(({ job, way }) => ({ kind: 'odds', job, way, limits: { moves, plays, seed } })),
    {
      files,
      seconds,
      interrupt,
      tell: (task, progress) => line.tell(`${jobName(open[task]!.job)} ${open[task]!.way}`, progress),
    },
  );
  line.clear();
  interrupt.release();
  let next = 0;
  const rows = small.flatMap((exact): readonly Odds[] => {
    if (exact) return [exact];
    const result = results[next++];
    return result && 'way' in result ? [result] : [];
  });
  return { rows, interrupted: interrupt.isPressed() };
}

const percent = (p: number): string => {
  const n = p * 100;
  return n !== 0 && n < 0.1 ? n.toFixed(3) : n.toFixed(1);
};

const cell = (e: EndingOdds, exact: boolean): string =>
  exact ? percent(e.p) : `${percent(e.p)} (${percent(e.low)}-${percent(e.high)})`;

/** One table of endings under ways of play, a job. */
function tableText(job: Job, rows: readonly Odds[]): string {
  const endings = rows[0]?.endings.map((e) => e.ending) ?? [];
  const none = rows.some((r) => r.none > 0);
  const head = ['way of play', ...endings, ...(none ? ['no ending'] : []), 'from'];
  const body = rows.map((r) => [
    r.way,
    ...r.endings.map((e) => cell(e, r.exact)),
    ...(none ? [percent(r.none)] : []),
    r.exact ? 'every play' : `${r.plays} plays`,
  ]);
  const widths = head.map((_, i) => Math.max(...[head, ...body].map((row) => row[i]!.length)));
  const line = (row: readonly string[]) =>
    row
      .map((c, i) => c.padEnd(widths[i]!))
      .join('  ')
      .trimEnd();
  return [`${jobName(job)} against ${job.level}, per cent:`, line(head), ...body.map(line)].join('\n');
}

/** `story odds`: the odds of each ending under named ways of play; exit 130 after Ctrl-C. */
export async function odds(args: readonly string[]): Promise<number> {
  const options = readOptions(args, ['part', 'role', 'level', 'way', 'budget', 'plays', 'seed', 'seconds'], ['json']);
  const loaded = loadScenario(options.plain[0]);
  const { scenario } = loaded;
  const jobs = jobsFrom(scenario, options);
  const all = policiesOf(scenario);
  const way = oneOf(options, 'way', all);
  const { rows, interrupted } = await oddsOfJobs(loaded, jobs, way === undefined ? all : [way], {
    moves: numberOption(options, 'budget', DEFAULT_BUDGET),
    plays: numberOption(options, 'plays', DEFAULT_PLAYS),
    seed: numberOption(options, 'seed', 1),
    seconds: numberOption(options, 'seconds', DEFAULT_SECONDS),
  });
  if (options.flags.has('json'))
    console.log(JSON.stringify({ scenario: scenario.data.id, interrupted, odds: rows }, undefined, 2));
  else {
    const tables = jobs.flatMap((job) => {
      const own = rows.filter((r) => r.job.part === job.part && r.job.role === job.role);
      return own.length === 0 ? [] : [tableText(job, own)];
    });
    console.log(tables.join('\n\n'));
    if (rows.some((r) => !r.exact)) console.log('\nIn brackets: the 95 % interval, where plays were drawn.');
    if (interrupted) console.log('Stopped before the end: this is what was counted so far.');
  }
  return interrupted ? EXIT.interrupted : EXIT.ok;
}
