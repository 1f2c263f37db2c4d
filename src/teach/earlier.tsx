import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Assignment } from '../assign/assignment.ts';
import { fitAssignment } from '../assign/fit.ts';
import { unpackAssignment } from '../assign/pack.ts';
import { readShortCode } from '../assign/short-code.ts';
import type { ScenarioSummary } from '../core/scenario/summary-data.ts';

/** Reads what a teacher pasted: a whole link, a packed assignment or a short code. */
export function readGiven(
  pasted: string,
  shelf: readonly ScenarioSummary[],
): Assignment | { readonly problem: string } {
  const text = pasted.trim();
  const given = text.replace(/^.*#\/?(?:play\/|code\/)?/su, '').replace(/\?.*$/su, '');
  const read = given.includes('.') || given.length > 12 ? unpackAssignment(given) : readShortCode(given, shelf);
  if ('problem' in read) return read;
  const fits = fitAssignment(read, shelf);
  return 'problem' in fits ? fits : read;
}

interface Props {
  readonly shelf: readonly ScenarioSummary[];
  readonly onOpen: (assignment: Assignment) => void;
}

/** Takes a lesson that was set before, to change it. */
export function Earlier({ shelf, onOpen }: Props): JSX.Element {
  const id = useId();
  const [typed, type] = useState('');
  const [said, say] = useState('');
  const open = (): void => {
    const read = readGiven(typed, shelf);
    if ('problem' in read) say(read.problem);
    else {
      onOpen(read);
      say('It is open above: change what you like, and give the new link.');
    }
  };
  return (
    <div class="teach-field">
      <label htmlFor={id}>Its link or its code</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => {
          type(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') open();
        }}
      />
      <button type="button" class="leaf-button" onClick={open}>
        Open it
      </button>
      <output>{said}</output>
    </div>
  );
}
