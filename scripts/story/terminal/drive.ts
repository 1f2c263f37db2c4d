import { setImmediate } from 'node:timers/promises';
import type { Work } from '../../../src/core/explore/targets/work.ts';
import { catchInterrupt } from './interrupt.ts';

/** Milliseconds of work between two looks at whether Ctrl-C was pressed. */
const SPELL = 50;

/** Does a work to its end, or until Ctrl-C: then undefined. `tick` is called now and then meanwhile. */
export async function drive<T>(work: Work<T>, tick?: () => void): Promise<{ readonly result: T } | undefined> {
  const interrupt = catchInterrupt();
  try {
    let rested = Date.now();
    for (;;) {
      const step = work.next();
      if (step.done === true) return { result: step.value };
      if (Date.now() - rested < SPELL) continue;
      await setImmediate();
      if (interrupt.isPressed()) return undefined;
      tick?.();
      rested = Date.now();
    }
  } finally {
    interrupt.release();
  }
}
