import type { Voice } from '../../core/words/synthesiser.ts';

const LANGUAGE = 'en';
const OURS = 'en-gb';

/** Robots come last: they are understood, and no pleasure. */
const rank = ({ name, language }: Voice): number =>
  (/espeak/i.test(name) ? 2 : 0) + (language.toLowerCase() === OURS ? 0 : 1);

/** The voices that can read the page's language, the likeliest to please first. */
export const voicesToRead = (voices: readonly Voice[]): readonly Voice[] =>
  voices.filter(({ language }) => language.toLowerCase().split('-')[0] === LANGUAGE).sort((a, b) => rank(a) - rank(b));

/** The voice that is wished for, where the device has it; else the first. */
export const voiceToRead = (voices: readonly Voice[], wished: string): Voice | undefined =>
  voices.find(({ id }) => id === wished) ?? voices[0];
