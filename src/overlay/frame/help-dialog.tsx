import type { JSX } from 'preact';
import { Dialog } from './dialog.tsx';
import { Sign } from './sign.tsx';

const KEYS = [
  ['1 to 6', 'say one of the first moves, or make a choice'],
  ['p', 'change between period and plain words'],
  ['r', 'read aloud what was said, or stop reading, where the device has a voice'],
  ['l', 'open the log of all that was said'],
  ['h', 'open the hall'],
  ['b', 'open the book: people, papers, places, words, and what is true'],
  ['s', 'open the settings'],
  ['?', 'open this help'],
  ['Tab', 'from a new speech to the first move, then from button to button; Enter presses it'],
  ['Shift and Tab', 'back, to the words of the speech that are explained'],
  ['Escape', 'close what is open'],
] as const;

/** How to play, in a few sentences, and every key. */
export function HelpDialog({ onClose, keys }: { readonly onClose: () => void; readonly keys: boolean }): JSX.Element {
  return (
    <Dialog title="Help" onClose={onClose}>
      <h3>How to play</h3>
      <ul class="plain-list">
        <li>Each button is something you can say, in those very words. Below it you see whom it speaks to.</li>
        <li>
          <Sign name="wider" /> means that it leans to a wider resolution, <Sign name="narrower" /> to a narrower one.
          “Why?” tells more.
        </li>
        <li>When you have spoken, the other side answers, and the hall is counted. Each man who changes says why.</li>
        <li>
          When the candle is out the house divides. The widest question is put first; the first with more than half the
          seats carries.
        </li>
        <li>Take all the time you like. Nothing here is timed.</li>
        <li>Words with dots below them are explained when you press them. † shows where quoted words come from.</li>
      </ul>
      <h3>Keys</h3>
      {!keys && <p>Single keys are switched off in your settings; Tab, Enter and Escape always work.</p>}
      <dl class="keys">
        {KEYS.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
