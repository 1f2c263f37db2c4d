import { tune as search } from '../../../src/core/explore/tune/tune.ts';
import type { TuneProgress, Tuned } from '../../../src/core/explore/tune/tune.ts';
import type { Scenario } from '../../../src/core/play/scenario-index.ts';
import { drive } from '../terminal/drive.ts';
import { openScenario, scenarioFolder } from '../open-scenario.ts';
import { statusLine } from '../terminal/status-line.ts';
import { changesTable, missedIn, progressText, stoppedText, targetsTable } from './tune-text.ts';
import { writeDials } from './tune-write.ts';
import { EXIT, UsageError, numberOption, oneOf, readOptions } from '../terminal/usage.ts';

/** Seconds of search, unless told otherwise. */
const SECONDS = 60;

interface Asked {
  readonly name: string;
  readonly seed: number;
  readonly seconds: number;
  readonly evaluations: number;
  readonly sitting: string | undefined;
  readonly write: boolean;
}

function readAsked(args: readonly string[]): { readonly asked: Asked; readonly scenario: Scenario } {
  const options = readOptions(args, ['seconds', 'evaluations', 'seed', 'sitting'], ['write']);
  const [name, ...more] = options.plain;
  if (more.length > 0) throw new UsageError(`One scenario at a time: “${more.join(' ')}” is one argument too many.`);
  const evaluations = numberOption(options, 'evaluations', Infinity);
  const asked = {
    name: name ?? '',
    seed: numberOption(options, 'seed', 1),
    seconds: numberOption(options, 'seconds', evaluations < Infinity ? Infinity : SECONDS),
    evaluations,
    write: options.flags.has('write'),
  };
  const scenario = openScenario(name);
  const { sittings, targets } = scenario.data;
  const aimed = sittings.map((s) => s.id).filter((id) => targets.some((t) => t.sitting === id));
  return { asked: { ...asked, sitting: oneOf(options, 'sitting', aimed) }, scenario };
}

/** Goes on until the seconds are over, counted from the first setting tried, or as many settings were tried. */
function limitOf({ seconds, evaluations }: Asked): (tried: number) => boolean {
  let end: number | undefined;
  return (tried) => {
    end ??= Date.now() + seconds * 1000;
    return Date.now() < end && tried < evaluations;
  };
}

const headline = ({ seed }: Asked): string =>
  `Searching settledness, standards and lengths, with seed ${seed}; fewer plays for each target while searching, all of them before and after.`;

/** `story tune`: searches the dials of balance for what meets the scenario's targets; writes only when told to. */
export async function tune(args: readonly string[]): Promise<number> {
  const { asked, scenario } = readAsked(args);
  const { data } = scenario;
  const rows = data.targets.length * data.roles.length;
  const progress = statusLine();
  let stand: TuneProgress | undefined;
  const done = await drive(
    search(data, {
      seed: asked.seed,
      sitting: asked.sitting,
      keepGoing: limitOf(asked),
      report: (now) => {
        // not before Ctrl-C is listened for
        if (!stand) console.log(headline(asked));
        stand = now;
      },
    }),
    () => {
      if (stand) progress.show(progressText(stand, rows));
    },
  );
  progress.clear();
  if (!done) {
    console.log(stand?.missed === undefined ? 'Nothing was found yet.' : stoppedText(scenario, stand, rows));
    console.error('Stopped: nothing is written.');
    return EXIT.interrupted;
  }
  return tell(scenario, asked, done.result);
}

function tell(scenario: Scenario, asked: Asked, tuned: Tuned): number {
  const { before, after, changes, tried } = tuned;
  const missed = missedIn(after);
  if (missedIn(before) === 0) {
    console.log(`All ${before.length} targets are met as it is: nothing to change.`);
    return EXIT.ok;
  }
  console.log(`${targetsTable(tuned)}\n`);
  if (changes.length === 0) {
    console.log(
      `${missed} of ${before.length} targets are missed, and none of ${tried} settings tried is better. Nothing is written. Give it longer, or another --seed.`,
    );
    return EXIT.problems;
  }
  console.log(changesTable(scenario, changes));
  console.log(
    `Missed before: ${missedIn(before)} of ${before.length} targets; after: ${missed}. ${tried} settings were tried.`,
  );
  if (asked.write) {
    const files = writeDials(scenarioFolder(asked.name), scenario, changes);
    console.log(
      `Written: ${files.join(', ')}. Run next: npm run story -- lint ${asked.name}; npm test (golden plays may read otherwise).`,
    );
  } else {
    const same = [
      'tune',
      asked.name,
      '--seed',
      asked.seed,
      '--evaluations',
      tried,
      ...(asked.sitting === undefined ? [] : ['--sitting', asked.sitting]),
    ];
    console.log(`Nothing is written. To write it, run: npm run story -- ${same.join(' ')} --write`);
  }
  return missed === 0 ? EXIT.ok : EXIT.problems;
}
