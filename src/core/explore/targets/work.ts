/** Long work in small steps: whoever drives it may stop between two of them, or see to something else. */
export type Work<T> = Generator<undefined, T, undefined>;

/** Does all of a work at once. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
