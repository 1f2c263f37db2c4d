import type { JSX } from 'preact';
import type { Debrief } from '../../core/scenario/scenario.ts';

/** Who was not in the room and when they gained the vote, and what historians dispute. */
export function NotInTheRoom({ debrief }: { readonly debrief: Debrief }): JSX.Element {
  return (
    <>
      <dl class="absent">
        {debrief.absent.map(({ who, text, gained }) => (
          <div key={who}>
            <dt>{who}</dt>
            <dd>{text}</dd>
            <dd class="absent-gained">
              <span class="absent-when">When they gained it:</span> {gained}
            </dd>
          </div>
        ))}
      </dl>
      {debrief.disputed.length > 0 && (
        <div class="disputed">
          <h3>What historians dispute</h3>
          <dl class="absent">
            {debrief.disputed.map(({ question, text }) => (
              <div key={question}>
                <dt>{question}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </>
  );
}
