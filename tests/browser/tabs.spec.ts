import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readSave } from '../../src/core/save/save.ts';
import type { Save } from '../../src/core/save/save.ts';
import { openPlay, pressMove, words } from './support/page.ts';
import { addressOf, keyOf, pointAt } from './support/plays.ts';

async function keptSave(page: Page): Promise<Save> {
  const text = await page.evaluate((key) => localStorage.getItem(key), keyOf('sexby'));
  const { save } = JSON.parse(text ?? '') as { save: unknown };
  const read = readSave(save);
  if ('problem' in read) throw new Error(read.problem);
  return read;
}

test('two tabs of one play: the second to move is told, and either play can be kept', async ({ page, context }) => {
  const point = pointAt('sexby', 'sitting', 1);
  const begun = point.save.moves.length;
  await openPlay(page, 'sexby', { point });
  const second = await context.newPage();
  await second.goto(addressOf('sexby'));
  const conflict = (tab: Page) => tab.getByRole('region', { name: 'Two tabs' });

  await pressMove(second, '2');
  const theirs = await words(second);
  const kept = await keptSave(page);
  expect(kept.moves).toHaveLength(begun + 1);

  await pressMove(page, '1');
  await expect(conflict(page).getByRole('alert')).toContainText('another tab');
  expect(await keptSave(page)).toEqual(kept);
  // nothing is written until the reader has chosen
  await pressMove(page, '1');
  expect(await keptSave(page)).toEqual(kept);

  await conflict(page).getByRole('button', { name: 'Go on with the other tab’s play' }).click();
  await expect(conflict(page)).toHaveCount(0);
  expect(await words(page)).toBe(theirs);
  expect(await keptSave(page)).toEqual(kept);

  await pressMove(page, '3');
  expect((await keptSave(page)).moves).toHaveLength(begun + 2);
  await pressMove(second, '1');
  await expect(conflict(second).getByRole('alert')).toBeVisible();
  const mine = await words(second);
  await conflict(second).getByRole('button', { name: 'Keep this one' }).click();
  await expect(conflict(second)).toHaveCount(0);
  expect(await words(second)).toBe(mine);
  const chosen = await keptSave(second);
  expect(chosen.moves.slice(0, begun + 1)).toEqual(kept.moves);
  expect(chosen.moves).toHaveLength(begun + 2);

  // what was kept is what a reload finds
  await second.reload();
  expect(await words(second)).toBe(mine);
});
