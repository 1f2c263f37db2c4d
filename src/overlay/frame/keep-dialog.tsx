import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isSave, parseSave } from '../../core/save/save.ts';
import type { Play } from '../../store/play-store.ts';
import { Dialog } from './dialog.tsx';
import { keepingWords } from './keeping-words.ts';

/** Largest file that is read as a saved play. */
const MAX_BYTES = 2_000_000;

interface Props {
  readonly play: Play;
  readonly download: ((name: string, text: string) => void) | undefined;
  readonly onClose: () => void;
}

async function readPlay(file: File, play: Play): Promise<string> {
  if (file.size > MAX_BYTES) return 'This file is too large to be a saved play.';
  const save = parseSave(await file.text());
  if (!isSave(save)) return save.problem;
  if (save.scenario !== play.scenario.data.id)
    return 'This play is of another scenario. Open it from the first page of that scenario.';
  const { part, role } = play.save;
  if (save.part !== part || save.role !== role) {
    const { roles, data } = play.scenario;
    const other = roles.get(save.role)?.title;
    return other === undefined || !data.parts.some((p) => p.id === save.part)
      ? 'This play is of a part or a role that this game does not have.'
      : `This is a play as ${other}. Open it from a play of that part and as him, so that neither is lost.`;
  }
  const stop = play.open(save);
  if (stop === 'waits')
    return 'This play goes further than what has been loaded yet. It opens by itself as soon as the rest is here.';
  return stop ? 'The play was opened, and followed as far as this script goes with it.' : 'The play was opened.';
}

/** Keeps a play as a file, opens one, or starts again. */
export function KeepDialog({ play, download, onClose }: Props): JSX.Element {
  const [said, setSaid] = useState('');
  const [sure, setSure] = useState(false);
  const { save } = play;
  return (
    <Dialog title="Save and open" onClose={onClose}>
      <p>{keepingWords(play.keeping)}</p>
      {download && (
        <p>
          <button
            type="button"
            class="button"
            onClick={() => {
              download(`${save.scenario}-${save.role}.json`, JSON.stringify(save));
              setSaid('The play is in your downloads.');
            }}
          >
            Save to a file
          </button>
        </p>
      )}
      <p>
        <label class="file-label">
          Open a saved file
          <input
            type="file"
            accept="application/json,.json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file)
                void readPlay(file, play).then(setSaid, () => {
                  setSaid('This file could not be read.');
                });
            }}
          />
        </label>
      </p>
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
      <output>{said}</output>
    </Dialog>
  );
}
