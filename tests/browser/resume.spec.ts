import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Save } from '../../src/core/save/save.ts';
import { must } from '../support/must.ts';
import { watchFaults } from './support/faults.ts';
import { BLANK, h1, keepOnDevice, openPlay, playToDebrief, preferring, pressMove, words } from './support/page.ts';
import { addressOf, keyOf, pointAt, slotOf } from './support/plays.ts';

const kept = (page: Page): Promise<string | null> => page.evaluate((key) => localStorage.getItem(key), keyOf('sexby'));
const keptSave = async (page: Page): Promise<Save> => (JSON.parse((await kept(page)) ?? '') as { save: Save }).save;
const notice = (page: Page) => page.getByRole('region', { name: 'Notice' });
const tool = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Tools' }).getByRole('button', { name });

test('a reload goes on at the same line, with the same counts', async ({ page }) => {
  await openPlay(page, 'sexby');
  await pressMove(page, '1');
  await pressMove(page, '1');
  for (const at of ['scene', 'sitting'] as const) {
    if (at === 'sitting') {
      while ((await page.locator('.counts').count()) === 0) await pressMove(page, '1');
      await pressMove(page, '2');
      await pressMove(page, '3');
    }
    const before = await words(page);
    await page.reload();
    await expect(notice(page)).toContainText('You are where you left off.');
    expect(await words(page)).toBe(before);
  }
});

test('going back is practice, and the play itself is returned to', async ({ page }) => {
  const point = pointAt('sexby', 'sitting', 4);
  await openPlay(page, 'sexby', { point });
  const own = await words(page);
  await tool(page, 'Log').click();
  await page
    .getByRole('button', { name: /^Go back to before this/ })
    .nth(-2)
    .click();
  const practice = page.getByRole('region', { name: 'Practice' });
  await expect(practice).toBeVisible();
  const gone = await words(page);
  expect(gone).not.toBe(own);
  await pressMove(page, '2');

  // practice outlives a reload, and so does the play behind it
  const other = await words(page);
  await page.reload();
  expect(await words(page)).toBe(other);
  await practice.getByRole('button', { name: 'Return to my play' }).click();
  await expect(practice).toHaveCount(0);
  expect(await words(page)).toBe(own);
  expect((await keptSave(page)).moves).toEqual(point.save.moves);

  await tool(page, 'Save').click();
  await page.getByRole('button', { name: 'Start again from the beginning' }).click();
  await page.getByRole('button', { name: 'Start again', exact: true }).click();
  await expect(page.locator('.counts')).toHaveCount(0);
  expect((await keptSave(page)).moves).toEqual([]);
});

test('a play saved to a file is opened elsewhere; what is no play is refused with a sentence', async ({
  page,
  browser,
  baseURL,
}) => {
  const point = pointAt('sexby', 'sitting', 2);
  await openPlay(page, 'sexby', { point });
  await tool(page, 'Save').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save to a file' }).click(),
  ]);
  const file = await download.path();
  const text = readFileSync(file, 'utf8');
  expect(JSON.parse(text)).toMatchObject({ ...point.save });
  await page.keyboard.press('Escape');
  const own = await words(page);

  const elsewhere = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const fresh = await elsewhere.newPage();
  const faults = watchFaults(fresh, baseURL ?? '');
  await openPlay(fresh, 'sexby');
  const handIn = async (name: string, mimeType: string, body: string | Buffer, said: RegExp): Promise<void> => {
    await fresh.getByLabel('Open a saved file').setInputFiles({ name, mimeType, buffer: Buffer.from(body) });
    await expect(fresh.getByRole('dialog').locator('output')).toHaveText(said);
  };
  await tool(fresh, 'Save').click();
  await handIn('play.json', 'application/json', text, /^The play was opened\.$/);
  expect(await words(fresh)).toBe(own);

  const held = await kept(fresh);
  const json = 'application/json';
  await handIn('cut.json', json, text.slice(0, 200), /cut short/);
  await handIn('later.json', json, JSON.stringify({ ...point.save, format: 99 }), /format 99.*reads format 1/);
  const picture = readFileSync(new URL('../../dist/art/favicon.svg', import.meta.url));
  await handIn('picture.json', 'image/svg+xml', picture, /not a saved play/);
  await handIn('bytes.json', 'image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe]), /not a saved play/);
  await handIn('empty.json', json, '', /not a saved play/);
  await handIn('list.json', json, '[1, 2]', /not a saved play/);
  await handIn('other.json', json, JSON.stringify({ ...point.save, scenario: 'another' }), /another scenario/);
  await handIn('part.json', json, JSON.stringify({ ...point.save, part: 'another' }), /a part or a role/);
  await handIn('role.json', json, JSON.stringify({ ...point.save, role: 'nobody' }), /a part or a role/);
  const { save: colonel } = pointAt('rainsborough', 'sitting', 1);
  await handIn('colonel.json', json, JSON.stringify(colonel), /a play as .*Rainsborough/);
  await handIn('moves.json', json, JSON.stringify({ ...point.save, moves: [1] }), /damaged/);
  expect(await kept(fresh)).toBe(held);
  expect(await words(fresh)).toBe(own);
  expect(faults.uncaught).toEqual([]);
  await elsewhere.close();
});

test('a damaged slot is told of, and the game plays', async ({ page, baseURL }) => {
  test.setTimeout(60_000);
  const { save } = pointAt('sexby', 'sitting', 1);
  const whole = slotOf(save);
  const faults = watchFaults(page, baseURL ?? '');
  const other = (change: object): string => JSON.stringify({ revision: 1, save: { ...save, ...change } });
  const damaged = {
    'cut short': whole.slice(0, whole.length / 2),
    'no JSON': 'Ireton',
    null: 'null',
    'no save': '{"revision":3}',
    'save of nothing': '{"revision":3,"save":null}',
    'another format': other({ format: 2 }),
    'moves not words': other({ moves: [null], trail: [''] }),
    'no level': other({ settings: {} }),
  };
  await keepOnDevice(page, preferring());
  await page.goto(BLANK);
  for (const [kind, slot] of Object.entries(damaged)) {
    await page.evaluate(([key, value]) => localStorage.setItem(key ?? '', value ?? ''), [keyOf('sexby'), slot]);
    await page.goto(addressOf('sexby'));
    await expect.soft(notice(page), kind).toContainText(/You start from the beginning\./);
    await expect.soft(h1(page), kind).toBeVisible();
    expect.soft(faults.uncaught.splice(0), kind).toEqual([]);
    await page.goto(BLANK);
  }
  await page.goto(addressOf('sexby'));
  await pressMove(page, '1');
  await expect(notice(page)).toHaveCount(0);
  expect((await keptSave(page)).moves).toHaveLength(1);

  // of a part or a role that there is not: told of on the page from which it can be started again
  for (const change of [{ part: 'nowhere' }, { role: 'nobody' }]) {
    await page.goto(BLANK);
    await page.evaluate(
      ([key, value]) => localStorage.setItem(key ?? '', value ?? ''),
      [keyOf('sexby'), other(change)],
    );
    await page.goto(addressOf('sexby'));
    await expect(page.locator('main#play').or(page.getByRole('alert'))).toBeVisible();
    if (await page.getByRole('alert').isVisible()) {
      await expect(page.getByRole('alert')).toContainText('cannot be read');
      await page.getByRole('button', { name: 'Start again' }).click();
      await page.getByRole('button', { name: 'Yes, start again' }).click();
    }
    await expect(page.locator('main#play')).toBeVisible();
    await pressMove(page, '1');
    expect(faults.uncaught).toEqual([]);
  }
});

test('a play kept under an edited script stops where it must, and names the move', async ({ page }) => {
  const { save } = pointAt('sexby', 'sitting', 3);
  const decisions = save.moves.flatMap((id, at) => (id === 'next' || id.startsWith('choose:') ? [] : [at]));
  const at = must(decisions[1]);
  const gone = 'assert:a-claim-since-cut';
  const edited = { ...save, contentHash: 'of-another-day', moves: save.moves.map((id, n) => (n === at ? gone : id)) };
  await keepOnDevice(page, { ...preferring(), [keyOf('sexby')]: slotOf(edited) });
  await page.goto(addressOf('sexby'));
  await expect(notice(page)).toContainText(`followed up to move ${at} and stops before “${gone}”`);
  await pressMove(page, '1');
  const { moves } = await keptSave(page);
  expect(moves.filter((id) => id !== 'next').slice(0, -1)).toEqual(
    save.moves.slice(0, at).filter((id) => id !== 'next'),
  );
  await playToDebrief(page);
});
