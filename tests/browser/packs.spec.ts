import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Save } from '../../src/core/save/save.ts';
import { must } from '../support/must.ts';
import { goOn, keepOnDevice, preferring, words } from './support/page.ts';
import { PART, addressOf, keyOf, pointAt, scenario, slotOf, wholePlay } from './support/plays.ts';
import type { Point } from './support/plays.ts';

const RUN = must(scenario.data.parts.find((p) => p.of)).id;
const REST = '**/packs/*/*.rest.json';
const KEY = keyOf('sexby', RUN);

const play = wholePlay('sexby', RUN);
/** The last that can be played without the rest, and somewhere beyond it. */
const edge = must(play.findLast(({ state }) => state.leg === 0));
const far = must(play.find(({ state }) => state.leg === 1 && state.chosen.length > edge.state.chosen.length));

const refused = (page: Page) => page.getByRole('region', { name: 'Refused' });
const keptMoves = async (page: Page): Promise<readonly string[]> => {
  const text = (await page.evaluate((key) => localStorage.getItem(key), KEY)) ?? '';
  return (JSON.parse(text) as { readonly save: Save }).save.moves;
};

/** Opens the run where it was left. */
async function openAt(page: Page, { save }: Point): Promise<void> {
  await keepOnDevice(page, { ...preferring(), [KEY]: slotOf(save) });
  await page.goto(addressOf('sexby', RUN));
}

test('a run whose rest does not come waits at the end of its first part, and goes on by itself', async ({ page }) => {
  let asked = 0;
  let blocked = true;
  await page.route(REST, async (route) => {
    asked += 1;
    await (blocked ? route.abort() : route.continue());
  });
  await openAt(page, edge);
  const before = await words(page);
  await page.keyboard.press('1');
  await expect(refused(page)).toContainText('What comes next is still being loaded');
  expect(await words(page)).toBe(before);
  expect(await keptMoves(page)).toEqual(edge.save.moves);
  await expect.poll(() => asked).toBeGreaterThan(1);

  // asked for again without a press
  blocked = false;
  await expect(refused(page)).toHaveCount(0, { timeout: 15_000 });
  await expect.poll(() => words(page)).not.toBe(before);
  expect(await keptMoves(page)).toEqual(must(play[edge.save.moves.length + 1]).save.moves);
});

test('a run of which the rest has come goes from part to part without a word', async ({ page }) => {
  const rest = page.waitForResponse(REST);
  await openAt(page, edge);
  await (await rest).finished();
  for (let n = edge.save.moves.length + 1; n < edge.save.moves.length + 4; n++) {
    await goOn(page);
    await expect(refused(page)).toHaveCount(0);
    expect(await keptMoves(page)).toEqual(must(play[n]).save.moves);
  }
});

test('a play that has come further opens where it was left, with nothing said of loading', async ({ page }) => {
  await openAt(page, far);
  await expect(page.getByRole('region', { name: 'Notice' })).toContainText('You are where you left off.');
  expect(await keptMoves(page)).toEqual(far.save.moves);
  await goOn(page);
  expect(await keptMoves(page)).toEqual(must(play[far.save.moves.length + 1]).save.moves);
});

test('a play that has come further is left as it is where the rest cannot be had', async ({ page }) => {
  await page.route(REST, (route) => route.abort());
  await openAt(page, far);
  await expect(page.getByText('The scenario could not be loaded.')).toBeVisible();
  expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBe(slotOf(far.save));
});

test('a play whose rest has not come is played to its end, and its debrief comes with the rest', async ({ page }) => {
  let blocked = true;
  await page.route(REST, (route) => (blocked ? route.abort() : route.continue()));
  const { save } = pointAt('sexby', 'ending');
  await keepOnDevice(page, { ...preferring(), [keyOf('sexby')]: slotOf(save) });
  await page.goto(addressOf('sexby'));
  await page.getByRole('button', { name: 'To the debrief' }).press('Enter');
  await expect(page.getByText('it is being fetched')).toBeVisible();
  blocked = false;
  const told = must(scenario.data.debrief.truth.find((t) => t.parts?.includes(PART)));
  await expect(page.getByText(told.title, { exact: false }).first()).toBeAttached({ timeout: 40_000 });
});

test('a link to no part, and one without a part, are told apart', async ({ page }) => {
  await page.goto(addressOf('sexby', 'no-such-part'));
  await expect(page.getByText(`“${scenario.data.title}” has no part “no-such-part”.`)).toBeVisible();
  await page.goto('./#/play/no-such-story?part=some&role=sexby');
  await expect(page.getByText('There is no scenario “no-such-story” here.')).toBeVisible();
  await page.goto(`./#/play/${scenario.data.id}?role=sexby`);
  await expect(page.locator('main#play')).toBeVisible();
});
