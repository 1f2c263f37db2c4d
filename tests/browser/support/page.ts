import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { DEFAULT_PREFERENCES, PREFERENCES_KEY } from '../../../src/store/preferences.ts';
import type { Preferences } from '../../../src/store/preferences.ts';
import { addressOf, keyOf, slotOf } from './plays.ts';
import type { Point, Role } from './plays.ts';

/** Most steps that a whole play could take. */
const MOST = 60;

/** Puts something into the device's storage before the site is first opened in this tab; a reload finds what the site left. */
export async function keepOnDevice(page: Page, entries: Readonly<Record<string, string>>): Promise<void> {
  await page.addInitScript((kept) => {
    if (sessionStorage.getItem('kept') !== null) return;
    sessionStorage.setItem('kept', 'yes');
    for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, value);
  }, entries);
}

/** What a reader prefers, as it is kept. Without more, no picture is drawn: where that is not what is tested, it is slow. */
export const preferring = (change: Partial<Preferences> = {}): Readonly<Record<string, string>> => ({
  [PREFERENCES_KEY]: JSON.stringify({ ...DEFAULT_PREFERENCES, stage: false, ...change }),
});

export const h1 = (page: Page): Locator => page.getByRole('heading', { level: 1 });
export const spoken = (page: Page): Locator => page.locator('.overlay > output[aria-live=polite]');

/** Waits for a page that is fetched apart. */
export async function arrived(page: Page): Promise<void> {
  await expect(page.getByText('it is being fetched')).toHaveCount(0);
}

/** Opens a play, at its beginning or at a point of it. */
export async function openPlay(
  page: Page,
  role: Role,
  { point, prefer }: { readonly point?: Point; readonly prefer?: Partial<Preferences> } = {},
): Promise<void> {
  const part = point?.state.part;
  await keepOnDevice(page, { ...preferring(prefer), ...(point ? { [keyOf(role, part)]: slotOf(point.save) } : {}) });
  await page.goto(addressOf(role, part));
  await expect(page.locator('main#play')).toBeVisible();
  await arrived(page);
}

/** What is added to a page that stands still: the way to a source, offered once the rest of the play has come. */
const LATE = ': see the (?:record|source)';

/** All that is read on the page of a play: what was said, what may be said, the counts. */
export async function words(page: Page): Promise<string> {
  await page.locator('main#play').waitFor();
  const all = await page.evaluate(() => document.querySelector<HTMLElement>('main#play')?.innerText ?? '');
  return all.replaceAll(new RegExp(LATE, 'gu'), '');
}

/** Presses a key that makes a move, and waits until the page shows what came of it. */
export async function pressMove(page: Page, key: string): Promise<void> {
  const before = await words(page);
  await page.keyboard.press(key);
  // asked in the page itself, and not frame by frame: the page's own frames may be counted
  const came = page.waitForFunction(
    ({ old, late }) => {
      const now = document.querySelector<HTMLElement>('main#play')?.innerText;
      return now !== undefined && now.replaceAll(new RegExp(late, 'gu'), '') !== old;
    },
    { old: before, late: LATE },
    { polling: 25, timeout: 20_000 },
  );
  await came.catch((error: unknown) => {
    throw new Error(`Nothing came of ${key} on a page that reads: ${before}`, { cause: error });
  });
}

/** Presses Tab until something has the focus. */
export async function tabTo(page: Page, target: Locator, most = 80, key = 'Tab'): Promise<void> {
  const focused = (): Promise<boolean> => target.evaluate((element) => element === document.activeElement);
  for (let n = 0; n < most && !(await focused()); n++) await page.keyboard.press(key);
  await expect(target).toBeFocused();
}

/** One step on through a play, by keyboard. */
export async function goOn(page: Page): Promise<void> {
  const on = page.getByRole('button', { name: 'To the debrief' });
  await expect(on.or(page.locator('[data-key="1"]')).first()).toBeVisible();
  if (!(await on.isVisible())) {
    await pressMove(page, '1');
    return;
  }
  await tabTo(page, on);
  await pressMove(page, 'Enter');
}

export const debrief = (page: Page): Locator => page.getByRole('heading', { name: 'The debrief' });

/** Plays on to the debrief; after each step something may be looked at. */
export async function playToDebrief(page: Page, look?: (step: number) => Promise<void>): Promise<void> {
  for (let n = 1; n <= MOST && !(await debrief(page).isVisible()); n++) {
    await goOn(page);
    await look?.(n);
  }
  await expect(debrief(page)).toBeVisible();
  await arrived(page);
}

/** A file of the site that is not its page: there the device's storage can be seen to without the game. */
export const BLANK = './fonts/fonts.css';
