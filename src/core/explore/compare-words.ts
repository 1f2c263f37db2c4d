/** Words that players of a part meet. */
export interface PathWords {
  readonly part: string;
  readonly role: string;
  readonly median: number;
  readonly longest: number;
}

type Lengths = Pick<PathWords, 'median' | 'longest'>;

/** Words on a part's paths in two versions; undefined where one has no such part for the role. */
export interface WordsChange {
  readonly part: string;
  readonly role: string;
  readonly before: Lengths | undefined;
  readonly after: Lengths | undefined;
}

const keyOf = ({ part, role }: PathWords): string => `${part}|${role}`;

const lengthsOf = (words: PathWords | undefined): Lengths | undefined =>
  words && { median: words.median, longest: words.longest };

/** The words on paths before and after, of every part and role that either version has. */
export function compareWords(before: readonly PathWords[], after: readonly PathWords[]): readonly WordsChange[] {
  const old = new Map(before.map((w) => [keyOf(w), w]));
  const now = new Map(after.map((w) => [keyOf(w), w]));
  return [...before, ...after.filter((w) => !old.has(keyOf(w)))].map((words) => ({
    part: words.part,
    role: words.role,
    before: lengthsOf(old.get(keyOf(words))),
    after: lengthsOf(now.get(keyOf(words))),
  }));
}
