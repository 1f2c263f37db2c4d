import { expect, test } from '@playwright/test';
import { must } from '../support/must.ts';
import { keepOnDevice, openPlay, preferring } from './support/page.ts';
import { readPage } from './support/reading.ts';
import { addressOf, keyOf, PART, pointAt, ROLES, RUN, slotOf, wholePlay } from './support/plays.ts';

test('without script the page says what it needs', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  await page.goto('.');
  await expect(page.locator('noscript')).toBeVisible();
  expect(await page.content()).toContain('please turn JavaScript on');
  await context.close();
});

/** Sides of paper, at most, and the smallest letters on them, in CSS pixels: 9 points. */
const PLAYS = { 'one lesson': { part: PART, sides: 2 }, 'a whole run': { part: RUN, sides: 4 } };
const SMALLEST = 12;

for (const [name, { part, sides }] of Object.entries(PLAYS)) {
  for (const role of ROLES) {
    test(`the debrief of ${name} as ${role} prints on ${sides} sides of A4 or Letter, in 9 points or more`, async ({
      page,
    }) => {
      const point = must(wholePlay(role, part).at(-1));
      expect(point.state.place.at).toBe('debrief');
      await openPlay(page, role, { point });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await page.getByRole('textbox').first().fill('A note of my own.');
      for (const format of ['A4', 'Letter']) {
        const pdf = await page.pdf({ format });
        const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
        expect(pages.length, format).toBeLessThanOrEqual(sides);
      }
      await page.emulateMedia({ media: 'print' });
      const small = (await readPage(page)).filter(({ size }) => size < SMALLEST - 0.01);
      expect(small).toEqual([]);
    });
  }
}

test('on paper there is what was written, and lines where nothing was', async ({ page }) => {
  await openPlay(page, 'sexby', { point: must(wholePlay('sexby', RUN).at(-1)) });
  await page.getByRole('textbox').first().fill('A note of my own.');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.note-print').first()).toHaveText('A note of my own.');
  const lines = page.locator('.note-line');
  await expect(lines).toHaveCount((await page.locator('.note').count()) - 1);
  expect((await lines.first().boundingBox())?.height).toBeGreaterThan(20);
  await expect(page.locator('.debrief-contents')).toBeHidden();
});

test('with the connection gone the debrief is there all the same', async ({ page, context }) => {
  await openPlay(page, 'sexby', { point: pointAt('sexby', 'ending') });
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'To the debrief' }).press('Enter');
  await expect(page.locator('.debrief-n')).toHaveCount(6);
});

test('where the debrief’s page cannot be had it says so, and nothing is lost', async ({ page }) => {
  await page.route('**/debrief-screen-*', (route) => route.abort());
  await keepOnDevice(page, { ...preferring(), [keyOf('sexby')]: slotOf(pointAt('sexby', 'debrief').save) });
  await page.goto(addressOf('sexby'));
  await expect(page.getByText('load the page again: your play is kept')).toBeVisible();
  await page.unroute('**/debrief-screen-*');
  await page.reload();
  await expect(page.locator('.debrief-n')).toHaveCount(6);
});
