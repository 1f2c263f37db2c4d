import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { schemaTexts } from './lib/schema-texts.ts';

/** Writes assets/schemas/*.schema.json from the zod schemas, for editors to complete and check by. */
const folder = join(dirname(fileURLToPath(import.meta.url)), '../assets/schemas');
mkdirSync(folder, { recursive: true });
for (const [name, text] of schemaTexts()) writeFileSync(join(folder, name), text);
console.log(`wrote ${schemaTexts().size} schemas to assets/schemas`);
