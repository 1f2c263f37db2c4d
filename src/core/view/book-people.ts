import type { BookScenario, Cited, ReferenceData } from '../scenario/reference-data.ts';
import type { Person } from '../scenario/scenario.ts';

/** Somebody as the book tells of him or her. */
export interface PersonEntry extends Cited {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly about: string;
  /** What came before the play and after it. */
  readonly life?: string | undefined;
  /** Why a member stands in the hall as he does. */
  readonly reason?: string | undefined;
  readonly portrait?: string | undefined;
  /** Whether the portrait is after a likeness. */
  readonly likeness?: Person['likeness'] | undefined;
  /** Whether the game has made him or her up. */
  readonly invented: boolean;
}

/** People in the order in which a book tells of them. */
export interface BookPeople {
  /** Who speak or are shown in the play. */
  readonly speakers: readonly PersonEntry[];
  /** Who only sit there and are counted. */
  readonly sitters: readonly PersonEntry[];
  /** Who are not in the play. */
  readonly others: readonly PersonEntry[];
}

/** Somebody without a seat has no mark of his own: who is invented is told so, in these words. */
const toldInvented = (about: string): boolean => /\b(?:he is|she is|they are) invented\b/iu.test(about);

/** Everybody that a scenario and its reference know of, each once. */
export function bookPeople(
  data: Pick<BookScenario, 'people' | 'members' | 'factions'>,
  { lives, others }: ReferenceData,
): BookPeople {
  const shown = new Set(data.people.map((p) => p.id));
  const seated = new Set(data.people.flatMap((p) => p.member ?? []));
  return {
    speakers: data.people.map(({ id, name, title, about, member, portrait, likeness }) => {
      const seat = data.members.find((m) => m.id === member);
      const life = lives.find((l) => l.person === id) ?? others.find((o) => o.id === id);
      return {
        id,
        name,
        title,
        about,
        life: life?.text,
        reason: seat?.reason,
        portrait,
        likeness,
        invented: seat ? seat.origin === 'invented' : toldInvented(about),
        doubt: life?.doubt,
        sources: life?.sources ?? [],
      };
    }),
    sitters: data.members
      .filter((m) => !seated.has(m.id))
      .map(({ id, name, faction, reason, origin }) => ({
        id,
        name,
        title: data.factions.find((f) => f.id === faction)?.title ?? '',
        about: reason,
        invented: origin === 'invented',
        sources: [],
      })),
    others: others
      .filter((o) => !shown.has(o.id))
      .map(({ text, ...other }) => ({ ...other, about: text, invented: false })),
  };
}

/** All of them whom the game has made up. */
export const inventedPeople = ({ speakers, sitters, others }: BookPeople): readonly PersonEntry[] =>
  [...speakers, ...sitters, ...others].filter((p) => p.invented);
