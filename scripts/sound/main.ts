import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cues, type Cue } from './cues.ts';
import { decode, encode, writeWave } from './encode.ts';
import { limit, padLoop, trim, turn } from './master.ts';
import { bands, loudness, round } from './measure.ts';
import { bestStart, seam } from './seam.ts';
import { decibels, peak, rate, type Signal } from './signal.ts';

// Run from the repository's root. Needs ffmpeg with libopus and libmp3lame, to encode and to
// measure; the baked files are committed, so only a change of sound needs this. Ids after the
// script's name remake only those, and leave the index alone.
const out = join('assets', 'audio');
/** Decoders overshoot what they were given: this much room keeps them under -1 dBFS. */
const ceiling = -3;

/** Seconds of the loop's other end kept before and after it in the file. */
const pad = 0.25;

type Files = { readonly wave: string; readonly webm: string; readonly mp3: string };

/** Masters, writes and encodes a sound. Codecs take some loudness away and so does limiting, so the gain is found in a few tries. */
function publish(cue: Cue, files: Files): void {
  const made = cue.make();
  const sound = cue.loop ? padLoop(made, pad) : trim(made);
  const top = 20 * Math.log10(peak(sound));
  let gain = cue.aim.by === 'peak' ? cue.aim.dbfs - top : -12 - top;
  for (let tries = cue.aim.by === 'peak' ? 0 : 4; ; tries--) {
    writeWave(files.wave, limit(turn(sound, gain), decibels(ceiling)));
    encode(files.wave, files.webm, files.mp3, cue.bitrate);
    if (cue.aim.by === 'peak' || tries === 0) return;
    gain += cue.aim.lufs - loudness(files.webm).integrated;
  }
}

/** Where in the file a loop is played, in seconds, and how its ends meet in each file. */
function loopEntry(files: Files, duration: number): object {
  const length = Math.round((duration - 2 * pad) * rate);
  const [webm, mp3] = [decode(files.webm), decode(files.mp3)];
  const start = bestStart([webm, mp3], length, Math.round(pad * 0.4 * rate), Math.round(pad * 1.6 * rate));
  const window = (heard: Signal): Signal => heard.slice(start, start + length);
  return {
    loopStart: round(start / rate, 6),
    loopEnd: round((start + length) / rate, 6),
    seam: { webm: seam(window(webm)), mp3: seam(window(mp3)) },
  };
}

function bake(cue: Cue, work: string): object {
  const files = {
    wave: join(work, `${cue.id}.wav`),
    webm: join(out, `${cue.id}.webm`),
    mp3: join(out, `${cue.id}.mp3`),
  };
  publish(cue, files);
  const heard = decode(files.webm);
  const duration = round(heard.length / rate, 3);
  const loud = loudness(files.webm);
  const fallback = loudness(files.mp3);
  const entry = {
    id: cue.id,
    caption: cue.caption,
    loop: cue.loop,
    files: [`${cue.id}.webm`, `${cue.id}.mp3`],
    bytes: [statSync(files.webm).size, statSync(files.mp3).size],
    duration,
    ...(cue.loop ? loopEntry(files, duration) : {}),
    levelledBy: cue.aim.by,
    lufs: loud.integrated,
    momentaryMax: loud.momentary,
    peak: loud.peak,
    mp3: { lufs: fallback.integrated, peak: fallback.peak },
    bands: bands(heard),
  };
  console.log(JSON.stringify(entry));
  return entry;
}

const only = process.argv.slice(2);
const work = mkdtempSync(join(tmpdir(), 'sound-'));
mkdirSync(out, { recursive: true });
try {
  const entries = cues.filter((cue) => only.length === 0 || only.includes(cue.id)).map((cue) => bake(cue, work));
  const encoder = execFileSync('ffmpeg', ['-version'], { encoding: 'utf8' }).split(' ')[2];
  const index = {
    units:
      'duration, loopStart, loopEnd s; lufs and momentaryMax LUFS; peak dBFS (true peak); bands part of the energy by Hz',
    encoder: `ffmpeg ${encoder}`,
    sounds: entries,
  };
  if (only.length === 0) writeFileSync(join(out, 'audio.json'), `${JSON.stringify(index, undefined, 2)}\n`);
} finally {
  rmSync(work, { recursive: true });
}
