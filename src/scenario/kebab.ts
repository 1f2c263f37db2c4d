import { id } from './schema/parts.ts';

const LONGEST = 64;

/** Whether a text has the form of an id: small letters, digits and single hyphens. */
export const isId = (text: string): boolean => id.safeParse(text).success;

/** An id made of a title's letters and digits; empty when it has none. */
export function kebab(title: string): string {
  const words = title
    .normalize('NFKD')
    .replaceAll(/[\p{M}’']/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((w) => w !== '');
  while (words.length > 1 && words.join('-').length > LONGEST) words.pop();
  return words.join('-').slice(0, LONGEST);
}

/** An id that is not taken: the wanted one, or with the first number from 2 that is free. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  for (let n = 2, name = wanted; ; n++) {
    if (!taken.has(name)) return name;
    name = `${wanted.slice(0, LONGEST - 4)}-${n}`;
  }
}
