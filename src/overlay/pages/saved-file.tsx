import type { JSX } from 'preact';
import '../styles/code-field.css';

/** Largest file that is read as a saved play. */
const MAX_BYTES = 2_000_000;

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
        if (file && file.size <= MAX_BYTES) file.text().then(onBring, () => onBring(''));
        else if (file) onBring('');
      }}
    />
  </label>
);
