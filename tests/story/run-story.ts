import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Milliseconds for the commands of one test, on a machine that is busy with others. */
export const PATIENCE = 30_000;

/** What a user of the terminal sees of a command. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `story` as a user would, with lines typed at it; an argument list as typed after `npm run story --`. */
export function story(args: readonly string[], typed: readonly string[] = []): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/run.mjs', 'story', ...args], { cwd: root });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    // a command that asks for nothing may be over before it is typed at
    child.stdin.on('error', () => undefined);
    child.stdin.end(typed.map((line) => `${line}\n`).join(''));
  });
}

/** A folder for a test's own files, and how to take it away. */
export function temporaryFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'story-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
