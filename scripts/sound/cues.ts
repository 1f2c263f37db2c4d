import { AMBIENCE_WORDS, CUE_WORDS, MUSIC_WORDS } from '../../src/core/words/sound-words.ts';
import { CUES, type CueId } from '../../src/core/view/cues.ts';
import { AMBIENCES, MUSIC } from '../../src/core/view/soundscape.ts';
import { hall } from './ambience.ts';
import { assent, dissent } from './crowd.ts';
import { move } from './floor.ts';
import { accuse, concede, division, motion, paper, question } from './house.ts';
import { ending, night, title } from './music.ts';
import { camp, chamber, field, inn, river, street } from './places.ts';
import type { Signal } from './signal.ts';
import { candle, knock, page } from './table.ts';
import { broken, given, kept, leaf, toll } from './tokens.ts';

/** How loud a sound is to be: a sustained one by its integrated loudness, a short one by its peak, since a loudness meter needs longer than a knock lasts. */
export type Aim = { readonly by: 'loudness'; readonly lufs: number } | { readonly by: 'peak'; readonly dbfs: number };

/** One sound of the game. */
export type Cue = {
  /** Permanent; the name of its files. */
  readonly id: string;
  /** What a reader who does not hear it is told. */
  readonly caption: string;
  readonly loop: boolean;
  readonly aim: Aim;
  /** Opus, in kbit/s. */
  readonly bitrate: number;
  readonly make: () => Signal;
};

const loud = (lufs: number): Aim => ({ by: 'loudness', lufs });
const high = (dbfs: number): Aim => ({ by: 'peak', dbfs });

const places = { hall, river, camp, inn, street, chamber, field } as const;
const pieces = { title, night, ending } as const;
/** In kbit/s: what each piece may have, for its length, to weigh a hundred kB or less. */
const rates = { title: 20, night: 16, ending: 16 } as const;

/** Cues that are mostly hiss, which a codec starves first. */
const bright = new Set<CueId>(['page', 'part', 'paper', 'motion']);

/** How each cue is levelled and made: a crowd is as loud as it is large. */
const events: Readonly<Record<CueId, readonly [aim: Aim, make: () => Signal]>> = {
  page: [high(-7), page],
  part: [high(-6), leaf],
  paper: [high(-6), paper],
  motion: [high(-6), motion],
  accuse: [loud(-18), accuse],
  question: [loud(-21), question],
  concede: [loud(-22), concede],
  'assent-few': [loud(-22), () => assent(5)],
  assent: [loud(-19), () => assent(11)],
  'assent-many': [loud(-17), () => assent(24)],
  'dissent-few': [loud(-22), () => dissent(5)],
  dissent: [loud(-19), () => dissent(11)],
  'dissent-many': [loud(-17), () => dissent(24)],
  move: [loud(-18), move],
  knock: [high(-3), knock],
  candle: [high(-14), candle],
  division: [loud(-18), division],
  given: [high(-6), given],
  kept: [loud(-20), kept],
  broken: [loud(-20), broken],
  bell: [loud(-20), toll],
};

/** Every sound, in the order of the index. */
export const cues: readonly Cue[] = [
  ...MUSIC.map((id) => ({
    id: `music-${id}`,
    caption: MUSIC_WORDS[id],
    loop: true,
    aim: loud(-18),
    bitrate: rates[id],
    make: pieces[id],
  })),
  ...AMBIENCES.map((id) => ({
    id: `ambience-${id}`,
    caption: AMBIENCE_WORDS[id],
    loop: true,
    aim: loud(-27),
    bitrate: 20,
    make: places[id],
  })),
  ...CUES.map((id) => {
    const [aim, make] = events[id];
    return { id: `cue-${id}`, caption: CUE_WORDS[id], loop: false, aim, bitrate: bright.has(id) ? 26 : 20, make };
  }),
];
