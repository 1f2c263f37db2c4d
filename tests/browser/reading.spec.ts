import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { draftView } from '../../src/core/view/draft-view.ts';
import { must } from '../support/must.ts';
import { arrived, keepOnDevice, openPlay, preferring } from './support/page.ts';
import { RUN, pointAt, scenario, wholePlay } from './support/plays.ts';
import type { Point } from './support/plays.ts';
import { THEMES, TEXTS, dress, readPage } from './support/reading.ts';

// all the words of a long page, in every theme and at every width
test.describe.configure({ timeout: 120_000 });

/** The smallest letters anywhere, and what WCAG 2 AA asks of those that are not large. */
const SMALLEST = 16;
const CONTRAST = 4.5;
const WIDTHS = [320, 800, 1366];

/** Reads a page in every theme and kind of words, and at every width. */
async function expectReadable(page: Page, where: string): Promise<void> {
  let smallest = Infinity;
  let faintest = Infinity;
  const read = async (how: string): Promise<void> => {
    const seen = await readPage(page);
    expect(seen.length, where).toBeGreaterThan(5);
    smallest = Math.min(smallest, ...seen.map((s) => s.size));
    faintest = Math.min(faintest, ...seen.map((s) => s.contrast));
    const faults = seen.filter((s) => s.size < SMALLEST - 0.01 || s.contrast < CONTRAST);
    expect.soft(faults, `${where}, ${how}`).toEqual([]);
  };
  for (const theme of THEMES)
    for (const text of TEXTS) {
      await dress(page, theme, text);
      await read(`${theme}, ${text}`);
    }
  await dress(page, 'light', 'period');
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 768 });
    await read(`${width} wide`);
  }
  const found = `${smallest.toFixed(1)} px, ${faintest.toFixed(2)} : 1`;
  test.info().annotations.push({ type: 'reading', description: `${where}: ${found}` });
}

test('the first page and its settings can be read', async ({ page }) => {
  await keepOnDevice(page, preferring());
  await page.goto('.');
  await expect(page.getByRole('link', { name: /^Play as/ }).first()).toBeVisible();
  await expectReadable(page, 'the first page');
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.getByRole('button', { name: 'Settings' }).press('Enter');
  await expectReadable(page, 'the settings');
});

const run = wholePlay('sexby', RUN);
const PLACES: Readonly<Record<string, Point>> = {
  'a scene': must(wholePlay('sexby')[1]),
  'a paper being drawn up': must(run.find(({ state }) => draftView(scenario, state))),
  'a division': pointAt('sexby', 'division'),
  'an ending': pointAt('sexby', 'ending'),
  'the debrief': pointAt('sexby', 'debrief'),
  'the debrief of a run': must(run.at(-1)),
};

for (const [where, point] of Object.entries(PLACES))
  test(`${where} can be read`, async ({ page }) => {
    await openPlay(page, 'sexby', { point });
    await arrived(page);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await expectReadable(page, where);
  });

for (const section of ['people', 'papers', 'places', 'words', 'timeline', 'sources'])
  test(`the book’s ${section} can be read`, async ({ page }) => {
    await keepOnDevice(page, preferring());
    await page.goto(`./#/reference/${scenario.data.id}/${section}`);
    await expect(page.locator('.book-page')).toBeVisible();
    await expectReadable(page, section);
  });

test('a sitting can be read, and all that opens over it', async ({ page }) => {
  test.setTimeout(240_000);
  await openPlay(page, 'sexby', { point: pointAt('sexby', 'sitting', 3) });
  await page
    .getByRole('button', { name: /^Why\?/ })
    .first()
    .press('Enter');
  await page.getByRole('button', { name: /^More/ }).press('Enter');
  await expectReadable(page, 'a sitting');
  for (const [key, where] of [
    ['h', 'the hall'],
    ['l', 'the log'],
    ['b', 'the book over a play'],
    ['?', 'help'],
  ] as const) {
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    await arrived(page);
    await expectReadable(page, where);
    await page.keyboard.press('Escape');
  }
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
  await expectReadable(page, 'saving');
});
