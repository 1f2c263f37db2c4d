import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { schemaTexts } from '../../scripts/lib/schema-texts.ts';

const folder = fileURLToPath(new URL('../../assets/schemas/', import.meta.url));

/** Every property of a schema, with the path to it. */
function properties(
  node: unknown,
  path: string,
): readonly { readonly path: string; readonly schema: Record<string, unknown> }[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    const own =
      key === 'properties' && typeof value === 'object' && value !== null
        ? Object.entries(value).map(([name, schema]) => ({
            path: `${path}.${name}`,
            schema: schema as Record<string, unknown>,
          }))
        : [];
    return [...own, ...properties(value, `${path}.${key}`)];
  });
}

describe('the JSON schemas that ship', () => {
  it('are those that the zod schemas write: run `npm run schemas` after a change', () => {
    const shipped = new Map(readdirSync(folder).map((name) => [name, readFileSync(folder + name, 'utf8')]));
    expect(shipped).toEqual(schemaTexts());
  });
  it.each([...schemaTexts()])('%s has a title and a description on every field', (_, text) => {
    const bare = properties(JSON.parse(text), '').filter(
      ({ schema }) =>
        schema['$ref'] === undefined && (schema['title'] === undefined || schema['description'] === undefined),
    );
    expect(bare.map((p) => p.path)).toEqual([]);
  });
});
