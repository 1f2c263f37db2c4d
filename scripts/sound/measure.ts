import { spawnSync } from 'node:child_process';
import { powerOfTwo, transform } from './fourier.ts';
import { rate, type Signal } from './signal.ts';

/** Loudness of a file by EBU R 128: integrated and greatest momentary in LUFS, true peak in dBFS. */
export type Loudness = { readonly integrated: number; readonly momentary: number; readonly peak: number };

/** Measures a file. Half a second of silence after it lets a short sound fill the meter's windows. Throws when the meter gives no answer. */
export function loudness(file: string): Loudness {
  const { stderr } = spawnSync(
    'ffmpeg',
    [
      '-hide_banner',
      '-nostats',
      '-i',
      file,
      '-af',
      'apad=pad_dur=0.5,ebur128=peak=true:framelog=verbose',
      '-loglevel',
      'verbose',
      '-f',
      'null',
      '-',
    ],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  );
  const numbers = (pattern: RegExp): readonly number[] =>
    [...stderr.matchAll(pattern)].map((found) => Number(found[1]));
  const integrated = numbers(/^\s+I:\s+(-?[\d.]+) LUFS$/gm).at(-1);
  const peak = numbers(/^\s+Peak:\s+(-?[\d.]+) dBFS$/gm).at(-1);
  if (integrated === undefined || peak === undefined) throw new Error(`${file}: ffmpeg's ebur128 gave no summary.`);
  return { integrated, momentary: Math.max(...numbers(/ M:\s*(-?[\d.]+) /g)), peak };
}

const edges = [0, 120, 500, 2000, 6000, rate / 2] as const;

/** The part of a sound's energy in each band, keyed by its edges in Hz. */
export function bands(sound: Signal): Readonly<Record<string, number>> {
  const n = powerOfTwo(sound.length);
  const re = new Float64Array(n);
  re.set(sound);
  const im = new Float64Array(n);
  transform(re, im);
  const energy = (k: number): number => (re[k] ?? 0) ** 2 + (im[k] ?? 0) ** 2;
  const parts = edges.slice(1).map((high, band) => {
    let sum = 0;
    for (let k = Math.ceil(((edges[band] ?? 0) * n) / rate); k < Math.floor((high * n) / rate); k++) sum += energy(k);
    return sum;
  });
  const all = parts.reduce((a, b) => a + b, 0);
  return Object.fromEntries(parts.map((part, band) => [`${edges[band]}-${edges[band + 1]}`, round(part / all, 3)]));
}

/** A number with some digits after the point. */
export const round = (x: number, digits: number): number => Math.round(x * 10 ** digits) / 10 ** digits;
