import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { FEWEST_MINUTES, MOST } from '../assign/assignment.ts';
import type { Assignment } from '../assign/assignment.ts';
import type { ScenarioSummary } from '../core/scenario/summary-data.ts';
import { LevelChoice } from '../overlay/pages/home-choices.tsx';
import { RadioField } from '../overlay/pages/radio-field.tsx';
import { SwitchField } from '../overlay/pages/switch-field.tsx';

interface Props {
  readonly assignment: Assignment;
  readonly scenario: ScenarioSummary;
  readonly onChange: (change: Partial<Assignment>) => void;
}

/** How long the class has, in minutes; left empty, as long as the part takes. */
function Minutes({ assignment, scenario, onChange }: Props): JSX.Element {
  const id = useId();
  const { minutes, part: partId } = assignment;
  const [typed, type] = useState(minutes === undefined ? '' : String(minutes));
  const takes = scenario.parts.find((p) => p.id === partId)?.minutes ?? 0;
  const number = Number(typed);
  const sound = typed.trim() === '' || (Number.isInteger(number) && number >= FEWEST_MINUTES && number <= MOST.minutes);
  return (
    <div class="teach-field">
      <label htmlFor={id}>Minutes that the class has</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        maxLength={4}
        class="teach-short"
        value={typed}
        aria-invalid={!sound}
        aria-describedby={`${id}-about`}
        onInput={(event) => {
          const { value } = event.currentTarget;
          type(value);
          const asked = Number(value);
          const fits = Number.isInteger(asked) && asked >= FEWEST_MINUTES && asked <= MOST.minutes;
          onChange({ minutes: value.trim() !== '' && fits ? asked : undefined });
        }}
      />
      <p id={`${id}-about`} class="leaf-aside">
        {sound
          ? `Empty: as long as it takes, about ${takes}. No clock runs: students are only told.`
          : `Type a whole number from ${FEWEST_MINUTES} to ${MOST.minutes}. Until then it is as if this were empty.`}
      </p>
    </div>
  );
}

/** How it is played: the words, the other side, and what helps there are. */
export function PlayFields(props: Props): JSX.Element {
  const { assignment, onChange } = props;
  const { text, forecast, level, aloud, stepBack, council } = assignment;
  return (
    <>
      <Minutes {...props} />
      <RadioField
        legend="Which words come first?"
        about="Students can change between the two."
        choices={[
          { value: 'period', label: 'Of the time', gloss: 'Hard words are explained.' },
          { value: 'plain', label: 'Plain English', gloss: 'The same, in words of today.' },
        ]}
        value={text}
        onChoose={(chosen) => {
          onChange({ text: chosen });
        }}
      />
      <RadioField
        legend="What do they see before they speak?"
        choices={[
          { value: 'full', label: 'Whom it speaks to, and why', gloss: 'Best for a first play.' },
          { value: 'direction', label: 'Its direction only', gloss: 'An arrow: the class argues about the rest.' },
          { value: 'none', label: 'Nothing', gloss: 'The words alone; what they did is told afterwards.' },
        ]}
        value={forecast}
        onChoose={(shown) => {
          onChange({ forecast: shown });
        }}
      />
      <LevelChoice
        level={level}
        onLevel={(chosen) => {
          onChange({ level: chosen });
        }}
      />
      <SwitchField
        label="The class votes"
        gloss="For one screen: at each division the class votes by hand, its count is entered, and the game goes on from it."
        on={council}
        onSwitch={(on) => {
          onChange({ council: on });
        }}
      />
      <SwitchField
        label="Stepping back"
        gloss="Students may return to an earlier move and try another way, as practice."
        on={stepBack}
        onSwitch={(on) => {
          onChange({ stepBack: on });
        }}
      />
      <SwitchField
        label="Read aloud first"
        gloss="The button that reads aloud comes before all others. It is there without this too, where a device has an English voice."
        on={aloud}
        onSwitch={(on) => {
          onChange({ aloud: on });
        }}
      />
    </>
  );
}
