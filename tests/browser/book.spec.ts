import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { groupFiles } from '../../scripts/weigh/groups.ts';
import { readSite } from '../../scripts/weigh/site-files.ts';
import { THEMES } from '../../src/store/preferences.ts';
import { expectNoSidewaysScroll, expectNothing } from './support/access.ts';
import { NONE, watchFaults } from './support/faults.ts';
import { h1, keepOnDevice, openPlay, preferring, tabTo, words } from './support/page.ts';
import { pointAt, scenario } from './support/plays.ts';

const GROUPS = groupFiles(readSite(fileURLToPath(new URL('../../dist', import.meta.url))));
const ID = scenario.data.id;

const pageHead = (page: Page) => page.locator('.book-page > h2');
const contents = (page: Page) => page.getByRole('navigation', { name: 'Contents of the book' });

/** Opens a page of the book by its address. */
async function openBook(page: Page, section: string): Promise<void> {
  await page.goto(`./#/reference/${ID}/${section}`);
  await expect(contents(page).locator('[aria-current=page]')).toHaveAttribute('href', `#/reference/${ID}/${section}`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** The pages that the book has, by what the first page links. */
async function sections(page: Page): Promise<readonly string[]> {
  await page.goto('.');
  const links = page.locator('.home-book a');
  await expect(links).not.toHaveCount(0);
  return links.evaluateAll((all) => all.map((a) => a.getAttribute('href')?.split('/').at(-1) ?? ''));
}

test('leads from the first page to every page of the book, by keyboard, and back', async ({ page, baseURL }) => {
  test.setTimeout(60_000);
  const faults = watchFaults(page, baseURL ?? '');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(1) || 'index.html'));
  await page.goto('.', { waitUntil: 'networkidle' });
  await expect(page.locator('.home-book a').first()).toBeVisible();
  const ofTheBook = asked.filter((path) => GROUPS.book.has(path));
  expect(ofTheBook, 'nothing of the book is sent before it is opened').toEqual([]);

  await tabTo(page, page.locator('.home-book a').first());
  await page.keyboard.press('Enter');
  await expect(pageHead(page)).toBeFocused();
  await expect(page).toHaveTitle(`People · ${scenario.data.title}`);
  for (;;) {
    const next = page.locator('.book-turn').getByText('Next:').getByRole('link');
    if ((await next.count()) === 0) break;
    const title = await next.innerText();
    await next.press('Enter');
    await expect(pageHead(page)).toHaveText(title);
    await expect(pageHead(page)).toBeFocused();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  }
  await page.goBack();
  await expect(pageHead(page)).toHaveText('What is invented here');
  await page.getByRole('link', { name: 'First page' }).press('Enter');
  await expect(h1(page)).toHaveText(scenario.data.title);
  expect(faults).toEqual(NONE);
  const counted = Object.values(GROUPS).flatMap((paths) => [...paths]);
  expect(asked.filter((path) => !counted.includes(path))).toEqual([]);
});

test('opens over a play, and leaves it exactly as it was', async ({ page }) => {
  await openPlay(page, 'sexby', { point: pointAt('sexby', 'sitting', 2) });
  const before = await words(page);
  const address = page.url();
  await page.locator('[data-now]').focus();
  await page.keyboard.press('b');
  const dialog = page.getByRole('dialog', { name: 'The book' });
  await expect(pageHead(page)).toBeFocused();
  await contents(page).getByRole('link', { name: 'Timeline' }).press('Enter');
  await expect(pageHead(page)).toHaveText('Timeline');
  // a key that moves in the play does nothing while the book is open
  await page.keyboard.press('1');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('[data-now]')).toBeFocused();
  expect(await words(page)).toBe(before);
  expect(page.url()).toBe(address);

  // the rank of whoever speaks opens it at him
  const speaker = await page.locator('.speaker').first().innerText();
  await page.locator('.person-title button').press('Enter');
  await expect(page.locator('.book-person:focus h4')).toHaveText(speaker);
  const link = dialog.getByRole('link', { name: 'This page by itself' });
  await expect(link).toHaveAttribute('href', /^#\/reference\/.+\/people\//);
  await page.keyboard.press('Escape');
  expect(await words(page)).toBe(before);
});

test('finds words and people as one types', async ({ page }) => {
  await openBook(page, 'words');
  const all = await page.locator('.book-words > div').count();
  await page.getByRole('searchbox', { name: 'Find a word' }).fill('alms');
  await expect(page.locator('.book-words dt').first()).toHaveText('alms');
  expect(await page.locator('.book-words > div').count()).toBeLessThan(all);
  await openBook(page, 'people');
  await page.getByRole('searchbox', { name: 'Find somebody' }).fill('ireton');
  await expect(page.locator('.book-person h4').first()).toHaveText(/Ireton/);
});

test('a wrong address of the book leads to the first page with a sentence', async ({ page }) => {
  for (const hash of [`#/reference/${ID}/nothing`, '#/reference/nowhere/people', `#/reference/${ID}/a/b/c`]) {
    await page.goto('about:blank');
    await page.goto(`./${hash}`);
    await expect.soft(page.getByRole('alert'), hash).toHaveText(/^[A-Z“].{20,}\.$/);
  }
});

test('axe finds nothing on any page of the book, and in no theme', async ({ page }) => {
  test.setTimeout(120_000);
  for (const section of await sections(page)) {
    await openBook(page, section);
    await expectNothing(page, section);
  }
  for (const theme of THEMES) {
    await page.evaluate((kept) => {
      for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, value);
    }, preferring({ theme }));
    await page.goto('about:blank');
    await openBook(page, 'timeline');
    await expectNothing(page, `timeline, ${theme}`);
  }
  await page.goto('about:blank');
  await openPlay(page, 'sexby', { point: pointAt('sexby', 'sitting', 1) });
  await page.keyboard.press('b');
  await expect(pageHead(page)).toBeFocused();
  await expectNothing(page, 'over a play');
});

test('nothing of the book is scrolled sideways at 320 px or with the largest letters', async ({ page }) => {
  test.setTimeout(120_000);
  const all = await sections(page);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const section of all) {
    await openBook(page, section);
    await expectNoSidewaysScroll(page, `${section} at 320 px`);
  }
  await openPlay(page, 'sexby', { point: pointAt('sexby', 'sitting', 1) });
  await page.keyboard.press('b');
  await contents(page).getByRole('link', { name: 'Who could vote' }).press('Enter');
  const body = page.locator('.dialog-body');
  expect(await body.evaluate((e) => e.scrollWidth - e.clientWidth)).toBeLessThanOrEqual(0);

  await page.setViewportSize({ width: 640, height: 480 });
  await page.goto('about:blank');
  await keepOnDevice(page, {});
  await page.goto('.');
  await page.evaluate(
    (kept) => {
      for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, value);
    },
    preferring({ size: 4 }),
  );
  await page.reload();
  for (const section of all) {
    await openBook(page, section);
    await expectNoSidewaysScroll(page, `${section}, largest letters`);
  }
});

test('a book that comes late is not put over the page that was gone to since', async ({ page }) => {
  let send = (): void => undefined;
  const late = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route('**/references/*.json', async (route) => {
    await late;
    await route.continue();
  });
  await page.goto('.');
  await page.locator('.home-book a').first().press('Enter');
  await expect(h1(page)).toHaveCount(0);
  await page.goBack();
  await expect(h1(page)).toHaveText(scenario.data.title);
  const come = page.waitForResponse('**/references/*.json');
  send();
  await come;
  await expect(page.locator('.home-book')).toBeVisible();
  await page.locator('.home-book a').first().press('Enter');
  await expect(pageHead(page)).toBeFocused();
});

test('a page of the book prints without what only a screen has', async ({ page }) => {
  await openBook(page, 'timeline');
  await page.emulateMedia({ media: 'print' });
  await expect(contents(page)).toBeHidden();
  await expect(page.getByRole('link', { name: 'First page' })).toBeHidden();
  await expect(page.locator('.book-table').first()).toBeVisible();
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(1);
});
