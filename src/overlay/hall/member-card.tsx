import type { JSX } from 'preact';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { State } from '../../core/play/state.ts';
import { memberView } from '../../core/view/member-view.ts';
import type { MemberReasons, MemberView } from '../../core/view/member-view.ts';
import { Portrait } from '../frame/portrait.tsx';
import { memberReceipts, settledWords, standardWords, weighedWords } from './member-words.ts';

interface Props {
  readonly scenario: Scenario;
  readonly state: State;
  readonly id: string;
}

const short = (scenario: Scenario, option: string): string => scenario.options.get(option)?.short ?? option;

const Values = ({ scenario, view }: { readonly scenario: Scenario; readonly view: MemberView }): JSX.Element => (
  <ol class="values">
    {view.values.map(({ value, weighed }) => {
      const data = scenario.values.get(value);
      return (
        <li key={value} class={weighed ? 'weighed' : 'unweighed'}>
          <b>{data?.title}</b>: {weighed ? data?.gloss : 'no reason to him'}
        </li>
      );
    })}
  </ol>
);

const Reasons = ({
  scenario,
  reasons,
}: {
  readonly scenario: Scenario;
  readonly reasons: MemberReasons;
}): JSX.Element => (
  <li>
    <b>{short(scenario, reasons.option)}</b>: {reasons.takes ? 'he takes it' : 'he does not take it'}.{' '}
    {weighedWords(scenario, reasons)}
  </li>
);

/** Everything that can be known of one man: what he holds, what he weighs, and what has moved him. */
export function MemberCard({ scenario, state, id }: Props): JSX.Element | null {
  const view = memberView(scenario, state, id);
  if (!view) return null;
  const { member, stance, prior } = view;
  const person = scenario.data.people.find((p) => p.member === id);
  const receipts = memberReceipts(scenario, state, id);
  const why = receipts.at(-1)?.sentence;
  return (
    <div class="member-card">
      {person && <Portrait person={person} />}
      <p>
        {scenario.factions.get(member.faction)?.title}.{' '}
        {member.origin === 'invented' ? 'He is invented.' : 'He is named in the records.'}
      </p>
      <p>
        He would have {scenario.options.get(stance)?.clause ?? short(scenario, stance)}.{' '}
        {stance === prior ? 'So he thought when he came in.' : `He came in for “${short(scenario, prior)}”.`}{' '}
        {settledWords(member)} {standardWords(member)}
      </p>
      <h3>Why he stands there</h3>
      <p>{why ?? 'Nothing said so far has changed what he came in with.'}</p>
      <h3>What he holds dear, dearest first</h3>
      <p>{member.reason}</p>
      <Values scenario={scenario} view={view} />
      <h3>What stands with him now</h3>
      <ul class="plain-list">
        {view.reasons.map((reasons) => (
          <Reasons key={reasons.option} scenario={scenario} reasons={reasons} />
        ))}
      </ul>
      <h3>What has moved him</h3>
      {receipts.length === 0 ? (
        <p>Nothing yet.</p>
      ) : (
        <ol class="plain-list">
          {receipts.map(({ exchange, sentence }) => (
            <li key={exchange}>
              Exchange {exchange}: {sentence}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
