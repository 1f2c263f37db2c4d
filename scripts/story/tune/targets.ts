import { readGauge, seatsOf, wholeGauges } from '../../../src/core/explore/tune/gauge.ts';
import type { Gauge, Reading } from '../../../src/core/explore/tune/gauge.ts';
import type { ScenarioData } from '../../../src/core/scenario/scenario.ts';
import type { Work } from '../../../src/core/explore/targets/work.ts';
import { drive } from '../terminal/drive.ts';
import { openScenario } from '../open-scenario.ts';
import { statusLine } from '../terminal/status-line.ts';
import { aboutText, figureText, targetText } from './target-text.ts';
import { EXIT, UsageError, oneOf, readOptions } from '../terminal/usage.ts';

const readingText = ({ met, value, role, target, about }: Reading): string =>
  `${met ? 'met   ' : 'MISSED'} ${figureText(value).padStart(7)}  ${role.padEnd(14)} ${targetText(target)}${aboutText({ about })}`;

function* readAll(data: ScenarioData, gauges: readonly Gauge[], read: (reading: Reading) => void): Work<undefined> {
  const seat = seatsOf(data);
  for (const gauge of gauges) read(yield* readGauge(gauge, seat));
  return undefined;
}

function chosenGauges(data: ScenarioData, role: string | undefined, only: string): readonly Gauge[] {
  const gauges = wholeGauges(data).filter((g) => g.target.id.includes(only) && (role === undefined || g.role === role));
  if (gauges.length === 0)
    throw new UsageError(
      `No target’s id holds “${only}”; there are: ${data.targets.map((target) => target.id).join(', ')}.`,
    );
  return gauges;
}

/** `story targets`: the scenario's table of targets with what is reached, for each role; exit 1 where one is missed. */
export async function targets(args: readonly string[]): Promise<number> {
  const options = readOptions(args, ['role', 'only'], ['json']);
  const { data } = openScenario(options.plain[0]);
  const roles = data.roles.map((r) => r.id);
  const gauges = chosenGauges(data, oneOf(options, 'role', roles), options.values.get('only') ?? '');
  const json = options.flags.has('json');
  const readings: Reading[] = [];
  const progress = statusLine();
  const done = await drive(
    readAll(data, gauges, (reading) => {
      readings.push(reading);
      progress.clear();
      if (!json) console.log(readingText(reading));
    }),
    () => progress.show(`${readings.length} of ${gauges.length} targets measured`),
  );
  progress.clear();
  const missed = readings.filter((r) => !r.met).length;
  if (json)
    console.log(
      JSON.stringify(
        readings.map(({ target, role, value, met, about }) => ({ target: target.id, role, value, met, about })),
        undefined,
        2,
      ),
    );
  if (!done) {
    console.error(`Stopped: ${readings.length} of ${gauges.length} targets were measured, ${missed} of them missed.`);
    return EXIT.interrupted;
  }
  if (!json)
    console.log(
      missed === 0 ? `All ${gauges.length} targets are met.` : `${missed} of ${gauges.length} targets are missed.`,
    );
  return missed === 0 ? EXIT.ok : EXIT.problems;
}
