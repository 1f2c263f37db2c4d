import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/scenario/assemble.ts';
import { checkScenario } from '../../src/scenario/check-scenario.ts';
import { ALL_LINTS } from '../../src/scenario/lints/all-lints.ts';
import type { Example, Lint } from '../../src/scenario/lints/lint.ts';
import { readFiles } from '../../src/scenario/read-files.ts';
import { edited, editsOf, smallFiles } from './fixture.ts';

const found = (lint: Lint, edit: Example): number => {
  const { files, problems } = readFiles(edited(smallFiles(), edit));
  expect(problems, 'the example keeps the form that the schema asks for').toEqual([]);
  return lint.check(assemble(files)).length;
};

const example = (edits: Example): string =>
  editsOf(edits)
    .map((e) => `${e.file} ${e.path.join('.')} ${JSON.stringify(e.value)?.slice(0, 50) ?? 'taken out'}`)
    .join(', ');

describe('the small scenario', () => {
  it('is sound', () => {
    expect(checkScenario(smallFiles()).problems).toEqual([]);
  });
});

describe.each(ALL_LINTS)('$id', (lint) => {
  it('says why it matters', () => {
    expect(lint.reason).toMatch(/^[A-Z].{20,}\.$/u);
    expect(lint.bad.length).toBeGreaterThan(0);
    expect(lint.good.length).toBeGreaterThan(0);
  });
  it.each(lint.bad.map((edit) => [example(edit), edit] as const))('finds %s', (_, edit) => {
    expect(found(lint, edit)).toBeGreaterThan(0);
  });
  it.each(lint.good.map((edit) => [example(edit), edit] as const))('leaves %s alone', (_, edit) => {
    expect(found(lint, edit)).toBe(0);
  });
});

describe('the lints', () => {
  it('have an id each', () => {
    expect(new Set(ALL_LINTS.map((l) => l.id)).size).toBe(ALL_LINTS.length);
  });
});
