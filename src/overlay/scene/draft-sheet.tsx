import type { JSX } from 'preact';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { DraftView, HandView } from '../../core/view/draft-view.ts';
import { listOf } from '../../core/words/list.ts';
import { signingSentence } from '../../core/words/draft-sentence.ts';
import type { Preferences } from '../../store/preferences.ts';
import { Disclosure } from '../frame/disclosure.tsx';
import { SpeechText } from '../text/speech-text.tsx';
import '../styles/draft.css';

interface Props {
  readonly scenario: Scenario;
  readonly view: DraftView;
  readonly mode: Preferences['text'];
}

/** The paper as it now reads, term by term, with what is struck out of it, and who would sign it. */
export function DraftSheet({ scenario, view, mode }: Props): JSX.Element {
  const { draft, terms, hands } = view;
  const nameOf = ({ person }: HandView): string => scenario.people.get(person)?.short ?? person;
  const named = (signs: boolean): string => listOf(hands.filter((h) => h.signs === signs).map(nameOf)) || 'nobody';
  return (
    <section class="column counting" aria-labelledby="draft-head">
      <h2 id="draft-head" class="column-head">
        {mode === 'period' ? draft.title : draft.plain}
      </h2>
      <div class="draft-paper" data-aloud>
        <SpeechText scenario={scenario} speech={draft.lead} mode={mode} />
        <dl>
          {terms.map((term) => (
            <div key={term.id} class={term.settled ? 'settled' : undefined}>
              <dt>
                {term.title}, {term.settled ? 'agreed' : 'not agreed'}
              </dt>
              <dd>
                {term.struck && (
                  <del>
                    <span class="unseen">Struck out: </span>
                    {term.struck[mode]}
                  </del>
                )}
                <SpeechText scenario={scenario} speech={term.words} mode={mode} bare />
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <h3>{signingSentence(view)}</h3>
      <p>Would sign: {named(true)}.</p>
      <p>Would not sign: {named(false)}.</p>
      <Disclosure label="Why, in their own words">
        {() => (
          <ul class="draft-hands">
            {hands.map((hand) => (
              <li key={hand.person}>
                <b>
                  {nameOf(hand)} {hand.signs ? 'would sign' : 'would not sign'}.
                </b>{' '}
                {hand.because?.[mode]}
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </section>
  );
}
