import type { JSX } from 'preact';
import { SHARED } from '../assign/assignment.ts';
import type { Assignment } from '../assign/assignment.ts';
import type { LessonPart } from '../core/scenario/lesson-data.ts';
import type { PartSummary, ScenarioSummary } from '../core/scenario/summary-data.ts';
import { RadioField } from '../overlay/pages/radio-field.tsx';
import { ownQuestions } from './questions.ts';
import { StoryField } from './story-field.tsx';

/** The value of a student's own choice of role among the radios, where no id can stand. */
const FREE = ':free';

interface Props {
  readonly shelf: readonly ScenarioSummary[];
  readonly scenario: ScenarioSummary;
  /** Of the part that is chosen, once it is there. */
  readonly lesson: LessonPart | undefined;
  readonly assignment: Assignment;
  readonly onScenario: (scenario: ScenarioSummary) => void;
  readonly onChange: (change: Partial<Assignment>) => void;
}

const partWords = ({ minutes, legs }: PartSummary): string =>
  `About ${minutes} minutes${legs.length > 0 ? `: ${legs.length} parts, one after another` : ''}.`;

/** What is played and as whom. */
export function WhatFields({ shelf, scenario, lesson, assignment, onScenario, onChange }: Props): JSX.Element {
  const part = scenario.parts.find((p) => p.id === assignment.part);
  const roles = part?.roles.flatMap((id) => scenario.roles.find((r) => r.id === id) ?? []) ?? [];
  return (
    <>
      <StoryField shelf={shelf} value={scenario.id} onChoose={onScenario} />
      <RadioField
        legend="What do they play?"
        about={
          lesson &&
          `There are about ${lesson.words[assignment.text].toLocaleString('en-GB')} words to read in what is chosen, counted along plays of middle length.`
        }
        choices={scenario.parts.map((p) => ({ value: p.id, label: p.title, gloss: partWords(p) }))}
        value={assignment.part}
        onChoose={(id) => {
          const there = scenario.parts.find((p) => p.id === id)?.roles ?? [];
          const { role } = assignment;
          const keeps = role === undefined || role === SHARED || there.includes(role);
          // what was chosen of one part need not be in another
          onChange({ part: id, role: keeps ? role : undefined, sources: [], ...ownQuestions(assignment) });
        }}
      />
      <RadioField
        legend="As whom?"
        choices={[
          { value: SHARED, label: 'By seat number', gloss: 'Students type their number; the roles go round.' },
          { value: FREE, label: 'Each chooses' },
          ...roles.map(({ id, name }) => ({ value: id, label: `All as ${name}` })),
        ]}
        value={assignment.role ?? FREE}
        onChoose={(role) => {
          onChange({ role: role === FREE ? undefined : role });
        }}
      />
    </>
  );
}
