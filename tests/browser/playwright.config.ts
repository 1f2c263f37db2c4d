import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { resolveBrowser } from '../../scripts/browser.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
// A second run at the same time on one machine may take another port.
const port = Number(process.env['TEST_PORT'] ?? 4174);

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  // the stage is drawn by the processor alone where there is no graphics card, beside another test: all of it may be slow
  timeout: 60_000,
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1366, height: 768 },
    // a press that finds nothing to press fails at once, and not only at the end of its test
    actionTimeout: 20_000,
    launchOptions: await resolveBrowser(),
  },
  webServer: {
    command: `"${process.execPath}" node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: root,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
