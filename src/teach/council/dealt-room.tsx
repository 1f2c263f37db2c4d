import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { cardOf, priorIn, sittingsOf } from './card-facts.ts';
import type { Room } from './card-facts.ts';
import { DealList } from './deal-list.tsx';
import { deal } from './deal.ts';
import { RoleCard } from './role-card.tsx';

interface Props {
  readonly room: Room;
  readonly part: string;
  readonly role: string;
  readonly students: number;
  readonly seed: string;
}

/** Cards on a sheet of paper: as many as can be read. */
const ON_SHEET = 6;

/** The deal: the list for the teacher, and the cards in sheets. */
export function DealtRoom({ room, part, role, students, seed }: Props): JSX.Element {
  const { play } = room;
  const { members } = play.data;
  const cards = useMemo(
    () => new Map(members.map((member) => [member.id, cardOf(room, part, role, member)])),
    [room, members, part, role],
  );
  const dealt = useMemo(() => {
    const [first] = sittingsOf(play, part);
    const opinionOf = (member: (typeof members)[number]) => (first && priorIn(play, first, member)?.prior) ?? '';
    return deal(
      members.map((member) => ({ id: member.id, faction: member.faction, opinion: opinionOf(member) })),
      students,
      seed,
    );
  }, [play, members, part, students, seed]);
  const sheets = Array.from({ length: Math.ceil(dealt.hands.length / ON_SHEET) }, (_, n) =>
    dealt.hands.slice(n * ON_SHEET, (n + 1) * ON_SHEET),
  );
  return (
    <div class="dealt">
      <DealList play={play} deal={dealt} cards={cards} seed={seed} />
      <section class="role-sheets" aria-labelledby="deal-cards">
        <h2 id="deal-cards">The cards</h2>
        {sheets.map((hands) => (
          <ul key={hands[0]?.number} class="role-sheet">
            {hands.map(({ number, member }) => {
              const card = cards.get(member);
              return card && <RoleCard key={number} number={number} card={card} />;
            })}
          </ul>
        ))}
      </section>
    </div>
  );
}
