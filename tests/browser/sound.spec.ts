import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { goOn, openPlay } from './support/page.ts';

/** What of sound is asked for, from here on. */
function asked(page: Page): readonly string[] {
  const names: string[] = [];
  page.on('request', (request) => {
    const [, name] = /\/audio\/(.+)$/.exec(new URL(request.url()).pathname) ?? [];
    if (name !== undefined) names.push(name);
  });
  return names;
}

test('the first page has music once sound is turned on, and loads nothing else of sound', async ({ page }) => {
  const audio = asked(page);
  await page.goto('.', { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Settings' }).press('Enter');
  expect(audio).toEqual([]);
  await page.getByRole('checkbox', { name: /^Sound/ }).press('Space');
  await expect.poll(() => audio).toEqual(['audio.json', 'music-title.webm']);
});

test('each volume is set by keyboard, is named, and is kept', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('.');
  await page.getByRole('button', { name: 'Settings' }).press('Enter');
  await page.getByRole('checkbox', { name: /^Sound/ }).press('Space');
  for (const name of ['Music', 'The place', 'What happens']) {
    const slider = page.getByRole('slider', { name });
    await slider.press('Home');
    await expect(slider).toHaveAttribute('aria-valuetext', '0 per cent');
    await slider.press('ArrowRight');
    await expect(slider).toHaveAttribute('aria-valuetext', '5 per cent');
  }
  await page.reload();
  await page.getByRole('button', { name: 'Settings' }).press('Enter');
  await expect(page.getByRole('slider', { name: 'The place' })).toHaveValue('5');
});

test('a play loads the sound of where it is, and of no other place', async ({ page }) => {
  const audio = asked(page);
  await openPlay(page, 'sexby', { prefer: { sound: true } });
  await expect.poll(() => audio).toContain('ambience-camp.webm');
  await goOn(page);
  await expect.poll(() => audio).toContain('cue-page.webm');
  expect(audio.filter((name) => /^(?:ambience|music)-/.test(name))).toEqual(['ambience-camp.webm']);
});
