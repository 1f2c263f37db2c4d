// @ts-check
// node scripts/run.mjs NAME args... runs scripts/NAME.ts or scripts/NAME/main.ts
import { bundle, sourceOf } from './bundle.mjs';

const [name, ...args] = process.argv.slice(2);
if (name === undefined) {
  console.error('Say which script to run: node scripts/run.mjs NAME args...');
  process.exit(2);
}
try {
  process.argv = [process.execPath, sourceOf(name), ...args];
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}
process.setSourceMapsEnabled(true);
await import((await bundle(name)).href);
