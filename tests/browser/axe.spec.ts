import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { PREFERENCES_KEY, THEMES } from '../../src/store/preferences.ts';
import type { Preferences } from '../../src/store/preferences.ts';
import { expectNoSidewaysScroll, expectNothing } from './support/access.ts';
import { arrived, BLANK, openPlay, preferring } from './support/page.ts';
import { must } from '../support/must.ts';
import { addressOf, keyOf, pointAt, RUN, slotOf, wholePlay } from './support/plays.ts';
import type { Point } from './support/plays.ts';

const PLACES = {
  scene: pointAt('sexby', 'scene'),
  sitting: pointAt('sexby', 'sitting', 3),
  division: pointAt('sexby', 'division'),
  ending: pointAt('sexby', 'ending'),
  debrief: pointAt('sexby', 'debrief'),
  'debrief of a run': must(wholePlay('sexby', RUN).at(-1)),
} as const;

/** Opens a play at a point, or the first page, as though it had been left so. */
async function show(page: Page, point: Point | undefined, prefer: Partial<Preferences> = {}): Promise<void> {
  await page.goto('about:blank');
  await page.goto(BLANK);
  await page.evaluate(
    ([slot, save, key, chosen]) => {
      if (slot !== undefined && save !== undefined) localStorage.setItem(slot, save);
      if (key !== undefined && chosen !== undefined) localStorage.setItem(key, chosen);
    },
    [
      keyOf('sexby', point?.state.part),
      point ? slotOf(point.save) : undefined,
      PREFERENCES_KEY,
      preferring(prefer)[PREFERENCES_KEY],
    ],
  );
  await page.goto(point ? addressOf('sexby', point.state.part) : '.');
  await expect(page.locator('main')).toBeVisible();
  await arrived(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

test('axe finds nothing on the first page and in the sitting, in every theme', async ({ page }) => {
  test.setTimeout(60_000);
  for (const theme of THEMES) {
    await show(page, undefined, { theme });
    await expectNothing(page, `first page, ${theme}`);
    await show(page, PLACES.sitting, { theme });
    await expectNothing(page, `sitting, ${theme}`);
  }
});

test('axe finds nothing on the other pages of a play', async ({ page }) => {
  test.setTimeout(180_000);
  for (const at of ['scene', 'division', 'ending', 'debrief', 'debrief of a run'] as const) {
    await show(page, PLACES[at]);
    await page.locator('main details').evaluateAll((all) => {
      for (const details of all) if (details instanceof HTMLDetailsElement) details.open = true;
    });
    await expectNothing(page, at);
  }
});

test('axe finds nothing in the sitting with all opened, nor in its dialogs', async ({ page }) => {
  test.setTimeout(60_000);
  await openPlay(page, 'sexby', { point: PLACES.sitting });
  for (const closed of await page.locator('main .disclosure-button').all()) await closed.press('Enter');
  await page.locator('main .why').first().press('Enter');
  await expect(page.locator('main .why-card:visible')).toHaveCount(1);
  await expectNothing(page, 'sitting, opened');

  for (const name of ['Log', 'Save', 'Settings', 'Help', 'Hall']) {
    await page.getByRole('navigation', { name: 'Tools' }).getByRole('button', { name }).press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNothing(page, name);
    if (name !== 'Hall') await page.keyboard.press('Escape');
  }
  await page.getByRole('dialog').locator('[data-member]').first().press('Enter');
  await expect(page.getByRole('button', { name: 'All the hall' })).toBeVisible();
  await expectNothing(page, 'a man in the hall');
});

test('at 320 px axe finds nothing and nothing is scrolled sideways', async ({ page }) => {
  test.setTimeout(60_000);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [where, point] of Object.entries({ first: undefined, ...PLACES })) {
    await show(page, point);
    await expectNoSidewaysScroll(page, `${where} at 320 px`);
    if (where === 'first' || where === 'sitting') await expectNothing(page, `${where} at 320 px`);
  }
});

test('with the largest letters nothing is scrolled sideways', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 480 });
  for (const [where, point] of Object.entries({ first: undefined, ...PLACES })) {
    await show(page, point, { size: 4 });
    await expectNoSidewaysScroll(page, `${where}, largest letters`);
  }
});
