import type { JSX } from 'preact';
import type { ForecastShown } from '../../assign/assignment.ts';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { LockedClaim } from '../../core/debate/moves.ts';
import type { Offer, Offers } from '../../core/view/offers.ts';
import { faultSentence } from '../../core/words/fault-sentence.ts';
import type { Hint } from '../../core/scenario/debate-data.ts';
import { Disclosure } from '../frame/disclosure.tsx';
import { Sign } from '../frame/sign.tsx';
import type { Preferences } from '../../store/preferences.ts';
import { MoveItem } from './move-item.tsx';
import { groupOffers } from './move-words.ts';

interface Props {
  readonly scenario: Scenario;
  readonly offers: Offers;
  readonly preferences: Preferences;
  readonly move: (id: string) => void;
  /** Whether only answers may be made. */
  readonly closing: boolean;
  /** How to play, for this exchange. */
  readonly hints: readonly Hint[];
  /** How much is told of a move before it is made. */
  readonly shown: ForecastShown;
}

const Locked = ({
  scenario,
  locked,
}: {
  readonly scenario: Scenario;
  readonly locked: readonly LockedClaim[];
}): JSX.Element => (
  <ul class="locked">
    {locked.map(({ claim, fault }) => (
      <li key={claim}>
        <b>{scenario.claims.get(claim)?.title ?? claim}</b>. {faultSentence(scenario, fault)}
      </li>
    ))}
  </ul>
);

/** All that may be said now: the menu, the rest by kind, and what is not open with what would open it. */
export function MoveList({ scenario, offers, preferences, move, closing, hints, shown }: Props): JSX.Element {
  const { text, numberKeys } = preferences;
  const item = (offer: Offer, number?: number) => (
    <MoveItem
      key={offer.id}
      scenario={scenario}
      offer={offer}
      mode={text}
      move={move}
      number={number}
      keys={numberKeys}
      shown={shown}
    />
  );
  return (
    <>
      <h2 class="column-head">What do you say?</h2>
      {closing && <p class="closing">The last exchange: only answers now. A new reason comes too late.</p>}
      {hints.map((hint) => (
        <aside key={hint.text} class="hint" aria-label="How to play">
          <p>
            <Sign name="hand" /> {hint.text}
          </p>
        </aside>
      ))}
      <ol class="moves">{offers.menu.map((offer, i) => item(offer, i + 1))}</ol>
      {offers.more.length > 0 && (
        <Disclosure label={`More (${offers.more.length})`}>
          {() =>
            groupOffers(offers.more).map((group) => (
              <section key={group.title} aria-label={group.title}>
                <h3>{group.title}</h3>
                <ol class="moves">{group.offers.map((offer) => item(offer))}</ol>
              </section>
            ))
          }
        </Disclosure>
      )}
      {offers.locked.length > 0 && (
        <Disclosure label={`Not open to you yet (${offers.locked.length})`}>
          {() => <Locked scenario={scenario} locked={offers.locked} />}
        </Disclosure>
      )}
    </>
  );
}
