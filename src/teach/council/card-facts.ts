import { optionsOf } from '../../core/debate/compile.ts';
import { inPart } from '../../core/explore/bounds/next-parts.ts';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { Member, Sitting } from '../../core/scenario/debate-data.ts';
import type { ReferencePack } from '../../core/scenario/reference-data.ts';
import type { Person } from '../../core/scenario/scenario.ts';
import type { Source } from '../../core/scenario/text.ts';
import { firstWords } from '../../core/words/first-words.ts';
import { listOf } from '../../core/words/list.ts';
import { sourceName } from '../../overlay/book/source-name.ts';
import { howSettled, standardWords } from '../../overlay/hall/member-words.ts';
import { STATUS_WORDS } from '../../overlay/text/origin-words.ts';

/** What a member thinks of a question before anything is said. */
export interface Opinion {
  readonly question: string;
  readonly opinion: string;
  readonly settled: string;
}

/** What stands on the card of a member. */
export interface CardFacts {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly faction: string;
  readonly portrait: string | undefined;
  /** His values, dearest first, and those that are no reason to him. */
  readonly values: readonly string[];
  readonly others: readonly string[];
  readonly opinions: readonly Opinion[];
  readonly standard: string;
  readonly reason: string;
  /** What is known of him, and where that was read. */
  readonly source: string;
  /** He leads a side: he keeps his opinion. */
  readonly leads: boolean;
  /** The screen speaks as him. */
  readonly speaks: boolean;
}

/** What the cards of a room are made from. */
export interface Room {
  readonly play: Scenario;
  readonly book: ReferencePack;
}

const MOST_WORDS = 12;
const MOST_WORKS = 2;

/** The sittings of a part or run that begin with first opinions, in their order. */
export function sittingsOf({ data, legs }: Scenario, part: string): readonly Sitting[] {
  const within = (legs.get(part) ?? []).flatMap((leg) => {
    const met = inPart(data, leg);
    return data.sittings.filter(({ id }) => met.has(`sitting ${id}`));
  });
  const held = [...new Set(within)];
  return held.filter(({ carries }) => !held.some(({ id }) => id === carries));
}

/** What a member is for at first in a sitting: an option's id; undefined where he has no seat. */
export function priorIn({ data }: Scenario, sitting: Sitting, member: Member) {
  const seat = sitting.seats?.find((one) => one.member === member.id);
  if (sitting.seats && !seat) return undefined;
  const { prior, settled } = seat ?? member;
  return optionsOf(data, sitting).includes(prior) ? { prior, settled } : undefined;
}

const lengthOf = ({ words = '' }: Source): number => words.split(/\s+/u).length;

/** Words of somebody’s that were taken down: the longest that a card has whole, else the first. */
function spokenBy(sources: readonly Source[], person: Person | undefined): Source | undefined {
  if (!person) return undefined;
  const all = sources.filter(
    ({ status, title, words }) => status === 'spoken' && words !== undefined && title.startsWith(`${person.short},`),
  );
  const whole = all.filter((source) => lengthOf(source) <= MOST_WORDS);
  return whole.sort((a, b) => lengthOf(b) - lengthOf(a))[0] ?? all[0];
}

/** What is known of a member in words that were taken down, a work that tells of him, or neither, and it is said which. */
function sourceOf({ scenario, reference }: ReferencePack, member: Member, person: Person | undefined): string {
  if (member.origin === 'invented') return 'None: he is invented.';
  const spoken = spokenBy(scenario.sources, person);
  if (spoken?.words !== undefined)
    return `“${firstWords(spoken.words, MOST_WORDS)}” (${spoken.title}; ${STATUS_WORDS.spoken})`;
  const ids = reference.lives.find((life) => life.person === person?.id)?.sources ?? [];
  const works = ids.flatMap((id) => scenario.sources.find((source) => source.id === id) ?? []).slice(0, MOST_WORKS);
  if (works.length > 0) return `He is named in the records. Of his life: ${listOf(works.map(sourceName))}.`;
  return 'He is named in the records. What was read of them is in the game’s book, under “Sources”.';
}

/** The card of a member in a part, with who the screen speaks as. */
export function cardOf({ play, book }: Room, part: string, role: string, member: Member): CardFacts {
  const person = play.data.people.find((p) => p.member === member.id);
  const sittings = sittingsOf(play, part);
  const titles = member.ranking.map((value) => play.values.get(value)?.title ?? value);
  return {
    id: member.id,
    name: person?.name ?? member.name,
    title: person?.title ?? '',
    faction: play.factions.get(member.faction)?.short ?? member.faction,
    portrait: person?.portrait,
    values: titles.slice(0, member.weighs),
    others: titles.slice(member.weighs),
    opinions: sittings.flatMap((sitting) => {
      const first = priorIn(play, sitting, member);
      if (!first) return [];
      const { title = first.prior } = play.options.get(first.prior) ?? {};
      return [
        {
          question: sitting.title,
          opinion: title,
          settled: howSettled(first.settled),
        },
      ];
    }),
    standard: standardWords(member),
    reason: member.reason,
    source: sourceOf(book, member, person),
    leads: sittings.some(({ steadfast = [] }) => steadfast.includes(member.id)),
    speaks: person !== undefined && play.roles.get(role)?.person === person.id,
  };
}
