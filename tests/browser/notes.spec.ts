import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { TeachingPack } from '../../src/core/scenario/teaching-data.ts';
import { checkScenario } from '../../src/scenario/check-scenario.ts';
import { lessonOf } from '../../src/scenario/lesson.ts';
import { teachingOf } from '../../src/scenario/teaching.ts';
import { THEMES } from '../../src/store/preferences.ts';
import { must } from '../support/must.ts';
import { realFiles } from '../support/real-scenario.ts';
import { expectNoSidewaysScroll, expectNothing } from './support/access.ts';
import { NONE, watchFaults } from './support/faults.ts';
import { h1, keepOnDevice, preferring, tabTo } from './support/page.ts';
import { readPage } from './support/reading.ts';

const assembled = must(checkScenario(realFiles()).assembled);
const { pages }: TeachingPack = teachingOf(assembled, lessonOf(assembled));
const OFF = must(pages.find(({ off }) => off !== undefined));
const QUESTION = must(
  OFF.sections.flatMap(({ blocks }) => blocks.flatMap((b) => ('matter' in b ? b.matter.question : [])))[0],
);

/** Smallest letters on paper, in CSS pixels: 9 points. */
const SMALLEST = 12;

const theSwitch = (page: Page) => page.getByRole('checkbox', { name: /^Show them on this device/ });

test('a teacher comes to the notes by keyboard, and turns their pages', async ({ page, baseURL }) => {
  const faults = watchFaults(page, baseURL ?? '');
  await keepOnDevice(page, preferring());
  await page.goto('./#/teach');
  await tabTo(page, page.getByRole('link', { name: 'Teaching notes' }));
  await page.keyboard.press('Enter');
  await expect(h1(page)).toHaveText('Teaching notes');
  await expect(h1(page)).toBeFocused();
  for (const { title, about } of pages) {
    await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible();
    await expect(page.getByText(about, { exact: true })).toBeVisible();
  }
  const [first, second] = pages;
  await page.getByRole('link', { name: must(first).title, exact: true }).press('Enter');
  await expect(h1(page)).toHaveText(must(first).title);
  await expect(h1(page)).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(`^${must(first).title} · Teaching notes`));
  await page.getByRole('link', { name: `Next: ${must(second).title}` }).press('Enter');
  await expect(h1(page)).toHaveText(must(second).title);
  await page.getByRole('link', { name: `Previous: ${must(first).title}` }).press('Enter');
  await expect(h1(page)).toHaveText(must(first).title);
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Contents' }).press('Enter');
  await expect(h1(page)).toHaveText('Teaching notes');
  expect(faults).toEqual(NONE);
});

test('a page has all that its files say, and what they only name', async ({ page }) => {
  await keepOnDevice(page, preferring());
  for (const { id, sections } of pages.filter(({ off }) => off === undefined)) {
    await page.goto(`./#/teach/notes/${id}`);
    await expect(page.getByRole('heading', { level: 2, name: must(sections.at(-1)).title, exact: true })).toBeVisible();
    for (const { title } of sections)
      await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toHaveCount(1);
    const said = sections.flatMap(({ blocks }) =>
      blocks.flatMap((b) => ('text' in b ? b.text : 'source' in b ? (b.source.words ?? []) : [])),
    );
    const text = (await page.locator('main').innerText()).replaceAll(/\s+/gu, ' ');
    expect(said.filter((one) => !text.includes(one.replaceAll(/\s+/gu, ' ')))).toEqual([]);
  }
});

test('questions of today are shown and printed only once they are turned on, and it is kept', async ({ page }) => {
  await keepOnDevice(page, preferring());
  await page.goto(`./#/teach/notes/${OFF.id}`);
  await expect(page.getByText(must(OFF.off))).toBeVisible();
  await expect(theSwitch(page)).not.toBeChecked();
  expect(await page.content()).not.toContain(QUESTION);
  await page.goto('./#/teach/notes/all');
  await expect(page.getByText(must(OFF.off))).toBeVisible();
  expect(await page.content()).not.toContain(QUESTION);

  await page.goto(`./#/teach/notes/${OFF.id}`);
  await theSwitch(page).press('Space');
  await expect(page.getByText(QUESTION)).toBeVisible();
  await page.reload();
  await expect(theSwitch(page)).toBeChecked();
  await expect(page.getByText(QUESTION)).toBeVisible();
  await page.goto('./#/teach/notes/all');
  await expect(page.getByText(QUESTION)).toBeVisible();

  await page.goto(`./#/teach/notes/${OFF.id}`);
  await theSwitch(page).press('Space');
  await expect(page.getByText(QUESTION)).toHaveCount(0);
});

test('an address that names no page says so on the first page', async ({ page }) => {
  await page.goto('./#/teach/notes/no-such-page');
  await expect(page.getByText('There is no such page among the teaching notes.')).toBeVisible();
});

test('where the notes cannot be had it says so, and they come when it is tried again', async ({ page }) => {
  await keepOnDevice(page, preferring());
  await page.route('**/teaching/*.json', (route) => route.abort());
  await page.goto('./#/teach/notes');
  await expect(page.getByText('The pages for teachers could not be loaded.')).toBeVisible();
  await page.unroute('**/teaching/*.json');
  await page.reload();
  await expect(h1(page)).toHaveText('Teaching notes');
});

test('the button prints, and on paper a page has no controls, in 9 points or more', async ({ page }) => {
  await keepOnDevice(page, preferring({ theme: 'dark' }));
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  await page.goto('./#/teach/notes/lesson-plans');
  await page.getByRole('button', { name: 'Print this page' }).press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('link')).toHaveCount(0);
  const colours = await page
    .locator('main p')
    .first()
    .evaluate((p) => [getComputedStyle(p).color, getComputedStyle(document.body).backgroundColor]);
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  expect((await readPage(page)).filter(({ size }) => size < SMALLEST - 0.01)).toEqual([]);
});

test('all notes print, each page of them from a new side', async ({ page }) => {
  await keepOnDevice(page, preferring());
  await page.goto('./#/teach/notes');
  await page.getByRole('link', { name: 'Print all notes' }).press('Enter');
  await expect(page.locator('.notes-one')).not.toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  const parts = page.locator('.notes-one');
  expect(await parts.count()).toBeGreaterThanOrEqual(pages.length);
  const breaks = await parts.evaluateAll((all) => all.map((one) => getComputedStyle(one).breakBefore));
  expect(breaks).toEqual(['auto', ...breaks.slice(1).map(() => 'page')]);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const sides = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(sides.length).toBeGreaterThanOrEqual(await parts.count());
});

test('axe finds nothing in the notes in any theme, and nothing is to be scrolled sideways at 320 pixels', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const theme of THEMES) {
    const [key, kept] = must(Object.entries(preferring({ theme, parallels: true }))[0]);
    await page.goto('./#/');
    await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, kept] as const);
    // the page of all notes has in it whatever stands in one of them
    for (const id of ['', must(pages[0]).id, OFF.id, 'all']) {
      const where = `${id}, ${theme}`;
      await page.goto('about:blank');
      await page.goto(`./#/teach/notes${id === '' ? '' : `/${id}`}`);
      await expect(h1(page)).toBeVisible();
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await expectNoSidewaysScroll(page, where);
      await expectNothing(page, where);
    }
  }
});
