import * as z from 'zod/mini';
import type { KeyValueStorage } from '../../core/save/storage.ts';
import { MOST_RESULTS } from './pile.ts';
import type { Pile } from './pile.ts';

/** Where a pile is kept on the device, if the teacher asks for it. */
const CLASS_KEY = 'poorest-he:class';

// the site's policy allows no code from text, which zod would try
z.config({ jitless: true });

const schema = z.strictObject({
  v: z.literal(1),
  results: z
    .array(
      z.strictObject({
        code: z.string().check(z.maxLength(20_000)),
        label: z.optional(z.string().check(z.maxLength(60))),
      }),
    )
    .check(z.maxLength(MOST_RESULTS)),
});

const FAULTS = {
  kept: '',
  course: 'A course keeps no piles: save the table, or keep the codes where you have them.',
  full: 'There is no room left on this device, so the pile is not kept on it. It is here until you leave; save the table, or keep the codes where you have them.',
  forbidden:
    'This browser keeps nothing for pages, so the pile is not kept on this device. It is here until you leave; save the table, or keep the codes where you have them.',
} as const;

/** Keeps the codes of a pile and the labels beside them, and nothing else; an empty pile is taken away. Returns what is wrong, as a sentence. */
export function keepPile(storage: KeyValueStorage, { entries }: Pile, labels: ReadonlyMap<string, string>): string {
  if (entries.length === 0) {
    storage.remove(CLASS_KEY);
    return '';
  }
  const results = entries.map(({ code }) => ({ code, label: labels.get(code) }));
  return FAULTS[storage.set(CLASS_KEY, JSON.stringify({ v: 1, results }))];
}

/** What was kept. */
export interface Kept {
  readonly codes: readonly string[];
  readonly labels: ReadonlyMap<string, string>;
  readonly problem: string;
}

/** Reads the pile that is kept on the device; undefined where none is. */
export function readKept(storage: KeyValueStorage): Kept | undefined {
  const text = storage.get(CLASS_KEY);
  if (text === undefined) return undefined;
  const unread: Kept = {
    codes: [],
    labels: new Map(),
    problem: 'A pile was kept on this device, but it can’t be read. Put the results in again, or clear this device.',
  };
  try {
    const { success, data } = schema.safeParse(JSON.parse(text));
    if (!success) return unread;
    const labels = data.results.flatMap(({ code, label }) => (label === undefined ? [] : [[code, label] as const]));
    return { codes: data.results.map(({ code }) => code), labels: new Map(labels), problem: '' };
  } catch {
    return unread;
  }
}
