import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openVersion } from '../../scripts/story/diff/revision.ts';
import { checkScenario } from '../../src/scenario/check-scenario.ts';
import { SMALL, smallFiles } from '../scenario/fixture.ts';
import { must } from '../support/must.ts';
import { messageOf } from './message-of.ts';
import { PATIENCE, temporaryFolder } from './run-story.ts';

const { folder, remove } = temporaryFolder();
afterAll(remove);

const repository = path.join(folder, 'repository');
const well = path.join(repository, 'parish', 'well');
const small = must(checkScenario(smallFiles()).scenario);

function edit(file: string, from: string, to: string): void {
  const at = path.join(well, file);
  const text = readFileSync(at, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} holds no ${from}`);
  writeFileSync(at, text.replaceAll(from, to));
}

beforeAll(() => {
  cpSync(SMALL, well, { recursive: true });
});

describe('a version that is no folder', { timeout: PATIENCE }, () => {
  it('is refused with a sentence where nothing is in a repository', async () => {
    const alone = path.join(folder, 'alone');
    cpSync(SMALL, alone, { recursive: true });
    expect(await messageOf(openVersion('HEAD', alone))).toMatch(/is in no repository of git|no such program here/u);
    expect(await messageOf(openVersion('HEAD:x', alone, folder))).toMatch(/no repository of git|no such program here/u);
  });

  it('is refused with a sentence where it is neither a path nor a revision', async () => {
    expect(await messageOf(openVersion('atlantis', 'utopia'))).toContain('There is no scenario “atlantis”');
    for (const name of ['--upload-pack=x', '-x', ':x'])
      expect(await messageOf(openVersion(name, well))).toBe(`“${name}” names no revision of git.`);
  });
});

// a machine may have Node alone
const hasGit = spawnSync('git', ['--version']).status === 0;

describe.skipIf(!hasGit)('a revision of git', { timeout: PATIENCE }, () => {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', repository, '-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args]);
  const commit = () => {
    git('add', '.');
    git('commit', '--quiet', '--message', 'As it is');
  };

  beforeAll(() => {
    git('init', '--quiet');
    commit();
    edit('scenario.json', 'The Parish Well', 'The Well of the Parish');
    commit();
    writeFileSync(path.join(well, 'values.json'), '{}');
    commit();
    cpSync(path.join(SMALL, 'values.json'), path.join(well, 'values.json'));
    edit('scenario.json', 'The Well of the Parish', 'A Well');
  });

  it('beside a folder is the same path at that revision', async () => {
    expect((await openVersion('HEAD~2', well)).scenario.data).toEqual(small.data);
    expect((await openVersion('HEAD~1', well)).scenario.data.title).toBe('The Well of the Parish');
    expect((await openVersion(well, 'HEAD~1')).scenario.data.title).toBe('A Well');
  });

  it('with a path is that path at that revision', async () => {
    const opened = await openVersion('HEAD~1:parish/well', 'anything', repository);
    expect(opened.scenario.data.title).toBe('The Well of the Parish');
    expect((await openVersion('HEAD~2:parish/well/', 'x', path.join(repository, 'parish'))).scenario.data).toEqual(
      small.data,
    );
  });

  it('has the same content hash as its files in a folder', async () => {
    expect((await openVersion('HEAD~2', well)).scenario.contentHash).toBe(small.contentHash);
  });

  it('that can’t be played is refused with what is amiss', async () => {
    const message = await messageOf(openVersion('HEAD', well));
    expect(message).toContain("At “HEAD”: This scenario can't be played until these are mended:");
    expect(message).toContain('values.json:1:1 schema');
  });

  const wrong: readonly (readonly [string, string, string])[] = [
    ['there is not', 'HEAD~99', 'There is no revision “HEAD~99” in this repository'],
    ['there is not, with a path', 'nowhere:parish/well', 'There is no revision “nowhere” in this repository.'],
    ['that has no such path', 'HEAD:parish/pump', 'Revision “HEAD” holds no parish/pump.'],
    ['where the path is a file', 'HEAD:parish/well/values.json', 'is a file in revision “HEAD”'],
    ['where the folder is no scenario’s', 'HEAD:parish', 'holds no scenario.json in revision “HEAD”'],
    ['with a command in it', 'HEAD;touch x:parish/well', 'There is no revision “HEAD;touch x”'],
  ];
  it.each(wrong)('%s is refused with a sentence', async (_, asked, words) => {
    expect(await messageOf(openVersion(asked, well, repository))).toContain(words);
  });
});
