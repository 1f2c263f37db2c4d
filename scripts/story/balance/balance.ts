import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { countWay, wayJobsOf } from '../../../src/core/explore/balance/count-ways.ts';
import { reachOf } from '../../../src/core/explore/balance/reach-of.ts';
import { addPlays } from '../../../src/core/explore/prove/add-plays.ts';
import { jobsOf } from '../../../src/core/explore/walk/job.ts';
import type { Work } from '../../../src/core/explore/targets/work.ts';
import type { Scenario } from '../../../src/core/play/scenario-index.ts';
import type { Balance, WayCount } from '../../../src/core/scenario/balance-data.ts';
import { countBalance, withinPart } from '../../../src/scenario/balance/count-balance.ts';
import { loadScenario } from '../open-scenario.ts';
import type { LoadedScenario } from '../open-scenario.ts';
import { keptPlays } from '../prove/kept-plays.ts';
import { proveJobs } from '../prove/prove.ts';
import { drive } from '../terminal/drive.ts';
import { statusLine } from '../terminal/status-line.ts';
import { EXIT, readOptions } from '../terminal/usage.ts';
import { METHOD, balanceFile, balanceJson } from './balance-file.ts';
import { balanceText, countsText } from './balance-text.ts';

/** Where plays are kept that show what the proof’s search seldom comes upon. */
const KEPT = 'tests/witnesses';

/** Time enough for any proof: were it cut short, the file would depend on the machine. */
const SECONDS = 24 * 3600;

function* countAll(scenario: Scenario, tell: (done: string) => void): Work<readonly WayCount[]> {
  const jobs = wayJobsOf(scenario);
  const counts: WayCount[] = [];
  for (const one of jobs) {
    counts.push(countWay(scenario, one, METHOD.plays, METHOD.seed));
    tell(`${counts.length} of ${jobs.length} ways of play`);
    yield;
  }
  return counts;
}

/** Counts, plays and proves; undefined when it was stopped, for half a balance is none. */
async function weigh(loaded: LoadedScenario): Promise<Balance | undefined> {
  const { scenario } = loaded;
  const line = statusLine();
  const ways = await drive(countAll(scenario, (done) => line.show(done)));
  line.clear();
  if (!ways) return undefined;
  const proved = await proveJobs(loaded, jobsOf(scenario), { states: METHOD.states, seconds: SECONDS });
  if (proved.interrupted) return undefined;
  const kept = keptPlays(KEPT, scenario.data.id);
  const proofs = proved.proofs.map((proof) => addPlays(scenario, proof, kept));
  const reached = reachOf(proofs, (part) => withinPart(scenario.data, part));
  return { format: 1, ...countBalance(scenario.data), method: METHOD, ways: ways.result, ...reached };
}

/** `story balance`: what a scenario gives each side to argue with, and what plays of it come to. */
export async function balance(args: readonly string[]): Promise<number> {
  const options = readOptions(args, [], ['json', 'counts', 'write']);
  const loaded = loadScenario(options.plain[0]);
  if (options.flags.has('counts')) {
    const counts = countBalance(loaded.scenario.data);
    console.log(options.flags.has('json') ? JSON.stringify(counts, undefined, 2) : countsText(counts));
    return EXIT.ok;
  }
  const found = await weigh(loaded);
  if (!found) {
    console.error('Stopped: nothing was written.');
    return EXIT.interrupted;
  }
  if (options.flags.has('write')) {
    const file = balanceFile(found.id);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, balanceJson(found));
    console.log(`wrote ${file}`);
  } else console.log(options.flags.has('json') ? balanceJson(found).trimEnd() : balanceText(found));
  return EXIT.ok;
}
