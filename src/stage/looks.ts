/** The frames of one man. */
export interface Look {
  readonly seated: string;
  readonly standing: string;
}

interface Figured {
  readonly id: string;
  readonly figure: string;
}

/** The names of all that is drawn sitting or standing. */
const drawnIn = (frames: ReadonlySet<string>): readonly string[] =>
  [...new Set([...frames].flatMap((frame) => /^(.+)-(?:seated|standing)$/.exec(frame)?.[1] ?? []))].sort();

/** The looks drawn of a figure: `name`, and its variants `name-b`, `name-c`. */
const looksOf = (figure: string, frames: ReadonlySet<string>): readonly string[] =>
  drawnIn(frames).filter(
    (name) => name === figure || (name.startsWith(`${figure}-`) && /^[a-z]$/.test(name.slice(figure.length + 1))),
  );

/** A look of a figure, the n-th of those drawn of it; a figure that isn't drawn gets any. */
export function lookOf(figure: string, frames: ReadonlySet<string>, n = 0): Look {
  const own = looksOf(figure, frames);
  const names = own.length > 0 ? own : drawnIn(frames);
  const name = names[n % Math.max(1, names.length)] ?? figure;
  const or = (wanted: string, other: string): string => (frames.has(wanted) ? wanted : other);
  return {
    seated: or(`${name}-seated`, `${name}-standing`),
    standing: or(`${name}-standing`, `${name}-seated`),
  };
}

/** The looks of all who may be seen. */
export interface Looks {
  readonly members: ReadonlyMap<string, Look>;
  readonly person: (id: string) => Look;
}

/** Gives every member a look of his figure, in turn where there are several; a figure that isn't drawn gets any. */
export function looksFor(members: readonly Figured[], frames: ReadonlySet<string>): ReadonlyMap<string, Look> {
  const given = new Map<string, number>();
  return new Map(
    members.map(({ id, figure }): readonly [string, Look] => {
      const n = given.get(figure) ?? 0;
      given.set(figure, n + 1);
      return [id, lookOf(figure, frames, n)];
    }),
  );
}
