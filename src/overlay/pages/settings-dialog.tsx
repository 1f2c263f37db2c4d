import { useEffect, useRef } from 'preact/hooks';
import { SIZES } from '../../store/preferences.ts';
import type { Synthesiser } from '../../core/words/synthesiser.ts';
import type { PreferencesStore } from '../../store/preferences.ts';
import { VoiceFields } from '../aloud/voice-fields.tsx';
import { RadioField } from './radio-field.tsx';
import { SwitchField } from './switch-field.tsx';
import { VolumeField } from './volume-field.tsx';
import { useStore } from '../use-store.ts';
import '../styles/tokens.css';
import '../styles/leaf.css';
import '../styles/settings.css';

interface Props {
  readonly preferences: PreferencesStore;
  /** What reads aloud, where there is anything. */
  readonly synthesiser?: Synthesiser | undefined;
  readonly onClose: () => void;
}

const VOLUMES = [
  { key: 'music', label: 'Music' },
  { key: 'ambience', label: 'The place' },
  { key: 'cues', label: 'What happens' },
] as const;

const SIZE_NAMES = ['As it is', 'Larger', 'Large', 'Very large', 'Largest'] as const;

/** How the page reads, looks, moves and sounds: each choice is kept as it is made. */
export function SettingsDialog({ preferences, synthesiser, onClose }: Props) {
  const { text, theme, size, motion, sound, numberKeys, stage, choose, ...kept } = useStore(preferences);
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);

  return (
    <dialog ref={dialog} class="leaf settings" aria-labelledby="settings-title" onClose={onClose}>
      <header class="settings-head">
        <h2 id="settings-title">Settings</h2>
        <button type="button" class="leaf-button" onClick={() => dialog.current?.close()}>
          Done
        </button>
      </header>
      <p class="leaf-aside">Each choice is kept on this device as you make it.</p>
      <RadioField
        legend="Words"
        choices={[
          { value: 'period', label: 'Of the time', gloss: 'As they might have said it, with hard words explained.' },
          {
            value: 'plain',
            label: 'Plain English',
            gloss: 'The same, in short sentences of today and a plainer letter.',
          },
        ]}
        value={text}
        onChoose={(chosen) => choose({ text: chosen })}
      />
      <RadioField
        legend="Size of letters"
        choices={SIZES.map((_, n) => ({ value: n, label: SIZE_NAMES[n] ?? String(n + 1) }))}
        value={size}
        onChoose={(chosen) => choose({ size: chosen })}
      />
      <RadioField
        legend="Colours"
        choices={[
          { value: 'light', label: 'Paper', gloss: 'Dark ink on cream.' },
          { value: 'dark', label: 'Candlelight', gloss: 'Pale ink on dark.' },
          { value: 'contrast', label: 'Strongest contrast', gloss: 'Black on white.' },
        ]}
        value={theme}
        onChoose={(chosen) => choose({ theme: chosen })}
      />
      <RadioField
        legend="Movement"
        choices={[
          { value: 'auto', label: 'As the device is set' },
          { value: 'reduced', label: 'Keep still', gloss: 'Nothing slides, flickers or nods.' },
        ]}
        value={motion}
        onChoose={(chosen) => choose({ motion: chosen })}
      />
      <SwitchField
        label="Sound"
        gloss="Music, the place you are in, and what happens there. Nothing is said by sound alone."
        on={sound}
        onSwitch={(on) => choose({ sound: on })}
      />
      {VOLUMES.map(({ key, label }) => (
        <VolumeField
          key={key}
          id={`settings-${key}`}
          label={label}
          volume={kept[key]}
          disabled={!sound}
          onVolume={(volume) => choose({ [key]: volume })}
        />
      ))}
      <VoiceFields synthesiser={synthesiser} preferences={preferences} />
      <SwitchField
        label="Picture of the hall"
        gloss="It shows who is won and lost. All that it shows is in the text too."
        on={stage}
        onSwitch={(on) => choose({ stage: on })}
      />
      <SwitchField
        label="Number keys"
        gloss="Keys 1 to 6 make the moves with those numbers. Turn it off if your device uses them otherwise."
        on={numberKeys}
        onSwitch={(on) => choose({ numberKeys: on })}
      />
    </dialog>
  );
}
