import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { ASSIGNMENT_DEFAULTS } from '../../src/assign/assignment.ts';
import { packAssignment } from '../../src/assign/pack.ts';
import { PREFERENCES_KEY, THEMES } from '../../src/store/preferences.ts';
import { must } from '../support/must.ts';
import { expectNoSidewaysScroll, expectNothing } from './support/access.ts';
import { NONE, watchFaults } from './support/faults.ts';
import { arrived, debrief, keepOnDevice, preferring, pressMove, spoken, tabTo } from './support/page.ts';
import { PART, RUN, scenario } from './support/plays.ts';

const link = `./#/play/${packAssignment({
  ...ASSIGNMENT_DEFAULTS,
  scenario: scenario.data.id,
  part: PART,
  role: 'sexby',
  forecast: 'direction',
  council: true,
})}`;

const members = scenario.data.members.length;
const cards = (page: Page) => page.locator('.role-card');
const students = (page: Page) => page.getByLabel('How many are in the class?');
const list = (page: Page) => page.locator('.deal-list ol').innerText();

/** Width of a sheet of A4 between its margins, in CSS pixels. */
const A4_WIDTH = 718;
/** Nine points. */
const SMALLEST = 12;

async function toDivision(page: Page): Promise<void> {
  for (let n = 0; n < 60 && (await page.locator('main.dividing').count()) === 0; n++) await pressMove(page, '1');
  await expect(page.locator('main.council')).toBeVisible();
}

/** Enters a count by keyboard alone, from wherever the focus is. */
async function count(page: Page, ayes: string, noes: string): Promise<void> {
  for (const [name, typed] of [
    ['Ayes', ayes],
    ['Noes', noes],
  ] as const) {
    await tabTo(page, page.getByLabel(name, { exact: true }));
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(typed);
  }
  await page.keyboard.press('Enter');
}

test('a teacher deals the house to a class, and the same word deals it again', async ({ page, baseURL }) => {
  test.setTimeout(90_000);
  const faults = watchFaults(page, baseURL ?? '');
  await page.goto('./#/teach');
  await page.getByRole('link', { name: 'Deal the men of the house to the class' }).press('Enter');
  await expect(cards(page)).toHaveCount(30);
  await students(page).fill('12');
  await expect(cards(page)).toHaveCount(12);
  await expect(page.getByText('Dealt to nobody:')).toBeVisible();
  for (const wrong of ['0', 'x', String(2 * members + 1), '']) {
    await students(page).fill(wrong);
    await expect(page.getByText(`Type a whole number from 1 to ${2 * members}.`)).toBeVisible();
    await expect(cards(page)).toHaveCount(12);
  }
  await students(page).fill(String(2 * members));
  await expect(cards(page)).toHaveCount(2 * members);
  await expect(page.getByText('Dealt to nobody:')).toHaveCount(0);
  await students(page).fill('28');
  const seed = page.getByLabel('Word or number of the deal');
  await seed.fill('wheat');
  const first = await list(page);
  await page.getByRole('button', { name: 'Deal again' }).press('Enter');
  await expect(seed).not.toHaveValue('wheat');
  expect(await list(page)).not.toBe(first);
  await page.reload();
  await students(page).fill('28');
  await seed.fill('wheat');
  await expect(cards(page)).toHaveCount(28);
  expect(await list(page)).toBe(first);
  expect(faults).toEqual(NONE);
});

test('the cards print, six to a sheet and nothing cut off, in 9 points or more', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('./#/teach/council');
  await students(page).fill(String(members));
  for (const part of [PART, RUN]) {
    await page.emulateMedia({ media: null });
    const { title } = must(scenario.data.parts.find((p) => p.id === part));
    await page.getByRole('radio', { name: title }).check();
    await expect(cards(page)).toHaveCount(members);
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = (await page.pdf({ format })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1 + Math.ceil(members / 6));
    }
    await page.setViewportSize({ width: A4_WIDTH, height: 1040 });
    await page.emulateMedia({ media: 'print' });
    const cut = await cards(page).evaluateAll((all) =>
      all.flatMap((card) => (card.scrollHeight > card.clientHeight ? [card.textContent] : [])),
    );
    expect(cut).toEqual([]);
    const sizes = await cards(page).evaluateAll((all) =>
      all.flatMap((card) =>
        [...card.querySelectorAll('*')].map((e) => Number.parseFloat(getComputedStyle(e).fontSize)),
      ),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(SMALLEST - 0.01);
    await page.setViewportSize({ width: 1280, height: 720 });
  }
});

test('a class plays a sitting to its end by keyboard, and its own division decides', async ({ page, baseURL }) => {
  test.setTimeout(240_000);
  const faults = watchFaults(page, baseURL ?? '');
  await keepOnDevice(page, preferring());
  await page.goto('./#/teach/council');
  await expect(cards(page)).toHaveCount(30);
  await page.getByRole('link', { name: 'Start the sitting' }).press('Enter');
  await expect(page.getByText('At each division the class votes by hand.')).toBeVisible();
  await page.getByRole('button', { name: /^Start/ }).press('Enter');
  await expect(page.locator('main#play')).toBeVisible({ timeout: 20_000 });
  await toDivision(page);
  await expect(page.locator('[data-now]')).toHaveText('All the freeborn');
  // what the house would do is nowhere to be seen
  await expect(page.locator('main table, .seat-marks')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Hall' })).toHaveCount(0);
  await page.keyboard.press('h');
  await expect(page.locator('dialog[open]')).toHaveCount(0);

  for (const [ayes, noes, sentence] of [
    ['', '', 'Type how many hands were up for Ayes'],
    ['11', 'most', '“most” is no count of hands for Noes'],
    ['1000', '3', '“1000” is no count of hands for Ayes'],
    ['0', '0', 'Nobody’s hand was up'],
  ] as const) {
    await count(page, ayes, noes);
    await expect(page.getByRole('alert')).toContainText(sentence);
  }
  await count(page, '11', '17');
  await expect(page.getByText('Not carried, by 17 to 11.')).toBeVisible();
  await expect(page.locator('[data-now]')).toBeFocused();
  await expect(spoken(page)).toContainText('Now put: All but servants');

  // a reload goes on in the middle of the votes
  await page.reload();
  await expect(page.getByText('Not carried, by 17 to 11.')).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('[data-now]')).toHaveText('All but servants and takers of alms');
  await count(page, '14', '14');
  await expect(page.getByText('Not carried: 14 to 14, and a tie falls.')).toBeVisible();
  await count(page, '3', '25');
  await expect(page.locator('[data-now]')).toHaveText('The class has carried nothing');

  // a mistake is mended before the play goes on
  const again = page.getByRole('button', { name: 'Enter again: All but servants and takers of alms' });
  await tabTo(page, again, 80, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-now]')).toBeFocused();
  await expect(page.getByLabel('Ayes', { exact: true })).toHaveValue('14');
  await count(page, '15', '13');
  await expect(page.getByText('Carried, by 15 to 13.').first()).toBeVisible();
  await expect(page.getByRole('table', { name: 'The class beside the house' })).toContainText('Not put.');

  await pressMove(page, '1');
  await expect(page.getByRole('heading', { level: 2, name: 'All but servants and takers of alms' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'The class beside the house' })).toContainText('Carried, by 15 to 13.');
  await page.getByRole('button', { name: 'To the debrief' }).press('Enter');
  await expect(debrief(page)).toBeVisible();
  await arrived(page);
  await expect(page.getByRole('table', { name: 'The class beside the house' })).toBeVisible();
  await expect(page.getByText('In fact: This is near to what happened')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table', { name: 'The class beside the house' })).toBeVisible();
  expect({ ...faults, uncaught: faults.uncaught.filter((one) => !one.includes('sessionStorage')) }).toEqual(NONE);
});

test('axe finds nothing on the pages of a class, in every theme and at 320 px', async ({ page }) => {
  test.setTimeout(240_000);
  await keepOnDevice(page, preferring());
  await page.goto(link);
  await page.getByRole('button', { name: /^Start/ }).press('Enter');
  await expect(page.locator('main#play')).toBeVisible({ timeout: 20_000 });
  await toDivision(page);
  const play = page.url();
  const look = async (where: string): Promise<void> => {
    await expectNothing(page, where);
    await expectNoSidewaysScroll(page, where);
  };
  const visit = async (theme: (typeof THEMES)[number], width: number): Promise<void> => {
    await page.setViewportSize({ width, height: 740 });
    await page.evaluate(([key, chosen]) => localStorage.setItem(key ?? '', chosen ?? ''), [
      PREFERENCES_KEY,
      preferring({ theme })[PREFERENCES_KEY],
    ] as const);
    await page.goto('about:blank');
    await page.goto(play);
    await expect(page.locator('main.council')).toBeVisible({ timeout: 20_000 });
    const where = `${theme}, ${width} px`;
    await look(`counting, ${where}`);
    await count(page, '0', '0');
    await look(`a wrong count, ${where}`);
    await count(page, '9', '1');
    await look(`decided, ${where}`);
    // counted again, the next visit has the same to look at
    await page
      .getByRole('button', { name: /^Enter again/ })
      .first()
      .press('Enter');
    await count(page, '1', '9');
    await page.goto('about:blank');
    await page.goto('./#/teach/council');
    await students(page).fill('9');
    await expect(cards(page)).toHaveCount(9);
    await look(`the deal, ${where}`);
  };
  for (const theme of THEMES) await visit(theme, 1366);
  await visit('dark', 320);
});
