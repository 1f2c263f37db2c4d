import { z } from 'zod';

function collect(node: unknown, names: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'properties' && typeof value === 'object' && value !== null)
      for (const name of Object.keys(value)) names.add(name);
    collect(value, names);
  }
}

const memory = new WeakMap<z.ZodType, ReadonlySet<string>>();

/** Every name that may stand anywhere in a file of this schema; for help with spelling. */
export function schemaNames(schema: z.ZodType): ReadonlySet<string> {
  const known = memory.get(schema);
  if (known) return known;
  const names = new Set<string>();
  collect(z.toJSONSchema(schema, { io: 'input' }), names);
  memory.set(schema, names);
  return names;
}
