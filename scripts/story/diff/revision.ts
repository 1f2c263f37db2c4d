import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ScenarioFiles } from '../../../src/scenario/read-files.ts';
import { SHELF, loadFiles, loadScenario, scenarioFolder } from '../open-scenario.ts';
import type { LoadedScenario } from '../open-scenario.ts';
import { UsageError } from '../terminal/usage.ts';

const run = promisify(execFile);

/** Bytes of one answer of git's: far beyond any scenario's file. */
const MOST = 64 * 1024 * 1024;

/** What git answers, or undefined where it refuses. Arguments go to it as they are, through no shell. */
async function git(folder: string, args: readonly string[]): Promise<string | undefined> {
  try {
    return (await run('git', ['-C', folder, ...args], { maxBuffer: MOST })).stdout;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new UsageError('git is needed to read a revision, and there is no such program here.');
    return undefined;
  }
}

/** A folder at a revision: where git is asked, what it is asked for, and its path there. */
interface Wanted {
  readonly asked: string;
  readonly folder: string;
  readonly revision: string;
  readonly path: string;
}

/** `REVISION:PATH`, or a revision alone beside a folder: the same path at that revision. */
async function wantedOf(asked: string, beside: string, here: string): Promise<Wanted> {
  const colon = asked.indexOf(':');
  if (colon === 0 || asked.startsWith('-')) throw new UsageError(`“${asked}” names no revision of git.`);
  if (colon > 0) return { asked, folder: here, revision: asked.slice(0, colon), path: asked.slice(colon + 1) };
  if (!isFolder(beside))
    throw new UsageError(
      `There is no scenario “${asked}”: no such path, and no such folder in ${SHELF}. For a revision of git, write REVISION:PATH, or give it beside a folder.`,
    );
  const folder = scenarioFolder(beside);
  const path = statSync(folder).isDirectory() ? await git(folder, ['rev-parse', '--show-prefix']) : undefined;
  if (path === undefined)
    throw new UsageError(
      `There is no scenario “${asked}”, and no revision of that name: ${folder} is in no repository of git.`,
    );
  return { asked, folder, revision: asked, path: path.trimEnd() };
}

/** The JSON files of a folder at a revision, by path below it. */
async function filesAt({ asked, folder, revision, path }: Wanted): Promise<ScenarioFiles> {
  if ((await git(folder, ['rev-parse', '--git-dir'])) === undefined)
    throw new UsageError(`“${asked}” is no folder, and this is no repository of git, so it is no revision either.`);
  const commit = await git(folder, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  if (commit === undefined)
    throw new UsageError(
      `There is no revision “${revision}” in this repository${asked === revision ? `, and no scenario of that name` : ''}.`,
    );
  const at = `${commit.trim()}:${path.replace(/\/+$/u, '')}`;
  const tree = await git(folder, ['rev-parse', '--verify', '--quiet', at]);
  if (tree === undefined) throw new UsageError(`Revision “${revision}” holds no ${path}.`);
  const listed = await git(folder, ['ls-tree', '-r', '-z', '--full-tree', tree.trim()]);
  if (listed === undefined)
    throw new UsageError(`${path} is a file in revision “${revision}”. Give the path of a scenario's folder.`);
  const entries = listed.split('\0').flatMap((entry) => {
    const [, kind, id, name] = /^\d+ (\w+) ([0-9a-f]+)\t(.*)$/su.exec(entry) ?? [];
    return kind === 'blob' && id !== undefined && name?.endsWith('.json') === true ? [{ id, name }] : [];
  });
  const texts = await Promise.all(
    entries.map(async ({ id, name }) => [name, (await git(folder, ['cat-file', 'blob', id])) ?? ''] as const),
  );
  const files = new Map(texts);
  if (!files.has('scenario.json'))
    throw new UsageError(`${path} holds no scenario.json in revision “${revision}”, so it is no scenario's folder.`);
  return files;
}

const isFolder = (name: string): boolean => existsSync(name) || existsSync(join(SHELF, name));

/**
 * A scenario by name, by path, or as it was at a revision of git; `beside` is the other one, whose path a bare
 * revision goes by. `here` is the folder whose repository REVISION:PATH means. Throws a UsageError where there is none,
 * or where it can't be played.
 */
export async function openVersion(asked: string, beside: string, here = '.'): Promise<LoadedScenario> {
  if (isFolder(asked)) return loadScenario(asked);
  const files = await filesAt(await wantedOf(asked, beside, here));
  try {
    return loadFiles(files);
  } catch (error) {
    if (error instanceof UsageError) throw new UsageError(`At “${asked}”: ${error.message}`);
    throw error;
  }
}
