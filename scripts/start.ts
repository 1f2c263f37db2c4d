import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

/** Builds the site and serves it to this machine only. */
const root = fileURLToPath(new URL('..', import.meta.url));
await build({ root, logLevel: 'warn' });
const server = await preview({ root, logLevel: 'warn', preview: { host: '127.0.0.1', port: 4173, strictPort: false } });
const address = server.resolvedUrls?.local[0];
if (address === undefined) throw new Error('The server started without an address.');
console.log(`The Poorest He is at ${address}`);
console.log('Press Ctrl+C to stop.');
