import { tallyExit, tallyFile, tallyPlaywright, tallyVitest, type Tally } from './tally.ts';

/** One of the project's npm scripts, as a part of the whole test run. */
export interface Stage {
  readonly name: string;
  /** Arguments and environment that make the tool write a report. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly report: string | undefined;
  readonly tally: (code: number) => Tally;
}

const whole = (name: string): Stage => ({ name, args: [], env: {}, report: undefined, tally: tallyExit });

/** The stages in their order; reports go to a folder that is made afresh for each run. */
export function stages(folder: string): readonly Stage[] {
  const unit = `${folder}/unit.json`;
  const browser = `${folder}/browser.json`;
  return [
    whole('types'),
    whole('lint'),
    whole('format:check'),
    {
      name: 'unit',
      args: ['--reporter=default', '--reporter=json', `--outputFile.json=${unit}`],
      env: {},
      report: unit,
      tally: (code) => tallyFile(unit, code, tallyVitest),
    },
    // what every scenario that ships is built to reach: an edit of its map must reach it too
    whole('targets'),
    // all that they hold can happen, and nothing in them stands still: 20,000 states a part and role
    whole('prove'),
    whole('build'),
    {
      name: 'browser',
      args: ['--reporter=list,json'],
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: browser },
      report: browser,
      tally: (code) => tallyFile(browser, code, tallyPlaywright),
    },
  ];
}
