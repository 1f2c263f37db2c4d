import type { JSX } from 'preact';
import type { SittingEvidence } from '../../core/view/evidence.ts';
import { isMet } from '../../core/view/their-claims.ts';
import type { Scenario } from '../../core/play/scenario-index.ts';
import { listOf } from '../../core/words/list.ts';
import { sourceWords } from '../../core/words/source-words.ts';
import { answersOf, askedWords } from './answers.ts';
import { openedOf } from './row.ts';
import type { Row } from './row.ts';
import { claimTitle, faultName, sittingTitle } from './summary.ts';

const named = (titles: readonly string[], none: string): string =>
  titles.length === 0 ? none : `${listOf(titles.map((title) => `“${title}”`))}.`;

/** One sitting of a play, in short. */
function Sitting({
  scenario,
  sitting,
}: {
  readonly scenario: Scenario;
  readonly sitting: SittingEvidence;
}): JSX.Element {
  const claims = (ids: readonly string[]): readonly string[] => ids.map((id) => claimTitle(scenario, id));
  const unmet = sitting.theirs.filter((one) => !isMet(one));
  return (
    <>
      <h3>{sittingTitle(scenario, sitting.sitting)}</h3>
      <dl class="class-facts">
        <dt>Made</dt>
        <dd>{named(claims(sitting.made.map(({ claim }) => claim)), 'No claim.')}</dd>
        <dt>Left unmet</dt>
        <dd>{named(claims(unmet.map(({ claim }) => claim)), 'None of the other side’s claims.')}</dd>
        {sitting.granted.length > 0 && (
          <>
            <dt>Granted</dt>
            <dd>{named(claims(sitting.granted), '')}</dd>
          </>
        )}
        {sitting.takenBack.length > 0 && (
          <>
            <dt>Taken back</dt>
            <dd>{named(claims(sitting.takenBack), '')}</dd>
          </>
        )}
        <dt>Faults</dt>
        <dd>
          {sitting.faults.length === 0
            ? 'None.'
            : sitting.faults.map(({ kind, exchange, claim, mended }) => (
                <span key={`${exchange} ${kind}`}>
                  Exchange {exchange}
                  {claim !== undefined && `, “${claimTitle(scenario, claim)}”`}: {faultName(kind).toLowerCase()}
                  {mended && ', and taken back'}.{' '}
                </span>
              ))}
        </dd>
        <dt>Moved</dt>
        <dd>
          {sitting.shifted.length === 0
            ? 'Nobody ended elsewhere than he began.'
            : `${sitting.shifted.filter(({ wider }) => wider).length} wider, ${sitting.shifted.filter(({ wider }) => !wider).length} narrower.`}
        </dd>
      </dl>
    </>
  );
}

/** One result, as far as the table does not tell it. */
export function RowDetail({ row }: { readonly row: Row }): JSX.Element {
  const { played, problems, notes, from } = row;
  const { sources, ofBook } = openedOf(row);
  const answers = answersOf(row);
  return (
    <div class="class-row-detail">
      {problems.map((problem) => (
        <p key={problem} class="leaf-problem">
          {problem}
        </p>
      ))}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {played?.checked.evidence.sittings.map((sitting) => (
        <Sitting key={sitting.sitting} scenario={played.scenario} sitting={sitting} />
      ))}
      {played && sources.length > 0 && (
        <p>Sources opened: {listOf(sources.map((id) => sourceWords(played.scenario, id)))}.</p>
      )}
      {played && ofBook > 0 && (
        <p>
          It names {ofBook === 1 ? 'one source' : `${ofBook} sources`} of the book besides, which can’t be looked up
          here.
        </p>
      )}
      {answers.map((answer) => (
        <div key={answer.field}>
          <h3>{askedWords(answer)}</h3>
          <p class="class-answer">{answer.text}</p>
        </div>
      ))}
      <p class="leaf-aside class-tags">Found: {from}.</p>
    </div>
  );
}
