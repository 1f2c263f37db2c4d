import { existsSync, readFileSync } from 'node:fs';

/** What a stage of the test run came to. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const NONE: Tally = { passed: 0, failed: 0, skipped: 0 };

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    NONE,
  );
}

/** A tool that passes or fails as a whole counts as one test. */
export function tallyExit(code: number): Tally {
  return code === 0 ? { ...NONE, passed: 1 } : { ...NONE, failed: 1 };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** Reads Vitest's JSON report; a file that failed before its first test counts as one failure. */
export function tallyVitest(report: VitestReport): Tally {
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  /** What went wrong outside any test: the server, the browser, a file that cannot be read. */
  readonly errors: readonly unknown[];
}

/** Reads Playwright's JSON report; a test that passed only when tried again has failed. */
export function tallyPlaywright({ stats, errors }: PlaywrightReport): Tally {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

/** Reads a report file. One that is missing, cannot be read, or hides a failed exit is a failure. */
export function tallyFile(file: string, code: number, read: (report: never) => Tally): Tally {
  let tally = NONE;
  try {
    if (existsSync(file)) tally = read(JSON.parse(readFileSync(file, 'utf8')) as never);
    else if (code === 0) return { ...NONE, failed: 1 };
  } catch {
    return { ...NONE, failed: 1 };
  }
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

/** The closing line that a continuous integration reads. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
