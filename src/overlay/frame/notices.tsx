import type { JSX } from 'preact';
import type { Play } from '../../store/play-store.ts';
import { faultSentence } from '../../core/words/fault-sentence.ts';
import { keepingWords } from './keeping-words.ts';

const PracticeNotice = ({ play }: { readonly play: Play }): JSX.Element => (
  <section class="notice practice" aria-label="Practice">
    <p>Practice: you have gone back to try another way. Your own play is kept as it was.</p>
    <p class="notice-buttons">
      <button type="button" class="button small" onClick={play.endPractice}>
        Return to my play
      </button>
      <button type="button" class="button small" onClick={play.keepPractice}>
        Keep this instead
      </button>
    </p>
  </section>
);

const ConflictNotice = ({ play }: { readonly play: Play }): JSX.Element => (
  <section class="notice" aria-label="Two tabs">
    <p role="alert">{keepingWords('conflict')}</p>
    <p class="notice-buttons">
      <button
        type="button"
        class="button small"
        onClick={() => {
          play.settleConflict('theirs');
        }}
      >
        Go on with the other tab’s play
      </button>
      <button
        type="button"
        class="button small"
        onClick={() => {
          play.settleConflict('mine');
        }}
      >
        Keep this one
      </button>
    </p>
  </section>
);

/** What the reader must be told of the play as a thing kept: practice, two tabs, nothing kept, a refused move. */
export function Notices({ play, onKeep }: { readonly play: Play; readonly onKeep: () => void }): JSX.Element {
  const { notice, keeping, refused, record } = play;
  return (
    <div class="notices">
      {record && <PracticeNotice play={play} />}
      {keeping === 'conflict' && <ConflictNotice play={play} />}
      {(keeping === 'forbidden' || keeping === 'full') && (
        <section class="notice" aria-label="Not kept">
          <output>{keepingWords(keeping)}</output>
          <p class="notice-buttons">
            <button type="button" class="button small" onClick={onKeep}>
              Save to a file
            </button>
          </p>
        </section>
      )}
      {notice && (
        <section class="notice" aria-label="Notice">
          <output>{notice.text}</output>
          <p class="notice-buttons">
            {notice.kind === 'course' && (
              <button type="button" class="button small" onClick={onKeep}>
                Save to a file
              </button>
            )}
            <button type="button" class="button small" onClick={play.dismissNotice}>
              Close this note
            </button>
          </p>
        </section>
      )}
      {refused && (
        <section class="notice" aria-label="Refused">
          <p role="alert">{faultSentence(play.scenario, refused)}</p>
        </section>
      )}
    </div>
  );
}
