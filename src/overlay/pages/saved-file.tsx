import type { JSX } from 'preact';
import { LARGEST_PLAY_FILE } from '../../code/play-code.ts';
import '../styles/code-field.css';

/** Opens a play that was saved to a file, here or on another device. */
export const SavedFile = ({ onBring }: { readonly onBring: (text: string) => void }): JSX.Element => (
  <label class="leaf-button code-file">
    Open a saved play
    <input
      type="file"
      accept="application/json,.json"
      onChange={(event) => {
        const file = event.currentTarget.files?.[0];
        event.currentTarget.value = '';
        // what is too large, or cannot be read, is no play
        if (file && file.size <= LARGEST_PLAY_FILE) file.text().then(onBring, () => onBring(''));
        else if (file) onBring('');
      }}
    />
  </label>
);
