import { seededRandom } from '../../src/core/explore/ways/random.ts';
import type { Hear, Reader, Story } from './engine.ts';
import { MOST_CHOICES } from './engine.ts';

/** Everything told in one play, in order: lines, choices offered, and what was taken. */
export interface Met {
  readonly told: readonly string[];
  readonly choices: number;
}

/** Where two engines told different things. */
export interface Difference {
  readonly engine: string;
  readonly seed: number;
  /** The play itself, or what followed when it was taken up from a save. */
  readonly of: 'play' | 'save';
  /** Number of the line told, from 1. */
  readonly line: number;
  readonly expected: string;
  readonly found: string;
}

/** What is the same in all engines, over many plays. */
export interface SamePlay {
  readonly plays: number;
  readonly choices: number;
  /** Plays by the last line told. */
  readonly ends: Readonly<Record<string, number>>;
  /** Different lines and choices met. */
  readonly texts: number;
  /** Bytes of a save at the middle choice of each play, by engine: the mean. */
  readonly saveBytes: Readonly<Record<string, number>>;
  readonly difference: Difference | undefined;
}

/** Plays on to the end, telling all. */
function playOn(reader: Reader, random: () => number, hear: Hear, most = MOST_CHOICES): number {
  for (let made = 0; made < most; made++) {
    const offered = reader.readOn();
    if (offered === 0) return made;
    const taken = Math.floor(random() * offered);
    hear(`> ${taken + 1} of ${offered}`);
    reader.choose(taken);
  }
  return most;
}

/** A story's reader with all that it tells. */
function listener(story: Story): { readonly reader: Reader; readonly told: string[]; readonly hear: Hear } {
  const told: string[] = [];
  // how a language spaces its lines is not the story's
  const hear: Hear = (text) => told.push(text.trim());
  return { reader: story.reader(hear), told, hear };
}

/** Everything that one play tells. */
export function meet(story: Story, seed: number): Met {
  const { reader, told, hear } = listener(story);
  reader.begin();
  return { choices: playOn(reader, seededRandom(seed), hear), told };
}

const isTaken = (line: string): boolean => line.startsWith('> ');

/** What a play told from its nth choice on. */
function tail(told: readonly string[], n: number): readonly string[] {
  const at = told.flatMap((line, i) => (isTaken(line) ? [i] : []))[n];
  return at === undefined ? [] : told.slice(at);
}

/** A play put away at its nth choice, and taken up after another has been begun: the save, and what is told then. */
function meetAgain(story: Story, seed: number, n: number): { readonly save: string; readonly told: readonly string[] } {
  const random = seededRandom(seed);
  const { reader, told, hear } = listener(story);
  reader.begin();
  playOn(reader, random, hear, n);
  reader.readOn();
  const save = reader.save();
  reader.begin();
  playOn(reader, seededRandom(seed + 1), hear, 2);
  told.length = 0;
  reader.resume(save);
  playOn(reader, random, hear);
  return { save, told: tail(told, 0) };
}

function compare(
  expected: readonly string[],
  found: readonly string[],
): Pick<Difference, 'line' | 'expected' | 'found'> | undefined {
  const longest = expected.length > found.length ? expected : found;
  const at = longest.findIndex((_, i) => expected[i] !== found[i]);
  const line = (told: readonly string[]) => told[at] ?? 'nothing more';
  return at < 0 ? undefined : { line: at + 1, expected: line(expected), found: line(found) };
}

const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length;

/** Plays many plays in every engine, and each again from a save made midway; stops at the first difference. */
export function samePlay(stories: Readonly<Record<string, Story>>, plays: number): SamePlay {
  const engines = Object.entries(stories);
  const ends: Record<string, number> = {};
  const texts = new Set<string>();
  const bytes: Record<string, number[]> = Object.fromEntries(engines.map(([name]) => [name, []]));
  let choices = 0;
  const result = (difference?: Difference): SamePlay => ({
    plays,
    choices,
    ends,
    texts: texts.size,
    saveBytes: Object.fromEntries(engines.map(([name]) => [name, mean(bytes[name]!)])),
    difference,
  });
  for (let seed = 1; seed <= plays; seed++) {
    const mets = engines.map(([engine, story]) => ({ engine, story, met: meet(story, seed) }));
    const { told, choices: made } = mets[0]!.met;
    const middle = Math.floor(made / 2);
    for (const { engine, story, met } of mets) {
      const differs = compare(told, met.told);
      if (differs) return result({ engine, seed, of: 'play', ...differs });
      const again = meetAgain(story, seed, middle);
      const strays = compare(tail(told, middle), again.told);
      if (strays) return result({ engine, seed, of: 'save', ...strays });
      bytes[engine]!.push(Buffer.byteLength(again.save));
    }
    choices += made;
    for (const text of told) if (!isTaken(text)) texts.add(text);
    const end = told.at(-1) ?? '';
    ends[end] = (ends[end] ?? 0) + 1;
  }
  return result();
}
