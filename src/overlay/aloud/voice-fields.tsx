import { useId } from 'preact/hooks';
import type { Synthesiser } from '../../core/words/synthesiser.ts';
import { RATES } from '../../store/preferences.ts';
import type { PreferencesStore } from '../../store/preferences.ts';
import { RadioField } from '../pages/radio-field.tsx';
import { useStore } from '../use-store.ts';
import { voiceToRead } from './choose-voice.ts';
import { useVoices } from './use-voices.ts';

interface Props {
  readonly synthesiser: Synthesiser | undefined;
  readonly preferences: PreferencesStore;
}

const RATE_NAMES = ['Slowest', 'Slower', 'As the voice has it', 'Faster', 'Fastest'] as const;

/** Which voice reads aloud and how fast; nothing where the device has no voice. */
export function VoiceFields({ synthesiser, preferences }: Props) {
  const id = useId();
  const voices = useVoices(synthesiser);
  const { voice, rate, choose } = useStore(preferences);
  if (voices.length === 0) return null;
  return (
    <>
      <div class="settings-voice">
        <label htmlFor={id}>Voice that reads aloud</label>
        <select
          id={id}
          value={voiceToRead(voices, voice)?.id}
          aria-describedby={`${id}-gloss`}
          onChange={(event) => choose({ voice: event.currentTarget.value })}
        >
          {voices.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name} ({one.language})
            </option>
          ))}
        </select>
        <p id={`${id}-gloss`} class="leaf-aside">
          Voices of this device only: nothing is sent anywhere to be read.
        </p>
      </div>
      <RadioField
        legend="Pace of reading aloud"
        choices={RATES.map((value, n) => ({ value, label: RATE_NAMES[n] ?? String(value) }))}
        value={rate}
        onChoose={(chosen) => choose({ rate: chosen })}
      />
    </>
  );
}
