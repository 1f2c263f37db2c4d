import type { Scenario } from '../play/scenario-index.ts';
import type { State } from '../play/state.ts';
import { AMBIENCE_WORDS, CUE_WORDS, MUSIC_WORDS } from '../words/sound-words.ts';
import { cuesFor } from './cues.ts';
import { soundscapeOf } from './soundscape.ts';

/** What is heard as a play goes from one state to another, or as it begins, in words: what goes on sounding first, then what happens. */
export function heardBetween(scenario: Scenario, before: State | undefined, after: State): readonly string[] {
  const was = before && soundscapeOf(scenario, before);
  const { ambience, music } = soundscapeOf(scenario, after);
  return [
    ...(ambience !== undefined && ambience !== was?.ambience ? [AMBIENCE_WORDS[ambience]] : []),
    ...(music !== undefined && music !== was?.music ? [MUSIC_WORDS[music]] : []),
    ...(before ? cuesFor(scenario, before, after) : []).map((cue) => CUE_WORDS[cue]),
  ];
}
