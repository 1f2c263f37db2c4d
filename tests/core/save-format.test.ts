import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { moveId, parseMoveId } from '../../src/core/debate/move.ts';
import { MIGRATIONS, migrated } from '../../src/core/save/migrations.ts';
import type { Migration } from '../../src/core/save/migrations.ts';
import { SAVE_FORMAT, isSave, readSave } from '../../src/core/save/save.ts';
import type { Save } from '../../src/core/save/save.ts';
import { makeScenario } from '../support/make-scenario.ts';
import { must } from '../support/must.ts';
import { pick, playThrough } from '../support/playthrough.ts';
import { saveShapeFault, shapeOf } from '../support/save-shape.ts';

/** A format as it was when it was the newest: an example with every kind of move, and the names in it. */
interface RecordedFormat {
  readonly names: readonly string[];
  readonly save: Readonly<Record<string, unknown>> & Pick<Save, 'moves'>;
}

const folder = new URL('../fixtures/saves/', import.meta.url);
const fileOf = (format: number): URL => new URL(`format-${format}.json`, folder);
const recordOf = (format: number): RecordedFormat => JSON.parse(readFileSync(fileOf(format), 'utf8')) as RecordedFormat;
const formats = Array.from({ length: SAVE_FORMAT }, (_, n) => n + 1);

const scenario = makeScenario({ claims: { first: { value: 'bread', for: ['all'] }, doubt: { side: 'narrow' } } });
const written = must(playThrough(scenario, pick([0, 0, 0])).saves.at(-1));

describe('the save format', () => {
  it('is recorded as it is written now: a change needs a new number and a migration', () => {
    expect(written.moves.length).toBeGreaterThan(1);
    expect(saveShapeFault(SAVE_FORMAT, recordOf(SAVE_FORMAT).names, written)).toBeUndefined();
  });

  it.each(formats)('%d has an example that holds what is recorded of it, and nothing else', (format) => {
    expect(existsSync(fileOf(format))).toBe(true);
    const { names, save } = recordOf(format);
    expect(save['format']).toBe(format);
    expect(shapeOf(save)).toEqual(names);
  });

  it.each(formats)('%d can still be read, each of its moves too', (format) => {
    const { save } = recordOf(format);
    const read = readSave(save) as Save;
    expect(isSave(read)).toBe(true);
    expect(shapeOf(read)).toEqual(recordOf(SAVE_FORMAT).names);
    for (const id of read.moves) expect(moveId(must(parseMoveId(id), id))).toBe(id);
    expect(read.moves).toHaveLength(save.moves.length);
  });

  it('has a migration from each older format, and no example of a newer one', () => {
    expect(Object.keys(MIGRATIONS).map(Number)).toEqual(formats.slice(0, -1));
    expect(readdirSync(fileURLToPath(folder))).toHaveLength(SAVE_FORMAT);
  });
});

describe('a fault of the save format', () => {
  const { names } = recordOf(1);
  const bad: readonly (readonly [string, unknown, string])[] = [
    ['a name added', { ...written, notes: 'mine' }, '“notes: text”'],
    ['a name taken out', { ...written, trail: undefined }, '“trail[]: text”'],
    ['a name changed', { ...written, settings: { opponent: 'shrewd' } }, '“settings.opponent: text”'],
    ['a kind changed', { ...written, part: 1 }, '“part: number”'],
    [
      'another kind within a list',
      { ...written, moves: [...written.moves, { kind: 'yield' }] },
      '“moves[].kind: text”',
    ],
  ];
  it.each(bad)('is %s', (_, save, words) => {
    const fault = must(saveShapeFault(1, names, save));
    expect(fault).toContain(words);
    expect(fault).toContain('Raise SAVE_FORMAT to 2');
  });
  it.each([
    ['another play', { ...written, moves: ['yield'], trail: ['00000000'] }],
    ['another order of names', Object.fromEntries(Object.entries(written).toReversed())],
  ])('is not %s', (_, save) => {
    expect(saveShapeFault(1, names, save)).toBeUndefined();
  });
});

describe('migrations', () => {
  const table: Readonly<Record<number, Migration>> = {
    1: {
      name: 'a level of its own',
      migrate: (save) => ({ ...save, level: (save['settings'] as { level: string }).level }),
    },
    2: { name: 'no settings', migrate: ({ settings: _, ...save }) => save },
  };
  it('are applied one after another', () => {
    expect(migrated({ format: 1, settings: { level: 'shrewd' } }, 3, table)).toEqual({ format: 3, level: 'shrewd' });
    expect(migrated({ format: 2, settings: {} }, 3, table)).toEqual({ format: 3 });
  });
  it('leave a save of the newest format as it is', () => {
    const save = { format: 3, moves: [] };
    expect(migrated(save, 3, table)).toBe(save);
  });
  it.each([
    ['a format that is newer', { format: 4 }],
    ['a format that none leads from', { format: 0 }],
    ['a format that is no number', { format: '1' }],
    ['a format that is no whole number', { format: 1.5 }],
    ['no format', {}],
    ['a damaged save', { format: 1 }],
  ])('refuse %s', (_, save) => {
    expect(migrated(save, 3, table)).toBeUndefined();
  });
});
