import type { JSX } from 'preact';
import type { ScenarioSummary } from '../core/scenario/summary-data.ts';
import { RadioField } from '../overlay/pages/radio-field.tsx';

interface Props {
  readonly shelf: readonly ScenarioSummary[];
  /** Id of the scenario that is chosen. */
  readonly value: string;
  readonly onChoose: (scenario: ScenarioSummary) => void;
}

/** Asks which scenario, where there are several. */
export function StoryField({ shelf, value, onChoose }: Props): JSX.Element | null {
  if (shelf.length <= 1) return null;
  return (
    <RadioField
      legend="Which story?"
      choices={shelf.map(({ id, title }) => ({ value: id, label: title }))}
      value={value}
      onChoose={(id) => {
        const other = shelf.find((s) => s.id === id);
        if (other) onChoose(other);
      }}
    />
  );
}
