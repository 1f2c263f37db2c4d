import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { DEFAULT_PREFERENCES } from '../../store/preferences.ts';
import { ConfirmButton } from './confirm-button.tsx';
import type { HomeDeps } from './home-deps.ts';

const TYPES = [
  'Old letters: IM Fell French Canon and DW Pica, digitised by Igino Marini from types that John Fell gave to Oxford in the 1670s; here as “Poorest Canon” and “Poorest Pica”, under the SIL Open Font License.',
  'Plain letters: Atkinson Hyperlegible Next, by the Braille Institute, under the SIL Open Font License.',
  'Pictures: made for this game by its own scripts. Faces are imagined, or drawn after a likeness that survives; each person’s page says which.',
  'Sound: strings, pipes, drum, voices, weather and wood are all synthesised by scripts of this game; no recording and no sampled instrument was used.',
  'Music: “The King shall enjoy his own again”, a ballad tune of 1643, to which “The World turned upside down” was sung (notes after Henry Atkinson’s manuscript of 1694); the passamezzo antico, a ground of the sixteenth century, with divisions of our own; the Hundredth Psalm (Geneva 1551, in English psalters from 1560). All are in the public domain; the settings are ours.',
  'Words: what stands as quotation is from records or papers of the time, and names its source where it stands; the rest says that it is adapted or invented.',
] as const;

const TOLD =
  'This game is part of a course, and the course is told of your play: how far you are, which moves you made, how long it took. It is told of nothing that you type.';

/** What is said of the site itself, among the notes for teachers. */
const PAGES = [
  ['privacy-child', 'Privacy'],
  ['privacy', 'Privacy, for schools'],
  ['accessibility', 'Accessibility'],
] as const;

function forgetAll({ scenarios, forget, preferences, clear }: HomeDeps): void {
  for (const { id, parts } of scenarios)
    for (const part of parts) for (const role of part.roles) forget(id, part.id, role);
  preferences.getState().choose(DEFAULT_PREFERENCES);
  clear?.();
}

/** The foot of the first page: notes, credits, privacy, and how to play by keyboard. */
export function HomeFoot(deps: HomeDeps) {
  const [cleared, setCleared] = useState(false);
  return (
    <footer class="home-foot">
      {deps.scenarios.map(({ id, title, notes }) => (
        <details key={id} class="leaf-details">
          <summary>
            {deps.scenarios.length > 1
              ? `What is true and what is guessed: ${title}`
              : 'What is true and what is guessed'}
          </summary>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      ))}
      <details class="leaf-details">
        <summary>Credits and sources</summary>
        <ul>
          {TYPES.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </details>
      <details class="leaf-details">
        <summary>By keyboard</summary>
        <p>
          <kbd>Tab</kbd> goes from one thing to the next and <kbd>Enter</kbd> presses it. In a sitting the keys{' '}
          <kbd>1</kbd> to <kbd>6</kbd> make the moves with those numbers; you can turn them off under Settings.
        </p>
      </details>
      <details class="leaf-details">
        <summary>What is kept, and where</summary>
        <p>
          {deps.course ? TOLD : 'Nothing leaves this device unless you hand it in: there is no account.'} Your play is
          kept in this browser after every move, with your settings and your notes. On a shared computer that forgets
          everything at sign-out, save your play as a file at the end.
        </p>
        <ConfirmButton
          label="Clear this device"
          question="Take all plays, settings and notes of this game off this device? It cannot be undone."
          yes="Yes, clear it"
          onYes={() => {
            forgetAll(deps);
            setCleared(true);
          }}
        />
        <output>{cleared ? 'Cleared.' : ''}</output>
      </details>
      <p class="leaf-aside">
        No account. No adverts.{' '}
        {deps.course ? 'The course is told of your play.' : 'Nothing leaves this device unless you hand it in.'}
        {PAGES.map(([id, title]) => (
          <Fragment key={id}>
            {' · '}
            <a href={`#/teach/notes/${id}`}>{title}</a>
          </Fragment>
        ))}
      </p>
    </footer>
  );
}
