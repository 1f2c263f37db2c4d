import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { NONE, watchFaults } from './support/faults.ts';

const WRONG = {
  'an unknown page': '#/teach/x',
  'a page below a play': '#/play/putney-1647/more?part=franchise&role=sexby',
  'an unknown scenario': '#/play/corkbush?part=franchise&role=sexby',
  'no scenario': '#/play/',
  'an unknown part': '#/play/putney-1647?part=nowhere&role=sexby',
  'a part that is markup': '#/play/putney-1647?part=<img src=x onerror=alert(1)>&role=sexby',
  'an unknown role': '#/play/putney-1647?part=franchise&role=cromwell',
  'no role': '#/play/putney-1647?part=franchise',
  'a role of every object': '#/play/putney-1647?part=franchise&role=constructor',
  'an unknown level': '#/play/putney-1647?part=franchise&role=sexby&level=merciless',
  'a scenario that is markup': '#/play/<script>alert(1)</script>',
  'a path up': '#/play/../../etc/passwd',
  'signs that are no text': '#/play/%ff%00?part=%ff',
  '10 kB of junk': `#/${'x%'.repeat(5000)}`,
} as const;

test('a wrong address leads to the first page with a sentence, never to a blank one', async ({ page, baseURL }) => {
  test.setTimeout(60_000);
  const faults = watchFaults(page, baseURL ?? '');
  await page.goto('.');
  for (const [what, hash] of Object.entries(WRONG)) {
    await page.goto('about:blank');
    await page.goto(`./${hash}`);
    await expect.soft(page.getByRole('alert'), what).toHaveText(/^[A-Z“].{20,}\.$/, { timeout: 3000 });
    await expect
      .soft(page.locator('.home-role').getByRole('link', { name: /^Play as/ }), what)
      .toHaveCount(2, { timeout: 3000 });
    expect.soft(faults.uncaught.splice(0), what).toEqual([]);
  }
  // and from there on to a play
  await page.getByRole('link', { name: /^Play as .*Sexby$/ }).press('Enter');
  await expect(page.locator('main#play')).toBeVisible();
  expect(faults.strangers).toEqual([]);
});

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

test('the site works from a folder of a host', async ({ page }) => {
  test.setTimeout(60_000);
  const below = '/some/path/';
  const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const asked = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = path.join(dist, asked.slice(below.length));
    if (!asked.startsWith(below) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}${below}`;
  const faults = watchFaults(page, base);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(base, { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: /^Play as .*Rainsborough$/ }).press('Enter');
  await expect(page.locator('.stage-host')).toHaveAttribute('data-stage', /webgl|canvas/, { timeout: 20_000 });
  await page.keyboard.press('s');
  const heard = page.waitForResponse((response) => response.url().startsWith(`${base}audio/`));
  await page.getByRole('checkbox', { name: /^Sound/ }).press('Space');
  await heard;
  expect(faults).toEqual(NONE);
  await page.close();
  server.close();
});
