import { describe, expect, it } from 'vitest';
import { closingLine, sum, tallyExit, tallyFile, tallyPlaywright, tallyVitest } from '../../scripts/test/tally.ts';

const vitest = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1, testResults: [] };

describe('the tally of a test run', () => {
  it('counts a tool without tests as one', () => {
    expect([tallyExit(0), tallyExit(3)].map(closingLine)).toEqual(['1 passed, 0 failed', '0 passed, 1 failed']);
  });

  it('counts a test file that could not be loaded as a failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}] },
    ];
    expect(tallyVitest({ ...vitest, testResults })).toEqual({ passed: 3, failed: 2, skipped: 2 });
  });

  it('counts a test that passed on a second try, and an error outside any test, as failures', () => {
    const stats = { expected: 2, unexpected: 0, flaky: 1, skipped: 0 };
    expect(tallyPlaywright({ stats, errors: [{}] })).toEqual({ passed: 2, failed: 2, skipped: 0 });
  });

  it('counts a missing report as a failure, whatever the exit code', () => {
    expect(tallyFile('no/such/report.json', 0, tallyVitest).failed).toBe(1);
    expect(tallyFile('no/such/report.json', 1, tallyVitest).failed).toBe(1);
  });

  it('counts a report that cannot be read as a failure', () => {
    expect(tallyFile('LICENSE', 0, tallyVitest).failed).toBe(1);
  });

  it('closes with one line, and speaks of skipped tests only when there are any', () => {
    expect(closingLine(sum([tallyExit(0), tallyVitest(vitest)]))).toBe('4 passed, 1 failed, 2 skipped');
    expect(closingLine(sum([]))).toBe('0 passed, 0 failed');
  });
});
