import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Progress } from '../../../src/core/explore/walk/space.ts';
import { bundle } from '../../bundle.mjs';
import type { Interrupt } from '../terminal/interrupt.ts';
import type { Result, Task } from './tasks.ts';
import type { Order, ThreadData, Word } from './worker.ts';

/** Megabytes that a thread may take: twice what the largest walk does. */
const MEMORY = 3072;

/** How a crew works. */
export interface CrewOptions {
  readonly files: ReadonlyMap<string, string>;
  /** Seconds for everything together; each task has its share of it. */
  readonly seconds: number;
  readonly interrupt: Interrupt;
  /** Told how each task gets on, by its number. */
  readonly tell: (task: number, progress: Progress) => void;
}

/**
 * Does tasks in as many threads as the machine has cores, one task a thread at a time, and brings back a result
 * for each, in their order. Ctrl-C tells all to stop where they are: what they have so far is brought back, and
 * nothing for those that were not begun.
 */
export async function runTasks(
  tasks: readonly Task[],
  { files, seconds, interrupt, tell }: CrewOptions,
): Promise<readonly Result[]> {
  if (tasks.length === 0 || interrupt.isPressed()) return tasks.map(() => undefined);
  const width = Math.min(tasks.length, availableParallelism());
  const module = await bundle('story/prove/worker');
  const share = (seconds * 1000 * width) / tasks.length;
  const results: Result[] = tasks.map(() => undefined);
  let next = 0;

  const runThread = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const data: ThreadData = { files, stop: interrupt.stop };
      const thread = new Worker(module, { workerData: data, resourceLimits: { maxOldGenerationSizeMb: MEMORY } });
      let at = -1;
      const give = () => {
        at = next++;
        const task = tasks[at];
        if (!task || interrupt.isPressed()) {
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

  await Promise.all(Array.from({ length: width }, runThread));
  return results;
}
