import type { JSX } from 'preact';
import type { Level } from '../../core/debate/opponent.ts';
import type { PreferencesStore } from '../../store/preferences.ts';
import { useStore } from '../use-store.ts';
import { RadioField } from './radio-field.tsx';

/** Asks how people shall speak; there is an answer already, so that nobody has to choose. */
export function WordsChoice({ preferences }: { readonly preferences: PreferencesStore }): JSX.Element {
  const { text, choose } = useStore(preferences);
  return (
    <RadioField
      legend="How shall they speak?"
      choices={[
        { value: 'period', label: 'As they did then', gloss: 'Hard words are explained.' },
        { value: 'plain', label: 'In plain English', gloss: 'The same, in words of today.' },
      ]}
      value={text}
      onChoose={(chosen) => {
        choose({ text: chosen });
      }}
    />
  );
}

interface LevelProps {
  readonly level: Level;
  readonly onLevel: (level: Level) => void;
}

/** Asks how hard the other side shall argue in a new play. */
export function LevelChoice({ level, onLevel }: LevelProps): JSX.Element {
  return (
    <RadioField
      legend="How shall the other side argue?"
      about="For a new play; one that is kept goes on as it began."
      choices={[
        { value: 'recorded', label: 'As recorded', gloss: 'Prefers the answers that were given at the time.' },
        { value: 'shrewd', label: 'Shrewdly', gloss: 'Takes the answer that tells most in the hall.' },
        { value: 'formidable', label: 'Formidably', gloss: 'Thinks of your reply before speaking.' },
      ]}
      value={level}
      onChoose={onLevel}
    />
  );
}
