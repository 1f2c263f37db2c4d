import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { stages, type Stage } from './stages.ts';
import { closingLine, sum, type Tally } from './tally.ts';

// npm test                            every stage
// npm test -- --only unit,lint        some of them
// npm test -- --only unit tests/core  the rest goes to the stage itself

const root = fileURLToPath(new URL('../..', import.meta.url));
const reports = 'node_modules/.cache/the-poorest-he/reports';

interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** Runs a stage's npm script, so that what a developer runs alone is what runs here. */
function runStage({ name, args, env }: Stage, rest: readonly string[]): Promise<Outcome> {
  const words = ['run', '--silent', name, '--', ...args, ...rest];
  const npm = process.env['npm_execpath'];
  const child =
    npm?.endsWith('.js') === true
      ? spawn(process.execPath, [npm, ...words], { cwd: root, env: { ...process.env, ...env }, stdio: 'pipe' })
      : spawn(['npm', ...words].join(' '), { cwd: root, env: { ...process.env, ...env }, stdio: 'pipe', shell: true });
  const chunks: Buffer[] = [];
  child.stdin.end();
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((settle) => {
    child.on('error', (error) => settle({ code: 1, output: error.message }));
    child.on('close', (code) => settle({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }));
  });
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });
  const all = stages(reports);
  const wanted = values.only?.split(',');
  const unknown = wanted?.filter((name) => !all.some((stage) => stage.name === name)) ?? [];
  if (unknown.length > 0) {
    console.error(`There is no stage ${unknown.join(', ')}. The stages: ${all.map(({ name }) => name).join(', ')}.`);
    return 2;
  }
  const chosen = all.filter(({ name }) => wanted === undefined || wanted.includes(name));

  rmSync(path.join(root, reports), { recursive: true, force: true });
  mkdirSync(path.join(root, reports), { recursive: true });
  // A build that fails must not leave an older site for the browser to find.
  if (chosen.some(({ name }) => name === 'build')) rmSync(path.join(root, 'dist'), { recursive: true, force: true });

  const tallies: Tally[] = [];
  for (const stage of chosen) {
    const start = performance.now();
    const { code, output } = await runStage(stage, positionals);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const tally = stage.tally(code);
    tallies.push(tally);
    if (tally.failed > 0) process.stdout.write(`${output.trimEnd()}\n`);
    const verdict = tally.failed > 0 ? 'FAILED' : 'ok';
    console.log(`${stage.name.padEnd(12)} ${seconds.padStart(6)} s  ${verdict.padEnd(6)}  ${closingLine(tally)}`);
  }
  const total = sum(tallies);
  console.log(closingLine(total));
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

process.exitCode = await main();
