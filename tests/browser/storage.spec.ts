import { expect, test } from '@playwright/test';
import { watchFaults } from './support/faults.ts';
import { playToDebrief } from './support/page.ts';

const WAYS = {
  forbidden: {
    said: 'this browser forbids it',
    block: () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    },
  },
  full: {
    said: 'this browser’s store is full',
    block: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    },
  },
} as const;

for (const [way, { said, block }] of Object.entries(WAYS)) {
  test(`with storage ${way} it says so, and plays to the debrief`, async ({ page, baseURL }) => {
    test.setTimeout(60_000);
    const faults = watchFaults(page, baseURL ?? '');
    await page.addInitScript(block);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    // the picture can't be turned off by what is kept, so it is kept from loading
    await page.route('**/mount-stage-*.js', (route) => route.abort());
    await page.goto('.');
    await page.getByRole('link', { name: /^Play as .*Sexby$/ }).press('Enter');
    await expect(page.locator('main#play')).toBeVisible();

    const notice = page.getByRole('region', { name: 'Not kept' });
    await page.keyboard.press('1');
    await expect(notice).toContainText(said);
    await playToDebrief(page);
    await expect(notice).toContainText(said);
    await notice.getByRole('button', { name: 'Save to a file' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('dialog').getByRole('button', { name: 'Save to a file' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/sexby\.json$/);
    expect(faults.uncaught).toEqual([]);
  });
}
