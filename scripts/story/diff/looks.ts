import { jobsOf } from '../../../src/core/explore/walk/job.ts';
import { sampledPaths, writtenWords } from '../../../src/core/explore/path-words.ts';
import { policiesOf } from '../../../src/core/explore/odds/policies.ts';
import type { Looks } from './look.ts';
import { DEFAULT_BUDGET as COUNTED, DEFAULT_PLAYS, oddsOfJobs } from '../prove/odds.ts';
import { DEFAULT_BUDGET, DEFAULT_SECONDS, proveJobs } from '../prove/prove.ts';

/** Plays by chance from which the median and longest path are taken. */
const SAMPLED = 60;

/** The prover, the odds and the count of words, as their own commands use them. */
export const LOOKS: Looks = {
  limits: { budget: DEFAULT_BUDGET, seconds: DEFAULT_SECONDS },
  proveAll: async (version, { role, level, budget, seconds }) => {
    const jobs = jobsOf(version.scenario, { role, level });
    const { proofs, interrupted } = await proveJobs(version, jobs, { states: budget, seconds });
    if (interrupted) return undefined;
    return proofs.flatMap(({ job, facts }) =>
      facts
        .filter((f) => f.kind === 'ending')
        .map(({ id, verdict }) => ({ part: job.part, role: job.role, ending: id, verdict })),
    );
  },
  oddsAll: async (version, { role, level, budget, seed, seconds }) => {
    const jobs = jobsOf(version.scenario, { role, level });
    const limits = { moves: Math.min(budget, COUNTED), plays: DEFAULT_PLAYS, seed, seconds };
    // looking two plies ahead takes as long as all the other ways together
    const ways = policiesOf(version.scenario).filter((way) => way !== 'thoughtful');
    const { rows, interrupted } = await oddsOfJobs(version, jobs, ways, limits);
    if (interrupted) return undefined;
    return rows.flatMap(({ job, way, exact, endings }) =>
      endings.map((odds) => ({ part: job.part, role: job.role, way, exact, ...odds })),
    );
  },
  wordsAll: ({ scenario }, { role, level }) =>
    jobsOf(scenario, { role, level }).map((job) => {
      const { median, longest } = sampledPaths(scenario, job.part, job.role, SAMPLED, 'period');
      const words = (path: typeof median) => writtenWords(path.words.period);
      return { part: job.part, role: job.role, median: words(median), longest: words(longest) };
    }),
};
