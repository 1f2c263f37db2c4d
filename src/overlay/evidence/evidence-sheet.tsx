import type { JSX } from 'preact';
import type { Scenario } from '../../core/play/scenario-index.ts';
import { isMet } from '../../core/view/their-claims.ts';
import { claimFate } from '../../core/words/claim-fate.ts';
import { capital } from '../../core/words/list.ts';
import { sourceWords } from '../../core/words/source-words.ts';
import { fieldOrder, questionOf } from '../../result/question-text.ts';
import { faultWords, metWords, outcomeWords } from './evidence-words.ts';
import type { SittingEvidence } from '../../core/view/evidence.ts';
import { SeatsTable } from './seats-table.tsx';
import type { Sheet } from './sheet.ts';
import '../styles/evidence.css';
import '../styles/print-room.css';

interface Props {
  readonly scenario: Scenario;
  readonly sheet: Sheet;
}

/** What a teacher looks for, with room for a mark each. */
const RUBRIC = ['Sourcing', 'Contextualisation', 'Corroboration', 'Argument'] as const;

/** The sentence that stands on every sheet. */
export const ALTERABLE =
  'Made on the student’s own device. It can be altered. Use it as classwork, not as an exam mark.';

/** A title as a sentence: some are questions. */
const stopped = (title: string): string => (/[.?!]$/u.test(title) ? title : `${title}.`);

const Head = ({ scenario, sheet: { tag, result, evidence } }: Props): JSX.Element => {
  const part = scenario.data.parts.find((p) => p.id === result.part);
  const ending = scenario.data.endings.find((e) => e.id === evidence.ending);
  return (
    <header class="evidence-head">
      <p class="evidence-kicker">
        {scenario.data.title}: {part?.title}, {part?.date}
      </p>
      <h3>Evidence sheet</h3>
      <p class="evidence-name">Name (by hand)</p>
      <p>
        Argued as {scenario.roles.get(result.role)?.title}. Result <b class="evidence-tag">{tag}</b>.{' '}
        {ending ? (
          <>
            It ended: <b>{ending.title}</b>.
          </>
        ) : (
          'Handed in before the end.'
        )}
      </p>
    </header>
  );
};

function Argued({
  scenario,
  tag,
  sitting,
  one,
}: {
  readonly scenario: Scenario;
  readonly tag: string;
  readonly sitting: SittingEvidence;
  /** Whether there is but one, which is told in full. */
  readonly one: boolean;
}): JSX.Element {
  const { made, theirs, faults, granted, takenBack, support } = sitting;
  // a lesson has one sitting, whose headings come right below the sheet’s own
  const Sub = one ? 'h4' : 'h5';
  const met = theirs.filter(isMet).length;
  const name = scenario.sittings.get(sitting.sitting)?.title ?? sitting.sitting;
  const title = (id: string): string => scenario.claims.get(id)?.title ?? id;
  return (
    <section class="evidence-sitting">
      {!one && <h4>{name}</h4>}
      <p>{outcomeWords(scenario, sitting)}</p>
      {support && <SeatsTable scenario={scenario} support={support} of={`${name}, result ${tag}`} />}
      <Sub>
        What I argued: {made.length} {made.length === 1 ? 'claim' : 'claims'}
      </Sub>
      <ol>
        {made.map((claim) => (
          <li key={`${claim.claim} ${claim.exchange}`}>
            <b>{stopped(title(claim.claim))}</b> {claimFate(scenario, claim)}
          </li>
        ))}
      </ol>
      <Sub>
        What the other side argued: {met} of {theirs.length} met
      </Sub>
      <ol>
        {theirs.map((claim) => (
          <li key={`${claim.claim} ${claim.exchange}`}>
            <b>{stopped(title(claim.claim))}</b> {capital(metWords(scenario, claim))}.
          </li>
        ))}
      </ol>
      {granted.length + takenBack.length > 0 && (
        <p>
          {granted.length > 0 && <>Granted to the other side: {granted.map((id) => `“${title(id)}”`).join(', ')}. </>}
          {takenBack.length > 0 && <>Taken back: {takenBack.map((id) => `“${title(id)}”`).join(', ')}.</>}
        </p>
      )}
      {faults.length > 0 && (
        <>
          <Sub>Faults, and what was done about them</Sub>
          <ul>
            {faults.map((fault) => (
              <li key={`${fault.exchange} ${fault.kind}`}>{faultWords(scenario, fault)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Sources, each in a line. */
const SourceNames = ({
  scenario,
  ids,
}: {
  readonly scenario: Scenario;
  readonly ids: readonly string[];
}): JSX.Element => (
  <ul>
    {ids.map((id) => (
      <li key={id}>{sourceWords(scenario, id)}</li>
    ))}
  </ul>
);

function Sources({ scenario, sheet: { result, evidence } }: Props): JSX.Element {
  const asked = result.assignment?.sources ?? [];
  return (
    <section>
      <h4>Sources</h4>
      {asked.length > 0 && (
        <p>
          Asked to open {asked.length}, opened {asked.filter((id) => result.opened.includes(id)).length} of them.
        </p>
      )}
      <h5>Opened: {result.opened.length}</h5>
      {result.opened.length > 0 && <SourceNames scenario={scenario} ids={result.opened} />}
      <h5>Cited in what was said: {evidence.cited.length}</h5>
      {evidence.cited.length > 0 && <SourceNames scenario={scenario} ids={evidence.cited} />}
    </section>
  );
}

function Answers({ scenario, sheet: { result } }: Props): JSX.Element | null {
  const fields = Object.keys(result.answers).sort(fieldOrder);
  if (fields.length === 0) return null;
  return (
    <section>
      <h4>Answers</h4>
      <dl>
        {fields.map((field) => (
          <div key={field} class="evidence-answer">
            <dt>{questionOf(scenario, result, field) ?? 'A question that is not in this game'}</dt>
            <dd>{result.answers[field]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What a student argued, on two sides of paper: made of the moves, with a line for the name and room for a mark. */
export function EvidenceSheet({ scenario, sheet }: Props): JSX.Element {
  const { evidence, problems } = sheet;
  const { sittings } = evidence;
  return (
    <article class={sittings.length > 1 ? 'evidence evidence-run' : 'evidence'}>
      <Head scenario={scenario} sheet={sheet} />
      {problems.length > 0 && <p class="evidence-problem">Found when it was checked: {problems.join(' ')}</p>}
      <div class="evidence-body">
        {sittings.map((sitting) => (
          <Argued
            key={sitting.sitting}
            scenario={scenario}
            tag={sheet.tag}
            sitting={sitting}
            one={sittings.length === 1}
          />
        ))}
        <Sources scenario={scenario} sheet={sheet} />
        <Answers scenario={scenario} sheet={sheet} />
      </div>
      <footer class="evidence-foot">
        <ul class="evidence-rubric">
          {RUBRIC.map((skill) => (
            <li key={skill}>{skill}</li>
          ))}
        </ul>
        <p>{ALTERABLE}</p>
      </footer>
    </article>
  );
}
