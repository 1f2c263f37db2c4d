import { rate, type Signal } from './signal.ts';

/** What a second-order filter does, from R. Bristow-Johnson's "Cookbook formulae for audio EQ biquad filter coefficients". */
export type Kind = 'low' | 'high' | 'band';

/** Filters a sound once: frequency in Hz, q as in the cookbook (0.707 is flat). */
export function filter(sound: Signal, kind: Kind, frequency: number, q = Math.SQRT1_2): Signal {
  const w = (2 * Math.PI * frequency) / rate;
  const alpha = Math.sin(w) / (2 * q);
  const cos = Math.cos(w);
  const [b0, b1, b2] = {
    low: [(1 - cos) / 2, 1 - cos, (1 - cos) / 2],
    high: [(1 + cos) / 2, -1 - cos, (1 + cos) / 2],
    band: [alpha, 0, -alpha],
  }[kind] as [number, number, number];
  const a0 = 1 + alpha;
  let x1 = 0;
  let x2 = 0;
  let y1 = 0;
  let y2 = 0;
  return sound.map((x) => {
    const y = (b0 * x + b1 * x1 + b2 * x2 + 2 * cos * y1 - (1 - alpha) * y2) / a0;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    return y;
  });
}

/** Keeps what lies between two frequencies in Hz. */
export const between = (sound: Signal, low: number, high: number): Signal =>
  filter(filter(sound, 'high', low), 'low', high);

/** Filters a loop: its end is played in first, so that the filter is already ringing when the start comes. */
export function around(loop: Signal, change: (sound: Signal) => Signal): Signal {
  const lead = Math.min(loop.length, rate);
  const twice = new Float64Array(loop.length + lead);
  twice.set(loop.subarray(loop.length - lead));
  twice.set(loop, lead);
  return change(twice).slice(lead);
}

/** A struck thing: each mode is frequency in Hz, strength, and decay in 1/s. */
export type Mode = readonly [frequency: number, strength: number, decay: number];

/** What modes sound like when something strikes or scrapes them: the exciting sound through one resonator each (D. Klatt 1980). */
export function ring(exciting: Signal, modes: readonly Mode[]): Signal {
  const out = new Float64Array(exciting.length);
  for (const [frequency, strength, decay] of modes) {
    const r = Math.exp(-decay / rate);
    const b = 2 * r * Math.cos((2 * Math.PI * frequency) / rate);
    const c = -r * r;
    const gain = strength * Math.sin((2 * Math.PI * frequency) / rate);
    let y1 = 0;
    let y2 = 0;
    exciting.forEach((x, i) => {
      const y = gain * x + b * y1 + c * y2;
      y2 = y1;
      y1 = y;
      out[i] = (out[i] ?? 0) + y;
    });
  }
  return out;
}
