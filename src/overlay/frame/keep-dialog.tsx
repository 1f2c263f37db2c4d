import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { KeyValueStorage } from '../../core/save/storage.ts';
import type { Play } from '../../store/play-store.ts';
import { notesKey } from '../pages/notes.ts';
import { Dialog } from './dialog.tsx';
import { keepingWords } from './keeping-words.ts';
import { LaterCarry } from './later-carry.tsx';

interface Props {
  readonly play: Play;
  /** Where notes are kept. */
  readonly notes: KeyValueStorage | undefined;
  readonly onClose: () => void;
}

/** Keeps a play as a file or a code, opens one, or starts again. */
export function KeepDialog({ play, notes, onClose }: Props): JSX.Element {
  const [sure, setSure] = useState(false);
  const { save, assigned } = play;
  const book = { storage: notes, key: notesKey(save.scenario, save.part, assigned?.id) };
  return (
    <Dialog title="Save and open" onClose={onClose}>
      <p>{keepingWords(play.keeping)}</p>
      <LaterCarry play={play} book={book} />
      {sure ? (
        <p>
          All that you have said so far will be gone from this device.{' '}
          <button
            type="button"
            class="button"
            onClick={() => {
              play.restart();
              onClose();
            }}
          >
            Start again
          </button>{' '}
          <button
            type="button"
            class="button"
            onClick={() => {
              setSure(false);
            }}
          >
            No
          </button>
        </p>
      ) : (
        <p>
          <button
            type="button"
            class="button"
            onClick={() => {
              setSure(true);
            }}
          >
            Start again from the beginning
          </button>
        </p>
      )}
    </Dialog>
  );
}
