import { expect, test } from '@playwright/test';
import { openPlay } from './support/page.ts';
import { pointAt, ROLES } from './support/plays.ts';

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

for (const role of ROLES) {
  test(`the debrief of ${role} prints on at most three pages`, async ({ page }) => {
    await openPlay(page, role, { point: pointAt(role, 'debrief') });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.getByRole('textbox').first().fill('A note of my own.');
    const pdf = await page.pdf({ format: 'A4' });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.length).toBeLessThanOrEqual(3);
  });
}
