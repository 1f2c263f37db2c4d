import type { CueId } from '../view/cues.ts';
import type { AmbienceId, MusicId } from '../view/soundscape.ts';

/** What one who does not hear a cue is told. */
export const CUE_WORDS: Readonly<Record<CueId, string>> = {
  page: 'A leaf is turned.',
  part: 'A heavy leaf is turned.',
  paper: 'A paper is shaken open.',
  motion: 'A knuckle on the table. The clerk’s pen writes it down.',
  accuse: 'A fist on a bench. Men cry out.',
  question: 'A bench creaks. A man clears his throat.',
  concede: 'A hand is laid on the table. Men let go their breath.',
  'assent-few': 'A few men hum assent.',
  assent: 'A low murmur of assent.',
  'assent-many': 'The hall is loud with assent.',
  'dissent-few': 'A few men grumble.',
  dissent: 'Men groan and grumble.',
  'dissent-many': 'The hall groans.',
  move: 'A bench scrapes. Boots cross the floor.',
  knock: 'The chair knocks on the table.',
  candle: 'A candle gutters.',
  division: 'Benches are pushed back. All walk.',
  given: 'One hand is struck in another.',
  kept: 'A lute: a full chord.',
  broken: 'A lute: a sour note, stopped short.',
  bell: 'A church bell, once.',
};

/** What one who does not hear a place is told. */
export const AMBIENCE_WORDS: Readonly<Record<AmbienceId, string>> = {
  hall: 'A full room murmurs.',
  river: 'Water and oars; a bell over the river.',
  camp: 'A fire, horses, a drum far off.',
  inn: 'A hearth, and low talk.',
  street: 'Wind; a dog far off; steps.',
  chamber: 'A low fire, and a pen.',
  field: 'Wind, and drums a long way off.',
};

/** What one who does not hear the music is told. */
export const MUSIC_WORDS: Readonly<Record<MusicId, string>> = {
  title: 'Music: a ballad on a lute, and a drum.',
  night: 'Music: a lute alone.',
  ending: 'Music: a psalm on an organ, and men’s voices.',
};
