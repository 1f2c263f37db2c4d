import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { NONE, watchFaults } from './support/faults.ts';
import { openPlay, pressMove } from './support/page.ts';
import { giveSpeech, nextSentence } from './support/speech.ts';
import type { Speech } from './support/speech.ts';

const heard = (page: Page) =>
  page.evaluate(() => {
    const { speechTest } = window as unknown as { readonly speechTest: Speech };
    const [mark] = CSS.highlights.get('aloud')?.keys() ?? [];
    return {
      said: [...speechTest.said],
      speaking: speechTest.isSpeaking(),
      marked: mark instanceof Range ? mark.toString() : undefined,
    };
  });

test('a scene is read sentence by sentence, each marked, and a move stops it', async ({ page, baseURL }) => {
  const faults = watchFaults(page, baseURL ?? '');
  await giveSpeech(page);
  await openPlay(page, 'sexby');
  await page.getByRole('button', { name: 'Read aloud' }).click();
  await expect(page.getByRole('button', { name: 'Stop reading' })).toBeFocused();
  for (let n = 1; n <= 3; n++) {
    await expect.poll(async () => (await heard(page)).said.length).toBe(n);
    const { said, marked } = await heard(page);
    expect(said[n - 1]?.voice).toBe('near');
    expect(marked).toContain(said[n - 1]?.text);
    await expect(page.locator('[data-being-read=sentence]')).toHaveCount(1);
    if (n < 3) await nextSentence(page);
  }
  await pressMove(page, '1');
  expect(await heard(page)).toMatchObject({ speaking: false, marked: undefined });
  await expect(page.locator('[data-being-read]')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Read aloud' })).toBeVisible();
  expect(faults).toEqual(NONE);
});
