/** The frames of one man. */
export interface Look {
  readonly seated: string;
  readonly standing: string;
}

interface Figured {
  readonly id: string;
  readonly figure: string;
}

/** The looks drawn of a figure: `name`, and its variants `name-b`, `name-c`. */
function looksOf(figure: string, frames: ReadonlySet<string>): readonly string[] {
  const variants = [...frames].flatMap((frame) => {
    const name = frame.endsWith('-seated') ? frame.slice(0, -'-seated'.length) : '';
    return name === figure || (name.startsWith(`${figure}-`) && /^[a-z]$/.test(name.slice(figure.length + 1)))
      ? [name]
      : [];
  });
  return variants.sort();
}

/** Gives every member a look of his figure, in turn where there are several; a figure that isn't drawn gets any. */
export function looksFor(members: readonly Figured[], frames: ReadonlySet<string>): ReadonlyMap<string, Look> {
  const any = [...frames].flatMap((f) => (f.endsWith('-seated') ? [f.slice(0, -'-seated'.length)] : [])).sort();
  const given = new Map<string, number>();
  return new Map(
    members.map(({ id, figure }): readonly [string, Look] => {
      const own = looksOf(figure, frames);
      const looks = own.length > 0 ? own : any;
      const n = given.get(figure) ?? 0;
      given.set(figure, n + 1);
      const name = looks[n % Math.max(1, looks.length)] ?? figure;
      const standing = frames.has(`${name}-standing`) ? `${name}-standing` : `${name}-seated`;
      return [id, { seated: `${name}-seated`, standing }];
    }),
  );
}
