import { expect, test } from '@playwright/test';

test('opens without an error and asks no other host for anything', async ({ page, baseURL }) => {
  const errors: string[] = [];
  const strangers: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('requestfailed', (request) => errors.push(`${request.url()}: ${request.failure()?.errorText ?? 'failed'}`));
  page.on('request', (request) => {
    const address = new URL(request.url());
    if (/^https?:$/.test(address.protocol) && address.origin !== new URL(baseURL ?? '').origin) {
      strangers.push(request.url());
    }
  });

  await page.goto('.', { waitUntil: 'networkidle' });

  await expect(page).toHaveTitle('The Poorest He');
  await expect(page.locator('#app')).not.toBeEmpty();
  expect(errors).toEqual([]);
  expect(strangers).toEqual([]);
});
