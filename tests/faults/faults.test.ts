import { expect, it } from 'vitest';
import { checkScenario } from '../../src/scenario/check-scenario.ts';
import type { ScenarioFiles } from '../../src/scenario/read-files.ts';
import { ALL_LINTS } from '../../src/scenario/lints/all-lints.ts';
import { ALL_PROOF_LINTS } from '../../src/scenario/proof-lints/all-proof-lints.ts';
import { smallFiles } from '../scenario/fixture.ts';
import { planted, readFaults } from './fault.ts';

/** What finds faults in the form of files, before any lint. */
const FORMS = ['json', 'file', 'schema'];

const faults = readFaults();

it('plants at least forty faults', () => {
  expect(faults.length).toBeGreaterThanOrEqual(40);
});

it('plants one for everything that finds faults in files', () => {
  const codes = new Set(faults.filter((f) => f.expect.tool === 'lint').map((f) => f.expect.code));
  expect([...FORMS, ...ALL_LINTS.map((l) => l.id)].filter((code) => !codes.has(code))).toEqual([]);
});

it('plants one for everything that finds faults in what was proved', () => {
  const codes = new Set(faults.filter((f) => f.expect.tool === 'prove').map((f) => f.expect.code));
  expect(ALL_PROOF_LINTS.map((l) => l.id).filter((id) => !codes.has(id))).toEqual([]);
});

it('plants no fault twice', () => {
  expect(new Set(faults.map((f) => JSON.stringify(f.plant))).size).toBe(faults.length);
  expect(new Set(faults.map((f) => f.title)).size).toBe(faults.length);
});

it.each(faults.map((f) => [f.name, f] as const))(
  '%s has a twin that is another scenario than the plain one',
  (_, f) => {
    // told by the hash of what is played; faces and notes for teachers are no part of any play
    const told = (files: ScenarioFiles): readonly unknown[] => [
      checkScenario(files).scenario?.contentHash,
      ...[...files].flatMap(([file, text]) => (/^(?:cast|teaching)\//.test(file) ? [JSON.parse(text)] : [])),
    ];
    const twin = told(planted(smallFiles(), f.twin));
    expect(twin[0]).toBeDefined();
    expect(twin).not.toEqual(told(smallFiles()));
  },
);
