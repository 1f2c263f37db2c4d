import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import {
  debrief,
  goOn,
  keepOnDevice,
  openPlay,
  playToDebrief,
  pressMove,
  preferring,
  spoken,
  tabTo,
} from './support/page.ts';
import { pointAt } from './support/plays.ts';

/** The focus is in the page, on the heading of what is new. */
async function expectFocusOnNews(page: Page): Promise<void> {
  await expect(page.locator('main#play [data-now]')).toBeFocused();
}

/** Where the focus is: inside a dialog, or nowhere (the browser's own part of the way round). */
const strayed = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    return at !== document.body && at?.closest('dialog[open]') === null;
  });

/** A dialog that is open: it has the focus, keeps it, and gives it back when Escape closes it. */
async function expectDialog(page: Page, name: string | RegExp, look?: () => Promise<void>): Promise<void> {
  const dialog = page.getByRole('dialog', { name });
  await expect(dialog).toBeVisible();
  await expect(dialog.locator(':focus')).toHaveCount(1);
  await look?.();
  for (let n = 0; n < 4; n++) {
    await page.keyboard.press('Shift+Tab');
    expect(await strayed(page)).toBe(false);
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('a whole play as Sexby with Tab and Enter', async ({ page }) => {
  test.setTimeout(60_000);
  await keepOnDevice(page, preferring({ numberKeys: false }));
  await page.goto('.');
  await tabTo(page, page.getByRole('link', { name: /^Play as .*Sexby$/ }));
  await page.keyboard.press('Enter');
  await expect(page.locator('main#play')).toBeVisible();
  const first = page.locator('main#play [data-key="1"]');

  await tabTo(page, first);
  let said = '';
  for (let n = 0; n < 60 && (await first.count()) > 0; n++) {
    await pressMove(page, 'Enter');
    await expectFocusOnNews(page);
    await expect(spoken(page)).not.toHaveText(said);
    await expect(spoken(page)).not.toHaveText('');
    said = await spoken(page).innerText();
    if ((await first.count()) === 0) break;
    // from the heading one Tab is enough
    await page.keyboard.press('Tab');
    await expect(first).toBeFocused();
  }
  await expect(spoken(page)).toHaveText('The play has come to its end.');
  await goOn(page);
  await expect(debrief(page)).toBeFocused();
  await expect(spoken(page)).toHaveText('What was really said.');
});

test('a whole play as Rainsborough with arrows and number keys', async ({ page }) => {
  test.setTimeout(60_000);
  await keepOnDevice(page, preferring());
  await page.goto('.');
  await tabTo(page, page.getByRole('link', { name: /^Play as .*Rainsborough$/ }));
  await tabTo(page, page.getByRole('radio', { name: 'Shrewdly' }));
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: 'As recorded' })).toBeChecked();
  await tabTo(page, page.getByRole('link', { name: /^Play as .*Rainsborough$/ }), 80, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/level=recorded/);
  await expect(page.locator('main#play')).toBeVisible();

  let said = '';
  await playToDebrief(page, async () => {
    await expectFocusOnNews(page);
    await expect(spoken(page)).not.toHaveText(said);
    said = await spoken(page).innerText();
    expect(said).not.toBe('');
  });
});

test('dialogs take the focus, keep it and give it back', async ({ page }) => {
  await openPlay(page, 'sexby', { point: pointAt('sexby', 'sitting', 2) });
  const tools = page.getByRole('navigation', { name: 'Tools' });
  for (const [tool, name] of [
    ['Log', 'All that was said'],
    ['Save', 'Save and open'],
    ['Settings', 'Settings'],
    ['Help', 'Help'],
  ] as const) {
    const button = tools.getByRole('button', { name: tool });
    await tabTo(page, button);
    await page.keyboard.press('Enter');
    await expectDialog(page, name);
    await expect(button).toBeFocused();
  }

  const hall = tools.getByRole('button', { name: 'Hall' });
  await tabTo(page, hall, 80, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expectDialog(page, /./, async () => {
    const man = page.getByRole('dialog').locator('[data-member]').nth(3);
    const name = await man.innerText();
    await tabTo(page, man);
    await page.keyboard.press('Enter');
    const heading = page.getByRole('dialog').getByRole('heading', { level: 2 });
    await expect(heading).toBeFocused();
    await expect(heading).toContainText(name.split(' ').at(-1) ?? name);
    await tabTo(page, page.getByRole('button', { name: 'All the hall' }));
    await page.keyboard.press('Enter');
    await expect(man).toBeFocused();
  });
  await expect(hall).toBeFocused();

  // by their own keys, from the heading of what was said
  await page.locator('[data-now]').focus();
  for (const [key, name] of [
    ['l', 'All that was said'],
    ['h', 'Every man in the hall'],
    ['s', 'Settings'],
    ['?', 'Help'],
  ] as const) {
    await page.keyboard.press(key);
    await expectDialog(page, name);
    await expectFocusOnNews(page);
  }
});
