import type { JSX } from 'preact';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { CardFacts } from './card-facts.ts';
import type { Deal } from './deal.ts';

interface Props {
  readonly play: Scenario;
  readonly deal: Deal;
  readonly cards: ReadonlyMap<string, CardFacts>;
  readonly seed: string;
}

/** How many of each party are dealt, of how many there are. */
function Balance({ play, deal }: Pick<Props, 'play' | 'deal'>): JSX.Element {
  const dealt = new Set(deal.hands.map(({ member }) => member));
  const parties = play.data.factions.flatMap(({ id, short }) => {
    const men = play.data.members.filter(({ faction }) => faction === id);
    return men.length > 0 ? [`${short} ${men.filter((man) => dealt.has(man.id)).length} of ${men.length}`] : [];
  });
  return <p>Dealt, by party: {parties.join(', ')}.</p>;
}

/** Who is whom, by number: no student’s name is anywhere. */
export function DealList({ play, deal, cards, seed }: Props): JSX.Element {
  return (
    <section class="deal-list" aria-labelledby="deal-list">
      <h2 id="deal-list">Who is whom</h2>
      <p>
        Deal “{seed}” of {deal.hands.length}. Numbers only: write no student’s name on a screen.
      </p>
      <Balance play={play} deal={deal} />
      <ol>
        {deal.hands.map(({ number, member }) => {
          const card = cards.get(member);
          return (
            <li key={number}>
              {card?.name}, <i>{card?.faction}</i>
              {card?.speaks === true && ' (the screen speaks as him)'}
            </li>
          );
        })}
      </ol>
      {deal.left.length > 0 && (
        <p>
          Dealt to nobody: {deal.left.map((id) => cards.get(id)?.name ?? id).join(', ')}. They may still speak on the
          screen, but nobody votes for them; the game still counts them among the {play.data.members.length} whom it
          sets beside the class.
        </p>
      )}
      <h3>What they put first, in words</h3>
      <dl>
        {play.data.values.map(({ id, title, gloss }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>{gloss}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
