/** Ctrl-C, caught: long work asks whether to go on, here and in other threads. */
export interface Interrupt {
  /** One number, shared with threads: not 0 once Ctrl-C was pressed. */
  readonly stop: SharedArrayBuffer;
  readonly isPressed: () => boolean;
  /** Lets Ctrl-C end the program again. */
  readonly release: () => void;
}

/** Catches Ctrl-C from now on; a second one ends the program. */
export function catchInterrupt(): Interrupt {
  const stop = new SharedArrayBuffer(4);
  const stopped = new Int32Array(stop);
  const press = () => {
    if (Atomics.add(stopped, 0, 1) > 0) process.exit(130);
  };
  process.on('SIGINT', press);
  return {
    stop,
    isPressed: () => Atomics.load(stopped, 0) > 0,
    release: () => process.off('SIGINT', press),
  };
}
