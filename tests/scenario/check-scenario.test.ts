import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../src/scenario/check-scenario.ts';
import { problemLine } from '../../src/scenario/problem.ts';
import type { ScenarioFiles } from '../../src/scenario/read-files.ts';
import { edited, smallFiles } from './fixture.ts';

const withText = (file: string, text: string): ScenarioFiles => new Map([...smallFiles(), [file, text]]);
const problems = (files: ScenarioFiles): readonly string[] => checkScenario(files).problems.map(problemLine);

const lineOf = (files: ScenarioFiles, file: string, words: string): number =>
  1 + (files.get(file) ?? '').split('\n').findIndex((line) => line.includes(words));

describe('checking a scenario', () => {
  it('gives the file, line, column and path, what was found, what is allowed and the nearest name', () => {
    const files = edited(smallFiles(), {
      file: 'claims/all.json',
      path: ['claims', 1, 'attacks', 0, 'kind'],
      value: 'rebutt',
    });
    expect(problems(files)).toEqual([
      `claims/all.json:${lineOf(files, 'claims/all.json', '"rebutt"')}:19 schema claims[1].attacks[0].kind: Found "rebutt"; allowed: "rebut", "undermine", "undercut". Did you mean “rebut”?`,
    ]);
  });
  it('names the nearest id for a misspelt one', () => {
    const files = edited(smallFiles(), { file: 'members.json', path: ['members', 0, 'faction'], value: 'vestrey' });
    expect(problems(files)).toEqual([
      `members.json:${lineOf(files, 'members.json', '"vestrey"')}:18 unknown-id members[0].faction: There is no faction “vestrey”. Did you mean “vestry”?`,
    ]);
  });
  it('tells of all errors in one pass', () => {
    const one = edited(smallFiles(), { file: 'members.json', path: ['members', 0, 'settled'], value: 9 });
    const two = edited(one, { file: 'claims/all.json', path: ['claims', 0, 'tittle'], value: 'x' });
    const three = edited(two, { file: 'options.json', path: ['options', 0, 'title'] });
    const lines = problems(three);
    expect(lines).toHaveLength(3);
    expect(lines.join('\n')).toContain('Did you mean “title”?');
    expect(lines.join('\n')).toContain('“title” is missing');
    expect(lines.join('\n')).toContain('at most 3');
  });
  it('finds a fault inside one of several forms', () => {
    const files = edited(smallFiles(), {
      file: 'endings.json',
      path: ['endings', 0, 'when'],
      value: { resolutoin: 'locked' },
    });
    expect(problems(files).join()).toContain('Did you mean “resolution”?');
  });
  it.each([
    ['{"claims": [', 'A closing'],
    ['{"$schema": "x", "$schema": "y"}', 'stands twice'],
    ['{// no\n}', 'comments'],
    ['{"a": "b\n"}', 'text'],
    ['', 'value should stand here'],
  ])('tells where JSON breaks off: %j', (text, message) => {
    const [line] = problems(withText('claims/all.json', text));
    expect(line).toMatch(/^claims\/all\.json:\d+:\d+ json/u);
    expect(line).toContain(message);
  });
  it('refuses a file that belongs to no scenario', () => {
    expect(problems(withText('member.json', '{}')).join()).toContain('No file of this name belongs to a scenario');
  });
  it('misses a file that every scenario has', () => {
    const files = new Map(smallFiles());
    files.delete('options.json');
    expect(problems(files)).toEqual(['options:1:1 file: The scenario has no file of the kind “options”.']);
  });
  it('asks for the schema that a file follows', () => {
    const files = edited(smallFiles(), {
      file: 'values.json',
      path: ['$schema'],
      value: '../schemas/options.schema.json',
    });
    expect(problems(files).join()).toContain('follows values.schema.json');
  });
  it('gives the same content hash whatever the layout of the files', () => {
    const tight = new Map([...smallFiles()].map(([file, text]) => [file, JSON.stringify(JSON.parse(text))]));
    expect(checkScenario(tight).scenario?.contentHash).toBe(checkScenario(smallFiles()).scenario?.contentHash);
    const other = edited(smallFiles(), { file: 'options.json', path: ['options', 0, 'title'], value: 'Another title' });
    expect(checkScenario(other).scenario?.contentHash).not.toBe(checkScenario(smallFiles()).scenario?.contentHash);
  });
});
