import type { JSX } from 'preact';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { ExchangeView } from '../../core/view/transcript.ts';
import { Disclosure } from '../frame/disclosure.tsx';
import { Sign } from '../frame/sign.tsx';

const FIRST = 4;

interface Props {
  readonly scenario: Scenario;
  readonly receipts: ExchangeView['receipts'];
  readonly onMember: (id: string) => void;
}

const ReceiptItem = ({
  scenario,
  one,
  onMember,
}: {
  readonly scenario: Scenario;
  readonly one: ExchangeView['receipts'][number];
  readonly onMember: (id: string) => void;
}): JSX.Element => {
  const name = scenario.members.get(one.receipt.member)?.short ?? '';
  return (
    <li>
      <Sign name={one.wider ? 'wider' : 'narrower'} />
      <button
        type="button"
        class="link"
        onClick={() => {
          onMember(one.receipt.member);
        }}
      >
        {name}
      </button>
      {one.sentence.startsWith(name) ? one.sentence.slice(name.length) : ` ${one.sentence}`}
    </li>
  );
};

/** Who changed in the last exchange and why, a sentence each; or that nobody did. */
export function ReceiptList({ scenario, receipts, onMember }: Props): JSX.Element {
  if (receipts.length === 0) return <p>Nobody moved.</p>;
  const item = (one: ExchangeView['receipts'][number]) => (
    <ReceiptItem key={one.receipt.member} scenario={scenario} one={one} onMember={onMember} />
  );
  return (
    <>
      <ul class="receipts">{receipts.slice(0, FIRST).map(item)}</ul>
      {receipts.length > FIRST && (
        <Disclosure label={`And ${receipts.length - FIRST} more`}>
          {() => <ul class="receipts">{receipts.slice(FIRST).map(item)}</ul>}
        </Disclosure>
      )}
    </>
  );
}
