import type { JSX } from 'preact';
import { firstWords } from '../../core/words/first-words.ts';
import type { Play } from '../../store/play-store.ts';
import { STATUS_WORDS } from '../text/origin-words.ts';
import { missingSources, missingWords } from './asked-words.ts';
import { sourcesAsked, sourcesLeft } from './sources-asked.ts';
import '../styles/lesson.css';

/** What of an assignment's sources is still to be opened, each to be opened on the spot. */
export function SourceList({ play }: { readonly play: Play }): JSX.Element | null {
  const sources = sourcesAsked(play);
  const { assigned, scenario, growing } = play;
  const missing = assigned && !growing ? missingWords(missingSources(assigned.terms, scenario)) : undefined;
  if (sources.length === 0) return missing === undefined ? null : <p class="leaf-problem">{missing}</p>;
  const left = sourcesLeft(play);
  return (
    <section class="lesson-sources" aria-labelledby="lesson-sources">
      <h3 id="lesson-sources">Sources that your teacher asks you to open</h3>
      <output class="lesson-said">
        {left === 0
          ? 'You have opened them all.'
          : `Still to open before the debrief: ${left} of ${sources.length}. Press a title to read it.`}
      </output>
      {missing !== undefined && <p class="leaf-problem">{missing}</p>}
      {sources.map((source) => (
        <details
          key={source.id}
          class="leaf-details"
          onToggle={(event) => {
            if (event.currentTarget.open) play.openSources([source.id]);
          }}
        >
          <summary>
            {source.title}
            {source.words !== undefined && `: “${firstWords(source.words, 8)}”`}{' '}
            <span class="lesson-mark">{play.opened.includes(source.id) ? '(opened)' : '(still to open)'}</span>
          </summary>
          {source.words !== undefined && <blockquote>“{source.words}”</blockquote>}
          <p class="leaf-aside">
            This is {STATUS_WORDS[source.status]}. Read at: {source.where}.
          </p>
        </details>
      ))}
    </section>
  );
}
