import type { Synthesiser } from '../../core/words/synthesiser.ts';
import type { PreferencesStore } from '../../store/preferences.ts';
import { voiceToRead, voicesToRead } from './choose-voice.ts';
import { markPhrase } from './mark-phrase.ts';
import type { Phrase } from './phrases.ts';
import { createReader } from './reader.ts';
import type { Reader } from './reader.ts';

/** A reader of pages: in the voice and pace that are preferred, marking what it reads; told whether it reads. */
export const createPageReader = (
  synthesiser: Synthesiser,
  preferences: PreferencesStore,
  onReading: (reading: boolean) => void,
): Reader<Phrase> =>
  createReader<Phrase>({
    synthesiser,
    manner: () => {
      const { voice, rate } = preferences.getState();
      const chosen = voiceToRead(voicesToRead(synthesiser.voices()), voice);
      return chosen && { voice: chosen.id, rate };
    },
    onPhrase: (phrase) => {
      markPhrase(phrase);
      onReading(phrase !== undefined);
    },
  });
