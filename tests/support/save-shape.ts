/** What a value holds, by name and kind: `settings.level: text`, `moves[]: text`. */
export function namesIn(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return value.length === 0 ? [`${path}[]`] : value.flatMap((v) => namesIn(v, `${path}[]`));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, v]) => namesIn(v, path === '' ? key : `${path}.${key}`));
  return [`${path}: ${typeof value === 'string' ? 'text' : typeof value}`];
}

/** The same, each once and in order. */
export const shapeOf = (value: unknown): readonly string[] => [...new Set(namesIn(value))].toSorted();

/**
 * What is wrong where a save holds something else than its format's record says, as a sentence; undefined when it
 * holds the same. A save format that changes needs a new number and a migration, or kept plays are lost.
 */
export function saveShapeFault(format: number, recorded: readonly string[], written: unknown): string | undefined {
  const names = shapeOf(written);
  const quoted = (list: readonly string[]) => list.map((n) => `“${n}”`).join(', ');
  const gained = names.filter((n) => !recorded.includes(n));
  const lost = recorded.filter((n) => !names.includes(n));
  if (gained.length + lost.length === 0) return undefined;
  const changes = [
    ...(gained.length > 0 ? [`now holds ${quoted(gained)}`] : []),
    ...(lost.length > 0 ? [`no longer holds ${quoted(lost)}`] : []),
  ];
  return `A save of format ${format} ${changes.join(' and ')}. Raise SAVE_FORMAT to ${format + 1}, write the migration that leads from ${format}, and record an example of ${format + 1}.`;
}
