import type { JSX } from 'preact';
import type { Assignment } from '../../assign/assignment.ts';
import type { ScenarioSummary } from '../../core/scenario/summary-data.ts';
import { LevelChoice } from '../../overlay/pages/home-choices.tsx';
import { RadioField } from '../../overlay/pages/radio-field.tsx';
import { StoryField } from '../story-field.tsx';

interface Props {
  readonly shelf: readonly ScenarioSummary[];
  readonly scenario: ScenarioSummary;
  readonly lesson: Assignment;
  readonly role: string;
  readonly onScenario: (scenario: ScenarioSummary) => void;
  readonly onChange: (change: Partial<Assignment>) => void;
}

/** What the class plays on its one screen, as whom and how. */
export function SittingFields({ shelf, scenario, lesson, role, onScenario, onChange }: Props): JSX.Element {
  const { part, level, text } = lesson;
  const roles = scenario.parts.find((p) => p.id === part)?.roles ?? [];
  return (
    <>
      <StoryField shelf={shelf} value={scenario.id} onChoose={onScenario} />
      <RadioField
        legend="What does the class play?"
        choices={scenario.parts.map(({ id, title, minutes }) => ({
          value: id,
          label: title,
          gloss: `About ${minutes} minutes for one student; a class that argues takes longer.`,
        }))}
        value={part}
        onChoose={(id) => onChange({ part: id })}
      />
      <RadioField
        legend="As whom does the screen speak?"
        choices={roles.map((id) => ({ value: id, label: scenario.roles.find((r) => r.id === id)?.name ?? id }))}
        value={role}
        onChoose={(id) => onChange({ role: id })}
      />
      <RadioField
        legend="Which words come first?"
        choices={[
          { value: 'period', label: 'Of the time' },
          { value: 'plain', label: 'Plain English' },
        ]}
        value={text}
        onChoose={(words) => onChange({ text: words })}
      />
      <LevelChoice level={level} onLevel={(chosen) => onChange({ level: chosen })} />
    </>
  );
}
