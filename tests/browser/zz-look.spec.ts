import { test } from '@playwright/test';
import { keepOnDevice, preferring } from './support/page.ts';
const SHOT = '/tmp/assign-shots';
const sizes = { wide: { width: 1366, height: 768 }, narrow: { width: 320, height: 640 } } as const;
for (const theme of ['light', 'dark', 'contrast'] as const)
  for (const [name, size] of Object.entries(sizes))
    test(`look ${theme} ${name}`, async ({ page }) => {
      if (name === 'narrow' && theme !== 'light') return;
      test.setTimeout(120_000);
      await page.setViewportSize(size);
      await keepOnDevice(page, preferring({ theme }));
      const shot = async (what: string, full = true) => {
        await page.waitForTimeout(300);
        await page.screenshot({ path: `${SHOT}/${what}-${theme}-${name}.png`, fullPage: full });
      };
      await page.goto('./');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await shot('home', false);
      await page.goto('./#/teach');
      await page.getByLabel('The link', { exact: true }).waitFor();
      await page.waitForTimeout(400);
      await shot('teach');
      for (const s of await page.locator('.teach-form summary').all()) await s.click();
      await page
        .getByLabel('A note to the class')
        .fill('Read the pamphlet first.\nThen argue as well as you can: <b>not</b> markup.');
      await page.getByLabel('In your own words, one on each line').first().fill('Who should have a vote?\nWhy?');
      await page.locator('.teach-long input[type=checkbox]').nth(2).check();
      await page.locator('.teach-long input[type=checkbox]').nth(5).check();
      await shot('teach-open');
      await page.getByRole('button', { name: 'Show large' }).click();
      await shot('board', false);
      await page.getByRole('button', { name: 'Done' }).click();
      const link = await page.getByLabel('The link', { exact: true }).inputValue();
      console.log(link, link.length);
      if (theme === 'light' && name === 'wide') {
        await page.emulateMedia({ media: 'print' });
        await page.pdf({ path: `${SHOT}/handout.pdf`, format: 'A4' }).catch(() => undefined);
        await shot('handout');
        await page.emulateMedia({ media: 'screen' });
      }
      await page.goto(link);
      await page.getByText('What you will do').waitFor();
      await shot('start');
      await page.getByLabel('Your number in the room').fill('2');
      await shot('start-seat');
      await page.getByRole('button', { name: /^Start/ }).click();
      await page.locator('main#play').waitFor();
      await shot('play', false);
      await page.goto('./#/play/a1.xyz');
      await page.getByRole('alert').waitFor();
      await shot('wrong', false);
    });
