import { describe, expect, it } from 'vitest';
import { combineProofs } from '../../src/core/explore/prove/combine.ts';
import { jobsOf } from '../../src/core/explore/walk/job.ts';
import { UNWATCHED, proveJob } from '../../src/core/explore/prove/prove.ts';
import { checkScenario } from '../../src/scenario/check-scenario.ts';
import { ALL_LINTS } from '../../src/scenario/lints/all-lints.ts';
import type { Edit } from '../../src/scenario/lints/lint.ts';
import { ALL_PROOF_LINTS } from '../../src/scenario/proof-lints/all-proof-lints.ts';
import type { ProofLint } from '../../src/scenario/proof-lints/proof-lint.ts';
import { must } from '../support/must.ts';
import { edited, smallFiles } from './fixture.ts';

/** Findings of a proof lint in the small scenario with some edits. */
function found(lint: ProofLint, edits: readonly Edit[]): number {
  const scenario = must(checkScenario(edits.reduce(edited, smallFiles())).scenario);
  const proofs = jobsOf(scenario).map((job) => proveJob(scenario, job, { states: 20_000, ...UNWATCHED }));
  return lint.check({ data: scenario.data, proofs, facts: combineProofs(proofs) }).length;
}

const example = (edits: readonly Edit[]): string => edits.map((e) => `${e.file} ${e.path.join('.')}`).join(', ');

describe.each(ALL_PROOF_LINTS)('$id', (lint) => {
  it('says why it matters', () => {
    expect(lint.reason).toMatch(/^[A-Z].{20,}\.$/u);
    expect(lint.bad.length).toBeGreaterThan(0);
    expect(lint.good.length).toBeGreaterThan(0);
  });
  it.each(lint.bad.map((edits) => [example(edits), edits] as const))('finds %s', (_, edits) => {
    expect(found(lint, edits)).toBeGreaterThan(0);
  });
  it.each(lint.good.map((edits) => [example(edits), edits] as const))('leaves %s alone', (_, edits) => {
    expect(found(lint, edits)).toBe(0);
  });
  it('finds nothing in the small scenario', () => {
    expect(found(lint, [])).toBe(0);
  });
});

it('has an id that no other lint has', () => {
  const ids = [...ALL_LINTS, ...ALL_PROOF_LINTS].map((l) => l.id);
  expect(new Set(ids).size).toBe(ids.length);
});
