import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { rate, type Signal } from './signal.ts';

/** Writes a sound as a 24-bit mono WAV file. */
export function writeWave(file: string, sound: Signal): void {
  const bytes = Buffer.alloc(44 + sound.length * 3);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + sound.length * 3, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt32LE(rate * 3, 28);
  bytes.writeUInt16LE(3, 32);
  bytes.writeUInt16LE(24, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(sound.length * 3, 40);
  sound.forEach((x, i) => bytes.writeIntLE(Math.round(Math.max(-1, Math.min(1, x)) * 8388607), 44 + i * 3, 3));
  writeFileSync(file, bytes);
}

const plain = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'] as const;

/** Encodes a WAV file as Opus in WebM and, for a browser without it, as MP3. Neither holds a date or a random number. */
export function encode(wave: string, webm: string, mp3: string, bitrate: number): void {
  const run = (...rest: readonly string[]): void =>
    void execFileSync('ffmpeg', ['-v', 'error', '-y', '-i', wave, ...plain, ...rest]);
  run('-c:a', 'libopus', '-b:a', `${bitrate}k`, '-vbr', 'constrained', '-frame_duration', '60', webm);
  run('-c:a', 'libmp3lame', '-b:a', '40k', mp3);
}

/** The samples a decoder gives back for a file. */
export function decode(file: string): Signal {
  const raw = execFileSync('ffmpeg', ['-v', 'error', '-i', file, '-f', 'f64le', '-ac', '1', '-ar', String(rate), '-'], {
    maxBuffer: 1 << 28,
  });
  return new Float64Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.byteLength));
}
