import { parentPort, workerData } from 'node:worker_threads';
import { checkScenario } from '../../../src/scenario/check-scenario.ts';
import { perform } from './tasks.ts';
import type { Result, Task } from './tasks.ts';
import type { Progress } from '../../../src/core/explore/walk/space.ts';

/** What a thread is given at its start. */
export interface ThreadData {
  /** The scenario's files, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** One number, shared: not 0 when all are to stop where they are. */
  readonly stop: SharedArrayBuffer;
}

/** A task and the moment, in milliseconds since 1970, when its time is up. */
export interface Order {
  readonly task: Task;
  readonly until: number;
}

/** What a thread says: how it gets on, or what came of its task. */
export type Word = { readonly progress: Progress } | { readonly result: Result } | { readonly failed: string };

/** Milliseconds between two reports of progress. */
const PACE = 250;

const { files, stop } = workerData as ThreadData;
const stopped = new Int32Array(stop);
const { scenario } = checkScenario(files);
const port = parentPort!;
const say = (word: Word) => port.postMessage(word);

port.on('message', ({ task, until }: Order) => {
  let told = 0;
  const half = (Date.now() + until) / 2;
  const keepGoing = () => Atomics.load(stopped, 0) === 0 && Date.now() < until;
  try {
    const result = perform(scenario!, task, {
      keepGoing,
      keepCounting: () => keepGoing() && Date.now() < half,
      tell: (progress) => {
        if (Date.now() - told < PACE) return;
        told = Date.now();
        say({ progress });
      },
    });
    say({ result });
  } catch (error) {
    say({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
