import { useEffect, useState } from 'preact/hooks';
import type { Synthesiser, Voice } from '../../core/words/synthesiser.ts';
import { voicesToRead } from './choose-voice.ts';

const read = (synthesiser: Synthesiser | undefined): readonly Voice[] => voicesToRead(synthesiser?.voices() ?? []);

/** The voices that can read the page, now and as they come. */
export function useVoices(synthesiser: Synthesiser | undefined): readonly Voice[] {
  const [voices, setVoices] = useState(() => read(synthesiser));
  useEffect(() => {
    const follow = (): void => {
      setVoices(read(synthesiser));
    };
    follow();
    return synthesiser?.watch(follow);
  }, [synthesiser]);
  return voices;
}
