import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect as expectSoon, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { policyText } from '../../scripts/build/content-security-policy.ts';
import { listSite } from '../../scripts/build/file-list.ts';
import { THEMES } from '../../src/store/preferences.ts';
import { SITE_PAGES } from '../../src/teach/notes/site/pages.ts';
import { must } from '../support/must.ts';
import { expectNoSidewaysScroll, expectNothing } from './support/access.ts';
import { NONE, watchFaults } from './support/faults.ts';
import { h1, keepOnDevice, openPlay, preferring, tabTo } from './support/page.ts';
import { pointAt, wholePlay } from './support/plays.ts';
import { dress, readPage } from './support/reading.ts';

/** A page is fetched in several files: it is waited for as long as a slow machine needs. */
const expect = expectSoon.configure({ timeout: 20_000 });

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const LISTED = listSite(DIST);

/** Opens a page of the notes by its id. */
async function openNotes(page: Page, id: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`./#/teach/notes/${id}`);
  await expect(h1(page)).toHaveText(must(SITE_PAGES.find((p) => p.id === id)).title);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

const found = (page: Page, what: string): Locator =>
  page.getByRole('list', { name: 'What was found' }).locator('li', { has: page.locator('b', { hasText: what }) });

async function check(page: Page): Promise<void> {
  await openNotes(page, 'technicians');
  await tabTo(page, page.getByRole('button', { name: 'Check this device' }), 40, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'What was found' })).toBeVisible();
}

test('each page of the site is opened from the contents by keyboard, and its title is that of the tab', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(90_000);
  const faults = watchFaults(page, baseURL ?? '');
  for (const { id, title } of SITE_PAGES) {
    await page.goto('./#/teach/notes');
    await tabTo(page, page.getByRole('link', { name: title, exact: true }));
    await page.keyboard.press('Enter');
    await expect(h1(page)).toHaveText(title);
    await expect(h1(page)).toBeFocused();
    await expect(page).toHaveTitle(new RegExp(`^${title} · `));
    await expect(page).toHaveURL(new RegExp(`/${id}$`));
    await expect(page.getByText('A part of this page is missing.')).toHaveCount(0);
  }
  expect(faults).toEqual(NONE);
});

test('from the foot of the first page one comes to privacy and accessibility', async ({ page }) => {
  await keepOnDevice(page, preferring());
  for (const [link, title] of [
    ['Privacy', 'Your privacy'],
    ['Privacy, for schools', 'Privacy note for schools'],
    ['Accessibility', 'Accessibility statement'],
  ] as const) {
    await page.goto('./');
    await page.locator('.home-foot').getByRole('link', { name: link, exact: true }).press('Enter');
    await expect(h1(page)).toHaveText(title);
  }
});

test('the balance shows what was counted, part by part', async ({ page }) => {
  await openNotes(page, 'balance');
  const file = JSON.parse(readFileSync(`${DIST}/balance/putney-1647.json`, 'utf8')) as {
    readonly stocks: readonly { readonly sides: readonly { readonly claims: number }[] }[];
    readonly parts: readonly { readonly title: string }[];
  };
  const all = page.getByRole('table', { name: 'All claims, words and sources, by side' });
  for (const { claims } of must(file.stocks[0]).sides)
    await expect(all.getByRole('row', { name: /^Claims that may be made/ })).toContainText(String(claims));
  for (const { title } of file.parts)
    await expect(page.getByRole('table', { name: `Endings of ${title}` })).toBeVisible();
});

test('where the counts can’t be had the page says so, and the rest of it stands', async ({ page }) => {
  await page.route('**/balance/*.json', (route) => route.abort());
  await openNotes(page, 'balance');
  await expect(page.getByText('A part of this page is missing.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What it does not show' })).toBeVisible();
});

test('the page for technicians lists every file of the build with its size, and the policy in force', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await openNotes(page, 'technicians');
  await expect(page.getByText(`The game is ${LISTED.files.length.toLocaleString('en-GB')} files`)).toBeVisible();
  for (const directive of policyText().split('; '))
    await expect(page.getByRole('listitem').filter({ hasText: directive }).first()).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the list as CSV' }).press('Enter');
  const csv = readFileSync(await (await saved).path(), 'utf8').split('\r\n');
  expect(csv).toEqual(['path,bytes', ...LISTED.files.map((path, n) => `${path},${must(LISTED.sizes)[n]}`)]);
  await page
    .locator('.notes-files summary')
    .filter({ hasText: /^fonts:/ })
    .press('Enter');
  const row = page.getByRole('row', { name: /^fonts\/fonts\.css / });
  await expect(row).toContainText(
    must(must(LISTED.sizes)[LISTED.files.indexOf('fonts/fonts.css')]).toLocaleString('en-GB'),
  );
});

test('the built code opens no socket, sends no beacon and registers no worker, as the page says', () => {
  const code = readdirSync(`${DIST}/app`).filter((name) => name.endsWith('.js'));
  expect(code.length).toBeGreaterThan(5);
  for (const name of code)
    expect(readFileSync(`${DIST}/app/${name}`, 'utf8'), name).not.toMatch(
      /new WebSocket|serviceWorker\.register|sendBeacon\(|new EventSource|RTCPeerConnection|new SharedWorker|document\.cookie\s*=/,
    );
});

test('a device that has all passes its check, which asks this site only', async ({ page, baseURL }) => {
  test.setTimeout(60_000);
  const faults = watchFaults(page, baseURL ?? '');
  await keepOnDevice(page, preferring());
  await check(page);
  await expect(found(page, 'Keeping plays')).toContainText('works');
  await expect(found(page, 'Canvas')).toContainText('works');
  for (const ending of ['html', 'js', 'css', 'json', 'avif', 'webp', 'woff2', 'webm', 'mp3'])
    await expect(found(page, `Files that end in .${ending}:`)).toContainText('works');
  await expect(page.getByText('Nothing needs attention.')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('check')))).toEqual([]);
  // what keeps things on the device is run on the blank page too
  expect({ ...faults, uncaught: faults.uncaught.filter((one) => !one.includes('sessionStorage')) }).toEqual(NONE);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as text' }).press('Enter');
  const text = readFileSync(await (await saved).path(), 'utf8');
  expect(text).toContain('Keeping plays on this device: works.');
  expect(text).toContain('Other hosts: works.');
});

test('with storage forbidden, no WebGL, and a server that sends a wrong type and stops a file, the check says so', async ({
  page,
}) => {
  test.setTimeout(60_000);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
    const get = Reflect.get(HTMLCanvasElement.prototype, 'getContext') as (kind: string, options?: unknown) => unknown;
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, kind: string, options?: unknown) {
        return kind.startsWith('webgl') ? null : get.call(this, kind, options);
      },
    });
  });
  await page.route('**/*.mp3', (route) => route.fulfill({ status: 403, body: 'Blocked by the filter' }));
  await page.route('**/*.woff2', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-type': 'text/plain' } });
  });
  await page.route('**/*.webm', (route) => route.abort());
  await check(page);
  await expect(found(page, 'Keeping plays')).toContainText('needs attention');
  await expect(found(page, 'Keeping plays')).toContainText('saved as a file');
  await expect(found(page, 'WebGL')).toContainText('does without');
  await expect(found(page, 'Canvas')).toContainText('works');
  await expect(found(page, '.mp3')).toContainText('The server answered 403');
  await expect(found(page, '.webm')).toContainText('did not come');
  await expect(found(page, '.woff2')).toContainText('came as “text/plain”. Have the server send font/woff2.');
  await expect(page.getByText('2 things need attention.')).toBeVisible();
  await expectNothing(page, 'a check with findings');
});

test('axe finds nothing on the pages of the site, in every theme and at 320 px, and all can be read', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await keepOnDevice(page, preferring());
  for (const { id } of SITE_PAGES) {
    await page.setViewportSize({ width: 1366, height: 768 });
    await openNotes(page, id);
    for (const theme of THEMES) {
      await dress(page, theme, 'period');
      await expectNothing(page, `${id}, ${theme}`);
      const seen = await readPage(page);
      expect
        .soft(
          seen.filter((s) => s.size < 15.99 || s.contrast < 4.5),
          `${id}, ${theme}`,
        )
        .toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    for (const theme of THEMES) {
      await dress(page, theme, 'plain');
      await expectNothing(page, `${id}, ${theme}, 320 px`);
    }
    await expectNoSidewaysScroll(page, `${id} at 320 px`);
  }
});

test('each page of the site prints, its tables whole and what is only pressed left out', async ({ page }) => {
  test.setTimeout(90_000);
  for (const { id } of SITE_PAGES) {
    await openNotes(page, id);
    for (const format of ['A4', 'Letter']) {
      const pdf = (await page.pdf({ format })).toString('latin1');
      const sides = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
      expect(sides.length, `${id}, ${format}`).toBeGreaterThan(0);
      expect(sides.length, `${id}, ${format}`).toBeLessThanOrEqual(id === 'privacy-child' ? 2 : 9);
    }
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: 'Print this page' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Check this device' })).toBeHidden();
    const small = (await readPage(page)).filter(({ size }) => size < 11.99);
    expect(small, id).toEqual([]);
    await page.emulateMedia({ media: 'screen' });
  }
});

/** WCAG 2.2, 1.4.12: what a reader’s own style sheet may ask for. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

/** Gives the page the spacing of the criterion, by a sheet that its policy does not forbid. */
const space = (page: Page): Promise<void> =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, SPACING);

/** Words that their own box cuts off. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((e) => {
        const { overflowX, overflowY } = getComputedStyle(e);
        const clips = [overflowX, overflowY].some((o) => o === 'hidden' || o === 'clip');
        if (
          !clips ||
          e instanceof SVGElement ||
          e.textContent.trim() === '' ||
          !e.checkVisibility() ||
          e.closest('.unseen, .skip')
        )
          return false;
        const { width, height } = e.getBoundingClientRect();
        return width > 2 && height > 2 && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1);
      })
      .map((e) => e.outerHTML.slice(0, 120)),
  );

/** Lines of words that lie over lines of other words. */
const overlapping = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const lines: { readonly words: string; readonly of: Node; readonly box: DOMRect }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent?.trim() ?? '';
      if (words === '' || !node.parentElement?.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        continue;
      if (node.parentElement.closest('.unseen, .skip, noscript, [popover]')) continue;
      // for screen readers only
      const thead = node.parentElement.closest('thead');
      if (thead && getComputedStyle(thead).clipPath !== 'none') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      // what is scrolled out of its own box lies over nothing
      let scroller: Element | null = node.parentElement;
      while (scroller && getComputedStyle(scroller).overflowY === 'visible') scroller = scroller.parentElement;
      const pane = scroller?.getBoundingClientRect();
      const isShown = (box: DOMRect): boolean => !pane || (box.bottom <= pane.bottom + 1 && box.top >= pane.top - 1);
      for (const box of range.getClientRects())
        if (box.width > 2 && box.height > 2 && isShown(box)) lines.push({ words: words.slice(0, 40), of: node, box });
    }
    const over: string[] = [];
    for (const [i, one] of lines.entries())
      for (const two of lines.slice(i + 1)) {
        if (one.of === two.of) continue;
        const wide = Math.min(one.box.right, two.box.right) - Math.max(one.box.left, two.box.left);
        const high = Math.min(one.box.bottom, two.box.bottom) - Math.max(one.box.top, two.box.top);
        // boxes of letters are higher than the letters
        if (wide > 4 && high > 0.45 * Math.min(one.box.height, two.box.height))
          over.push(`${one.words} / ${two.words}`);
      }
    return over.slice(0, 8);
  });

test('with the spacing of WCAG 1.4.12 no words are cut off or lie over others', async ({ page }) => {
  test.setTimeout(180_000);
  await keepOnDevice(page, preferring());
  const look = async (where: string): Promise<void> => {
    await space(page);
    for (const width of [1366, 320]) {
      await page.setViewportSize({ width, height: 768 });
      expect.soft(await cutOff(page), `${where}, ${width} px`).toEqual([]);
      expect.soft(await overlapping(page), `${where}, ${width} px`).toEqual([]);
      await expectNoSidewaysScroll(page, `${where}, ${width} px`);
    }
    await page.setViewportSize({ width: 1366, height: 768 });
  };
  await page.goto('./');
  await expect(page.getByRole('link', { name: /^Play as/ }).first()).toBeVisible();
  await look('the first page');
  for (const { id } of SITE_PAGES) {
    await openNotes(page, id);
    await look(id);
  }
});

for (const [where, point] of Object.entries({
  'a scene': must(wholePlay('sexby')[1]),
  'a sitting': pointAt('sexby', 'sitting', 3),
  'an ending': pointAt('sexby', 'ending'),
}))
  test(`with that spacing ${where} is whole too`, async ({ page }) => {
    await openPlay(page, 'sexby', { point });
    await space(page);
    for (const width of [1366, 320]) {
      await page.setViewportSize({ width, height: 768 });
      expect.soft(await cutOff(page), `${where}, ${width} px`).toEqual([]);
      expect.soft(await overlapping(page), `${where}, ${width} px`).toEqual([]);
      await expectNoSidewaysScroll(page, `${where}, ${width} px`);
    }
  });
