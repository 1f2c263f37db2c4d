import { expect, test } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { readScenarioFolder } from '../../scripts/lib/scenario-folder.ts';
import { replay } from '../../src/core/save/replay.ts';
import { isSave, readSave } from '../../src/core/save/save.ts';
import { checkScenario } from '../../src/scenario/check-scenario.ts';

const folder = fileURLToPath(new URL('../../assets/scenarios/putney-1647', import.meta.url));
const KEY = 'poorest-he:play:putney-1647:franchise:sexby';

test('a play made in the browser comes to the same states when it is replayed in Node', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('poorest-he:preferences', JSON.stringify({ stage: false, motion: 'reduced' }));
  });
  await page.goto('/#/play/putney-1647?part=franchise&role=sexby');
  const moves = async (): Promise<number> => {
    const text = await page.evaluate((key) => localStorage.getItem(key), KEY);
    return text === null
      ? 0
      : (JSON.parse(text) as { readonly save: { readonly moves: readonly string[] } }).save.moves.length;
  };
  await expect(page.getByRole('main')).toBeVisible();
  for (let made = 0; made < 16; made++) {
    await page.keyboard.press('1');
    await expect.poll(moves).toBe(made + 1);
  }
  const slot = JSON.parse((await page.evaluate((key) => localStorage.getItem(key), KEY)) ?? '') as {
    readonly save: unknown;
  };
  const save = readSave(slot.save);
  if (!isSave(save)) throw new Error(save.problem);
  const { scenario } = checkScenario(readScenarioFolder(folder));
  if (!scenario) throw new Error('the scenario is not sound');
  expect(save.contentHash).toBe(scenario.contentHash);
  const again = replay(scenario, save);
  expect(again.stop).toBeUndefined();
  // each decision left the first digits of its state's hash, made in the browser; these are made here
  expect(again.save.trail).toEqual(save.trail);
  expect(save.trail.filter((mark) => mark !== '').length).toBeGreaterThan(8);
});
