import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { MOST } from '../assign/assignment.ts';
import type { Assignment } from '../assign/assignment.ts';
import type { LessonPart, LessonSource } from '../core/scenario/lesson-data.ts';
import { CheckList } from './check-list.tsx';
import { askedOf, questionFault, questionsOf } from './questions.ts';

interface Props {
  readonly assignment: Assignment;
  /** Of the part that is chosen, once it is there. */
  readonly lesson: LessonPart | undefined;
  readonly onChange: (change: Partial<Assignment>) => void;
}

const TITLES = {
  before: 'Questions before they begin',
  after: 'Questions after the debrief',
} as const;

/** Questions before or after play: the scenario's to be ticked, and lines for one's own. */
function QuestionFields({ when, assignment, lesson, onChange }: Props & { readonly when: 'before' | 'after' }) {
  const id = useId();
  const [{ ids, own }, choose] = useState(() => questionsOf(assignment[when]));
  const set = (chosen: { readonly ids: readonly string[]; readonly own: string }): void => {
    choose(chosen);
    onChange({ [when]: askedOf(chosen) });
  };
  return (
    <fieldset class="teach-questions">
      <legend>{TITLES[when]}</legend>
      <div class="teach-field">
        <label htmlFor={id}>In your own words, one on each line</label>
        <textarea
          id={id}
          rows={3}
          value={own}
          aria-describedby={`${id}-fault`}
          onInput={(event) => {
            set({ ids, own: event.currentTarget.value });
          }}
        />
        <output id={`${id}-fault`}>{questionFault({ ids, own })}</output>
      </div>
      {lesson && lesson.questions.length > 0 && (
        <CheckList
          label="Or these"
          items={lesson.questions.map((q) => ({ id: q.id, text: q.text }))}
          chosen={ids}
          onChoose={(chosen) => {
            set({ ids: chosen, own });
          }}
        />
      )}
    </fieldset>
  );
}

const sourceText = ({ title, begins }: LessonSource): string =>
  begins === undefined ? title : `${title}: “${begins}”`;

/** What is asked besides the play: questions, sources to open, a note to the class. */
export function AskFields(props: Props): JSX.Element {
  const { assignment, lesson, onChange } = props;
  const id = useId();
  const { note = '', sources } = assignment;
  return (
    <>
      <div class="teach-field">
        <label htmlFor={id}>A note to the class</label>
        <textarea
          id={id}
          rows={3}
          maxLength={MOST.note}
          value={note}
          aria-describedby={`${id}-about`}
          onInput={(event) => {
            const { value } = event.currentTarget;
            onChange({ note: value.trim() === '' ? undefined : value });
          }}
        />
        <p id={`${id}-about`} class="leaf-aside">
          Shown first, as you write it: {note.length} of {MOST.note} characters. Write no student’s name: it would stand
          in the link.
        </p>
      </div>
      <QuestionFields {...props} when="before" />
      <QuestionFields {...props} when="after" />
      {lesson && (
        <fieldset class="teach-questions">
          <legend>Sources to open before the debrief</legend>
          <p>
            {sources.length === 0 ? 'None chosen' : `${sources.length} chosen`}; {MOST.sources} at most. The debrief
            opens when a student has opened them all.
          </p>
          <CheckList
            label="Sources"
            items={lesson.sources.map((s) => ({ id: s.id, text: sourceText(s) }))}
            chosen={sources}
            most={MOST.sources}
            onChoose={(chosen) => {
              onChange({ sources: chosen });
            }}
          />
        </fieldset>
      )}
    </>
  );
}
