import { hall } from './ambience.ts';
import { assent, dissent } from './crowd.ts';
import { move } from './floor.ts';
import type { Signal } from './signal.ts';
import { candle, knock, page } from './table.ts';

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

const sustained = { by: 'loudness', lufs: -18 } as const;

/** Every sound, in the order of the index. */
export const cues: readonly Cue[] = [
  {
    id: 'ambience-hall',
    caption: 'A full room murmurs.',
    loop: true,
    aim: { by: 'loudness', lufs: -27 },
    bitrate: 34,
    make: hall,
  },
  { id: 'cue-assent', caption: 'A low murmur of assent.', loop: false, aim: sustained, bitrate: 40, make: assent },
  { id: 'cue-dissent', caption: 'Men groan and grumble.', loop: false, aim: sustained, bitrate: 40, make: dissent },
  {
    id: 'cue-move',
    caption: 'A bench scrapes. Boots cross the floor.',
    loop: false,
    aim: sustained,
    bitrate: 40,
    make: move,
  },
  { id: 'cue-page', caption: 'A leaf is turned.', loop: false, aim: { by: 'peak', dbfs: -7 }, bitrate: 48, make: page },
  {
    id: 'cue-knock',
    caption: 'The chair knocks on the table.',
    loop: false,
    aim: { by: 'peak', dbfs: -3 },
    bitrate: 48,
    make: knock,
  },
  {
    id: 'cue-candle',
    caption: 'A candle gutters.',
    loop: false,
    aim: { by: 'peak', dbfs: -14 },
    bitrate: 40,
    make: candle,
  },
];
