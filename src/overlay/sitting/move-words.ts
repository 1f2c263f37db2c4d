import type { Scenario } from '../../core/play/scenario-index.ts';
import type { Forecast } from '../../core/debate/forecast.ts';
import type { DebateMove } from '../../core/debate/move.ts';
import type { Offer } from '../../core/view/offers.ts';

/** The small tag on a move's button: what kind of thing it does. */
export function tagOf(scenario: Scenario, move: DebateMove): string {
  const title = 'claim' in move ? (scenario.claims.get(move.claim)?.title ?? move.claim) : '';
  switch (move.kind) {
    case 'assert':
      return 'a new reason';
    case 'answer':
      return 'an answer';
    case 'produce':
      return `produce the paper: ${scenario.claims.get(move.claim)?.paper ?? title}`;
    case 'call':
      return `call ${scenario.people.get(move.friend)?.short ?? move.friend}`;
    case 'question':
      return `ask what “${title}” rests on`;
    case 'concede':
      return `grant “${title}”`;
    case 'retract':
      return `take back “${title}”`;
    case 'propose':
      return `move “${scenario.options.get(move.option)?.short ?? move.option}”`;
    default:
      return 'give way';
  }
}

/** A direction in words. */
export const DIRECTIONS: Readonly<Record<Forecast['direction'], string>> = {
  wider: 'towards a wider resolution',
  narrower: 'towards a narrower resolution',
  none: '',
};

/** Kinds of move in the order in which they are listed, retractions and yielding at the end. */
const GROUPS: readonly { readonly title: string; readonly kinds: readonly DebateMove['kind'][] }[] = [
  { title: 'Answers', kinds: ['answer'] },
  { title: 'New reasons', kinds: ['assert'] },
  { title: 'Papers', kinds: ['produce'] },
  { title: 'Friends to call', kinds: ['call'] },
  { title: 'Questions', kinds: ['question'] },
  { title: 'Motions', kinds: ['propose'] },
  { title: 'Points to grant', kinds: ['concede'] },
  { title: 'Words to take back', kinds: ['retract'] },
  { title: 'Give way', kinds: ['yield'] },
];

export interface OfferGroup {
  readonly title: string;
  readonly offers: readonly Offer[];
}

/** Moves by kind, leaving out kinds of which there are none. */
export const groupOffers = (offers: readonly Offer[]): readonly OfferGroup[] =>
  GROUPS.map(({ title, kinds }) => ({ title, offers: offers.filter((o) => kinds.includes(o.move.kind)) })).filter(
    (group) => group.offers.length > 0,
  );
