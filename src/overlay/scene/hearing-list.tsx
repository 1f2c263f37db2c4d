import type { JSX } from 'preact';
import type { Scenario } from '../../core/play/scenario-index.ts';
import { hearingReceipts } from '../../core/view/hearing-receipts.ts';
import type { HearingGroup, HearingReceipt } from '../../core/view/hearing-receipts.ts';
import type { State } from '../../core/play/state.ts';
import { hearingSentence } from '../../core/words/hearing-sentence.ts';
import { Disclosure } from '../frame/disclosure.tsx';

const FIRST = 4;

interface Props {
  readonly scenario: Scenario;
  readonly state: State;
  readonly onMember: (id: string) => void;
}

const Item = ({
  scenario,
  state,
  onMember,
  group,
  receipt,
}: Props & { readonly group: HearingGroup; readonly receipt: HearingReceipt }): JSX.Element => {
  const name = scenario.members.get(receipt.member)?.name ?? '';
  const [before, after] = hearingSentence(scenario, group, receipt).split(name, 2);
  // before any sitting there is no hall to show him in
  return (
    <li>
      {before}
      {state.sitting ? (
        <button
          type="button"
          class="link"
          onClick={() => {
            onMember(receipt.member);
          }}
        >
          {name}
        </button>
      ) : (
        name
      )}
      {after}
    </li>
  );
};

/** What talk has changed since the last sitting, man by man, below each thing that was heard of. */
export function HearingList(props: Props): JSX.Element {
  const groups = hearingReceipts(props.scenario, props.state);
  const items = (group: HearingGroup, receipts: HearingGroup['receipts']) => (
    <ul class="receipts">
      {receipts.map((receipt) => (
        <Item key={receipt.member} {...props} group={group} receipt={receipt} />
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="hearings-head" data-aloud>
      <h2 id="hearings-head" class="column-head">
        What your talk has changed
      </h2>
      {groups.length === 0 && <p>Your talk has left everybody as he was.</p>}
      {groups.map((group) => (
        <div key={group.value ?? ''}>
          {group.value !== undefined && <h3>{props.scenario.values.get(group.value)?.title}</h3>}
          {items(group, group.receipts.slice(0, FIRST))}
          {group.receipts.length > FIRST && (
            <Disclosure label={`And ${group.receipts.length - FIRST} more`}>
              {() => items(group, group.receipts.slice(FIRST))}
            </Disclosure>
          )}
        </div>
      ))}
    </section>
  );
}
