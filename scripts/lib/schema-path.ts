import { dirname, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileKind } from '../../src/scenario/schema/files.ts';

const SCHEMAS = fileURLToPath(new URL('../../assets/schemas/', import.meta.url));

/** What a scenario's file writes as its `$schema`: the way from its folder to the schema of its kind. */
export const schemaPath = (file: string, kind: FileKind): string =>
  relative(dirname(file), `${SCHEMAS}${kind}.schema.json`).split(sep).join('/');
