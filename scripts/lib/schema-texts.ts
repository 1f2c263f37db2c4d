import { z } from 'zod';
import { FILE_KINDS } from '../../src/scenario/schema/files.ts';

/** The text of every JSON schema by its file's name, as it ships. */
export function schemaTexts(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(FILE_KINDS).map(([kind, { schema }]) => [
      `${kind}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), undefined, 2)}\n`,
    ]),
  );
}
