import type { Progress } from '../../../src/core/explore/walk/space.ts';

/** Told of long work: on a terminal a line that renews itself, elsewhere nothing. */
export interface ProgressLine {
  readonly tell: (name: string, progress: Progress) => void;
  /** Takes the line away. */
  readonly clear: () => void;
}

const shown = (n: number): string => n.toLocaleString('en-GB');

/** A line of progress on standard error: states, frontier, rate, and what has been found so far. */
export function progressLine(stream: NodeJS.WriteStream = process.stderr): ProgressLine {
  const start = performance.now();
  const latest = new Map<string, Progress>();
  let drawn = false;
  const draw = () => {
    const all = [...latest.values()];
    const sum = (of: (p: Progress) => number) => all.reduce((n, p) => n + of(p), 0);
    const done = sum((p) => p.states + (p.searched ?? 0));
    const rate = Math.round((done / Math.max(1, performance.now() - start)) * 1000);
    const parts = [
      `${shown(sum((p) => p.states))} states`,
      `${shown(sum((p) => p.frontier))} waiting`,
      `${shown(sum((p) => p.searched ?? 0))} moves searched`,
      `${shown(rate)} a second`,
      `${shown(sum((p) => p.facts))} shown so far`,
    ];
    stream.write(`\r\u001B[K${parts.join(', ')}`);
    drawn = true;
  };
  return {
    tell: (name, progress) => {
      if (!stream.isTTY) return;
      latest.set(name, progress);
      draw();
    },
    clear: () => {
      if (drawn) stream.write('\r\u001B[K');
    },
  };
}
