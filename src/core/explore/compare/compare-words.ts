/** Words that players of a part meet. */
export interface PathLengths {
  readonly part: string;
  readonly role: string;
  readonly median: number;
  readonly longest: number;
}

type Lengths = Pick<PathLengths, 'median' | 'longest'>;

/** Words on a part's paths in two versions; undefined where one has no such part for the role. */
export interface WordsChange {
  readonly part: string;
  readonly role: string;
  readonly before: Lengths | undefined;
  readonly after: Lengths | undefined;
}

const keyOf = ({ part, role }: PathLengths): string => `${part}|${role}`;

const lengthsOf = (words: PathLengths | undefined): Lengths | undefined =>
  words && { median: words.median, longest: words.longest };

/** The words on paths before and after, of every part and role that either version has. */
export function compareWords(before: readonly PathLengths[], after: readonly PathLengths[]): readonly WordsChange[] {
  const old = new Map(before.map((w) => [keyOf(w), w]));
  const now = new Map(after.map((w) => [keyOf(w), w]));
  return [...before, ...after.filter((w) => !old.has(keyOf(w)))].map((words) => ({
    part: words.part,
    role: words.role,
    before: lengthsOf(old.get(keyOf(words))),
    after: lengthsOf(now.get(keyOf(words))),
  }));
}
