/** A save as it was read, of whatever format. */
export type AnySave = Readonly<Record<string, unknown>>;

/** A change of the save format. */
export interface Migration {
  /** What changed, in a few words. */
  readonly name: string;
  /** The save as the next format has it, but for the format's number. What it is given has been checked by nobody. */
  readonly migrate: (save: AnySave) => AnySave;
}

/** The changes of the format so far, by the format that each leads from: format 1 is the first and the only one. */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {};

/** A save brought to a format through every migration between; undefined where no way leads there. */
export function migrated(
  save: AnySave,
  to: number,
  migrations: Readonly<Record<number, Migration>> = MIGRATIONS,
): AnySave | undefined {
  const { format } = save;
  if (typeof format !== 'number' || !Number.isInteger(format) || format > to) return undefined;
  let current = save;
  for (let from = format; from < to; from++) {
    const migration = migrations[from];
    if (!migration) return undefined;
    try {
      current = { ...migration.migrate(current), format: from + 1 };
    } catch {
      // a damaged save may lack what a migration looks for
      return undefined;
    }
  }
  return current;
}
