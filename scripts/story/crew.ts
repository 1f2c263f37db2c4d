import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Progress } from '../../src/core/explore/space.ts';
import { bundle } from '../bundle.mjs';
import type { Result, Task } from './tasks.ts';
import type { Order, ThreadData, Word } from './worker.ts';

/** How a crew works. */
export interface CrewOptions {
  readonly files: ReadonlyMap<string, string>;
  /** Seconds for everything together; each task has its share of it. */
  readonly seconds: number;
  /** Told how each task gets on, by its number. */
  readonly tell: (task: number, progress: Progress) => void;
}

/** What a crew brought back: a result for each task, in their order, none for those it did not come to. */
export interface Brought {
  readonly results: readonly Result[];
  /** Stopped by Ctrl-C. */
  readonly interrupted: boolean;
}

/**
 * Does tasks in as many threads as the machine has cores, one task a thread at a time. Ctrl-C tells all to stop
 * where they are: what they have so far is brought back. A second Ctrl-C ends the program.
 */
export async function runTasks(tasks: readonly Task[], { files, seconds, tell }: CrewOptions): Promise<Brought> {
  if (tasks.length === 0) return { results: [], interrupted: false };
  const width = Math.min(tasks.length, availableParallelism());
  const stop = new SharedArrayBuffer(4);
  const stopped = new Int32Array(stop);
  const interrupt = () => {
    if (Atomics.add(stopped, 0, 1) > 0) process.exit(130);
  };
  process.on('SIGINT', interrupt);
  const module = await bundle('story/worker');
  const share = (seconds * 1000 * width) / tasks.length;
  const results: Result[] = tasks.map(() => undefined);
  let next = 0;

  const runThread = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const data: ThreadData = { files, stop };
      const thread = new Worker(module, { workerData: data });
      let at = -1;
      const give = () => {
        at = next++;
        const task = tasks[at];
        if (!task || Atomics.load(stopped, 0) > 0) {
          void thread.terminate();
          resolve();
          return;
        }
        const order: Order = { task, until: Date.now() + share };
        thread.postMessage(order, []);
      };
      thread.on('error', reject);
      thread.on('message', (word: Word) => {
        if ('progress' in word) tell(at, word.progress);
        else if ('failed' in word) reject(new Error(word.failed));
        else {
          results[at] = word.result;
          give();
        }
      });
      give();
    });

  try {
    await Promise.all(Array.from({ length: width }, runThread));
  } finally {
    process.off('SIGINT', interrupt);
  }
  return { results, interrupted: Atomics.load(stopped, 0) > 0 };
}
