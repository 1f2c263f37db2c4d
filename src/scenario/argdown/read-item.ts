import type { ScenarioData } from '../../core/scenario/scenario.ts';
import { isId, kebab } from '../kebab.ts';
import { didYouMean } from '../nearest.ts';
import type { ArgdownItem } from './argdown-map.ts';
import type { Notes } from './import-notes.ts';
import { FACT_TAG, SIDE_TAG } from './tags.ts';

/** What an item's tags and data say of a claim, in the scenario's ids. */
export interface ItemFacts {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly side: string | undefined;
  readonly value: string | undefined;
  /** A tag says that it appeals to no value. */
  readonly fact: boolean;
  readonly for: readonly string[];
  readonly against: readonly string[];
  readonly meets: readonly string[];
  readonly speakers: readonly string[];
  /** Ids of claims it attacks by the record. */
  readonly record: readonly string[];
}

const KNOWN = ['id', 'title', 'for', 'against', 'meets', 'speakers', 'record'];

/** Data that Argdown's own tools read, and that says nothing of a claim. */
const ARGDOWNS = ['isInMap', 'isInGroup', 'images', 'color'];

interface Named {
  readonly id: string;
  readonly title?: string;
  readonly short?: string;
  readonly name?: string;
}

/** What a word names: by its id, or by a title it may be written as. */
const named = (word: string, items: readonly Named[]): string | undefined =>
  items.find((i) => i.id === word)?.id ??
  items.find((i) =>
    [i.title, i.short, i.name].some((t) => t !== undefined && kebab(t) === kebab(word) && kebab(t) !== ''),
  )?.id;

const textsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((v: unknown) =>
    typeof v === 'string' || typeof v === 'number' ? [String(v)] : [],
  );

function readTags(item: ArgdownItem, data: ScenarioData, notes: Notes): Pick<ItemFacts, 'side' | 'value' | 'fact'> {
  const sides = [...data.sides, { id: 'any', title: 'any' }];
  let side: string | undefined;
  let value: string | undefined;
  for (const tag of item.tags) {
    const asSide = tag.startsWith(SIDE_TAG) ? named(tag.slice(SIDE_TAG.length), sides) : undefined;
    const asValue = named(tag, data.values);
    const bare = asSide ?? (asValue === undefined ? named(tag, sides) : undefined);
    if (asValue === undefined && bare === undefined && tag !== FACT_TAG) {
      const known = [...data.values.map((v) => v.id), ...sides.map((s) => SIDE_TAG + s.id)];
      notes.lost(item.line, `The tag “#${tag}” names no value and no side, and is left out.${didYouMean(tag, known)}`);
    } else if ((bare ?? '') !== '' && side !== undefined && side !== bare)
      notes.lost(item.line, `The tag “#${tag}” names a second side; the first, “${side}”, is kept.`);
    else if (asValue !== undefined && value !== undefined && value !== asValue)
      notes.lost(
        item.line,
        `The tag “#${tag}” names a second value; a claim has one, and the first, “${value}”, is kept.`,
      );
    side ??= bare;
    value ??= asValue;
  }
  return { side, value, fact: item.tags.includes(FACT_TAG) };
}

/** Reads the tags and the data of an item; says what names nothing in the scenario. */
export function readItem(item: ArgdownItem, data: ScenarioData, notes: Notes): ItemFacts {
  const list = (key: string, what: string, items: readonly Named[]): readonly string[] =>
    textsOf(item.data[key] ?? []).flatMap((word) => {
      const id = named(word, items);
      if (id !== undefined) return [id];
      const near = didYouMean(
        word,
        items.map((i) => i.id),
      );
      notes.lost(item.line, `“${word}” (${key}) names no ${what} of the scenario, and is left out.${near}`);
      return [];
    });
  for (const key of Object.keys(item.data))
    if (!KNOWN.includes(key) && !ARGDOWNS.includes(key))
      notes.lost(item.line, `“${key}” is nothing that a claim has here, and is left out.${didYouMean(key, KNOWN)}`);
  const [id] = textsOf(item.data['id'] ?? []);
  if (id !== undefined && !isId(id))
    notes.lost(
      item.line,
      `“${id}” is no id: ids have small letters, digits and single hyphens, 64 at most. One is made of the title.`,
    );
  const [title] = textsOf(item.data['title'] ?? []);
  return {
    ...readTags(item, data, notes),
    id: id !== undefined && isId(id) ? id : undefined,
    title,
    for: list('for', 'option', data.options),
    against: list('against', 'option', data.options),
    meets: list('meets', 'option', data.options),
    speakers: list('speakers', 'person', data.people),
    record: textsOf(item.data['record'] ?? []),
  };
}

/** The option that an item stands for, by its title or the id in its data; a claim is never one. */
export function optionOf(item: ArgdownItem, data: ScenarioData): string | undefined {
  if (item.kind !== 'statement' || item.tags.length > 0) return undefined;
  const [id] = textsOf(item.data['id'] ?? []);
  return named(id ?? item.title ?? '', data.options);
}
