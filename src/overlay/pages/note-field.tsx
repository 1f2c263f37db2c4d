import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { KeyValueStorage } from '../../core/save/storage.ts';
import { LONGEST_NOTE, readNotes, writeNote } from './notes.ts';

/** Where notes go: the device's storage, if there is one, and the key for this part. */
export interface NoteBook {
  readonly storage: KeyValueStorage | undefined;
  readonly key: string;
  /** What is on the page now, where the device keeps nothing. */
  readonly live?: Map<string, string> | undefined;
}

/** All that is written in a book, by its fields: what the page shows before what the device keeps. */
export function writtenIn({ storage, key, live }: NoteBook): Readonly<Record<string, string>> {
  const written = Object.entries({ ...readNotes(storage, key), ...Object.fromEntries(live ?? []) });
  return Object.fromEntries(written.filter(([, text]) => text !== ''));
}

interface Props {
  readonly book: NoteBook;
  readonly field: string;
  readonly label: string;
}

const FAULTS = {
  kept: '',
  course: 'Your course keeps no notes: print the page to keep this one.',
  full: 'This device has no room left: print the page to keep this note.',
  forbidden: 'This browser keeps nothing: print the page to keep this note.',
} as const;

/** A place to write, kept on the device as it is written. In print, what was written. */
export function NoteField({ book, field, label }: Props): JSX.Element {
  const id = useId();
  const [note, setNote] = useState(() => writtenIn(book)[field] ?? '');
  const [fault, setFault] = useState('');
  return (
    <div class="note">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={LONGEST_NOTE}
        value={note}
        onInput={(event) => {
          const { value } = event.currentTarget;
          setNote(value);
          book.live?.set(field, value);
          if (book.storage) setFault(FAULTS[writeNote(book.storage, book.key, field, value)]);
        }}
      />
      <p class="note-print" aria-hidden="true">
        {note === '' ? <span class="note-line" /> : note}
      </p>
      <output>{fault}</output>
    </div>
  );
}
