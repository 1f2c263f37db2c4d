import type { Attack, Claim } from '../../core/scenario/debate-data.ts';
import type { ScenarioData } from '../../core/scenario/scenario.ts';
import { freeId, kebab } from '../kebab.ts';
import type { ArgdownItem, ArgdownMap } from './argdown-map.ts';
import { startNotes } from './import-notes.ts';
import type { ImportNote, Notes } from './import-notes.ts';
import { optionOf, readItem } from './read-item.ts';
import type { ItemFacts } from './read-item.ts';
import { relate } from './relate.ts';
import type { Ends } from './relate.ts';

const LONGEST_TITLE = 48;
const LONGEST_TEXT = 700;
const UNTITLED_WORDS = 6;

/** Where an import is going, and what is chosen where the document says nothing. */
export interface ImportInto {
  readonly data: ScenarioData;
  /** Ids of claims that the scenario has elsewhere. */
  readonly taken: ReadonlySet<string>;
  readonly side: string | undefined;
}

const noSide = (claims: string) => `No tag names the side of ${claims}: “any” is put down.`;
const noValue = (claims: string, many: boolean) =>
  `No tag names a value of ${claims}: ${many ? 'they are put down as matters' : 'it is put down as a matter'} of fact.`;
const noSpeaker = (claims: string) => `Nobody is named to speak ${claims}: those who lead the side are put down.`;
const noWords = (claims: string, many: boolean) =>
  `${claims} ${many ? 'have' : 'has'} no words in the document: the title stands for them.`;
const takenId = (claims: string, many: boolean) =>
  `The scenario already has ${claims}: ${many ? 'ids' : 'an id'} may stand in it only once, so take one of each out.`;

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const short = text.slice(0, most - 1);
  return `${short.slice(0, Math.max(short.lastIndexOf(' '), most / 2)).trimEnd()}…`;
}

/** A text of the document within what a claim may hold; says so when it was cut. */
function fitting(item: ArgdownItem, what: string, text: string, most: number, notes: Notes): string {
  const whole = text.replaceAll(/\s+/gu, ' ').trim();
  if (whole.length > most)
    notes.lost(item.line, `The ${what} has ${whole.length} characters and is cut: ${most} are allowed.`);
  return cut(whole, most);
}

/** Those who lead a side in the scenario's first sitting. */
function leadsOf(data: ScenarioData, side: string): readonly string[] {
  const leads = data.sittings[0]?.leads ?? {};
  return side === 'any'
    ? Object.values(leads).flatMap((people) => people.slice(0, 1))
    : (leads[side]?.slice(0, 1) ?? []);
}

const wordsOf = (map: ArgdownMap, item: ArgdownItem): string => {
  if (item.text !== '') return item.text;
  const parts = new Map(map.items.map((i) => [i.key, i.text]));
  return [...item.premises, ...item.conclusions]
    .map((key) => parts.get(key) ?? '')
    .join(' ')
    .trim();
};

const firstWords = (words: string): string =>
  words
    .split(' ')
    .slice(0, UNTITLED_WORDS)
    .join(' ')
    .replace(/[.,;:!?]$/u, '');

/** A claim before its attacks and supports. */
function bareClaim(
  item: ArgdownItem,
  words: string,
  facts: ItemFacts,
  into: ImportInto,
  used: Set<string>,
  notes: Notes,
): Claim {
  const named = facts.title ?? item.title ?? firstWords(words);
  const title = fitting(item, 'title', named, LONGEST_TITLE, notes) || 'Untitled';
  const id =
    facts.id !== undefined && !used.has(facts.id)
      ? facts.id
      : freeId(facts.id ?? (kebab(title) || 'claim'), new Set([...used, ...into.taken]));
  if (facts.id !== undefined && facts.id !== id)
    notes.lost(item.line, `Another claim of the document has the id “${facts.id}”; this one is called “${id}”.`);
  used.add(id);
  if (into.taken.has(id)) notes.same(takenId, id);
  const side = facts.side ?? into.side ?? 'any';
  if (facts.side === undefined && into.side === undefined) notes.same(noSide, title);
  if (facts.value === undefined && !facts.fact) notes.same(noValue, title);
  if (facts.speakers.length === 0) notes.same(noSpeaker, title);
  if (words === '') notes.same(noWords, title);
  const text = fitting(item, 'text', words, LONGEST_TEXT, notes) || title;
  return {
    id,
    title,
    side,
    speakers: facts.speakers.length > 0 ? facts.speakers : leadsOf(into.data, side),
    ...(facts.value === undefined ? {} : { value: facts.value }),
    for: facts.for,
    against: facts.against,
    attacks: [],
    supports: [],
    meets: facts.meets,
    accuses: false,
    period: text,
    plain: text,
    origin: 'invented',
    quotes: [],
  };
}

/** Whether an item is one more claim: it stands on its own, has words, data or relations, and is no option. */
function isClaim(map: ArgdownMap, item: ArgdownItem, into: ImportInto, notes: Notes): boolean {
  if (optionOf(item, into.data) !== undefined || !item.standing) return false;
  const related = map.relations.some((r) => r.from === item.key || r.to === item.key);
  if (item.kind === 'argument' || item.title !== undefined || related) return true;
  notes.lost(item.line, `“${cut(item.text, 40)}” has no title and is bound to nothing, and is left out.`);
  return false;
}

/** The claim of the scenario that an item only refers to: it has its title or its id, and no words of its own. */
function referred(item: ArgdownItem, data: ScenarioData): string | undefined {
  const { title } = item;
  if (item.text !== '' || item.premises.length > 0 || item.tags.length > 0 || title === undefined) return undefined;
  return data.claims.find((c) => c.id === title || kebab(c.title) === kebab(title))?.id;
}

/**
 * Claims made of an Argdown document, for a scenario whose values, sides, options and people they name. An attack or a
 * contrary is a rebuttal, an attack on a premise undermines, and a contradiction is a rebuttal on either side. Every
 * claim is valid at once; what the document did not say is chosen and told, and what could not be taken over is told
 * with its line.
 */
export function claimsFromArgdown(
  map: ArgdownMap,
  into: ImportInto,
): { readonly claims: readonly Claim[]; readonly notes: readonly ImportNote[] } {
  const notes = startNotes();
  const used = new Set<string>();
  const ends = new Map<string, Ends>();
  const made = new Map<string, { readonly claim: Claim; readonly facts: ItemFacts }>();
  for (const item of map.items) {
    const option = optionOf(item, into.data);
    const known = referred(item, into.data);
    if (option !== undefined) ends.set(item.key, { option });
    else if (known !== undefined) ends.set(item.key, { known });
    else if (isClaim(map, item, into, notes)) {
      const facts = readItem(item, into.data, notes);
      const claim = bareClaim(item, wordsOf(map, item), facts, into, used, notes);
      made.set(claim.id, { claim, facts });
      ends.set(item.key, { claim: claim.id });
    }
  }
  const ties = relate(map, ends, notes);
  const claims = [...made.values()].map(({ claim, facts }): Claim => {
    const own = ties.get(claim.id);
    const attacks = (own?.attacks ?? []).map((a): Attack => {
      return { ...a, basis: facts.record.includes(a.claim) ? 'record' : 'ours' };
    });
    const both = (given: readonly string[], found: readonly string[] = []) => [...new Set([...given, ...found])];
    return {
      ...claim,
      for: both(claim.for, own?.for),
      against: both(claim.against, own?.against),
      attacks,
      supports: both([], own?.supports),
    };
  });
  return { claims, notes: notes.all() };
}
