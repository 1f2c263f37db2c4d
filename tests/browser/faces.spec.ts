import { expect as expectSoon, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { lastSaid } from '../../src/overlay/sitting/last-said.ts';
import { must } from '../support/must.ts';
import { NONE, watchFaults } from './support/faults.ts';
import { openPlay, pressMove } from './support/page.ts';
import { scenario, wholePlay } from './support/plays.ts';
import { giveSpeech, nextSentence } from './support/speech.ts';

/** What a face does is waited for as long as a slow machine needs: pictures are fetched and decoded first. */
const expect = expectSoon.configure({ timeout: 20_000 });

/** Points of a sitting whose last speaker has a portrait, each with his mood. */
const POINTS = wholePlay('sexby').flatMap((point) => {
  const { latest, mood } = lastSaid(scenario, point.state);
  const portrait = latest && scenario.people.get(latest.utterance.speaker)?.portrait;
  return point.state.place.at === 'sitting' && portrait !== undefined ? [{ point, mood, portrait }] : [];
});
/** One calm, and after one move one that is not. */
const CHANGE = must(POINTS.findIndex(({ mood }, i) => mood === 'calm' && (POINTS[i + 1]?.mood ?? 'calm') !== 'calm'));
const [CALM, MOVED] = [must(POINTS[CHANGE]), must(POINTS[CHANGE + 1])];

const face = (page: Page) => page.locator('.latest .portrait');

/** What moves in the faces of a page. */
const moving = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    document
      .getAnimations()
      .flatMap((one) =>
        one instanceof CSSAnimation && one.animationName.startsWith('portrait-') ? one.animationName : [],
      )
      .toSorted(),
  );

const TALK = ['portrait-blink', 'portrait-talk'];

interface Watched {
  readonly begun: string[];
}

/** Notes what begins to move in a face, however shortly; `hold` makes it so slow that it can't end by itself. */
async function watchFaces(page: Page, hold = false): Promise<void> {
  await page.addInitScript((held) => {
    const watched: Watched = { begun: [] };
    Object.assign(window, { watched });
    const slow = new CSSStyleSheet();
    slow.replaceSync('.portrait-patch { animation-duration: 600s !important; }');
    if (held) document.adoptedStyleSheets.push(slow);
    document.addEventListener('animationstart', ({ animationName }) => {
      if (animationName.startsWith('portrait-')) watched.begun.push(animationName);
    });
  }, hold);
}

const begun = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [...new Set((window as unknown as { readonly watched: Watched }).watched.begun)].toSorted());

test('a face changes with the play, talks for a while and rests', async ({ page, baseURL }) => {
  const faults = watchFaults(page, baseURL ?? '');
  await watchFaces(page);
  await openPlay(page, 'sexby', { point: CALM.point });
  await expect(face(page)).toHaveAttribute('data-mood', 'calm');
  await pressMove(page, '1');
  await expect(face(page)).toHaveAttribute('data-mood', MOVED.mood);
  const patch = face(page).locator(`.portrait-patch.${MOVED.mood} img`);
  await expect.poll(() => patch.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  await expect.poll(() => begun(page)).toEqual(TALK);
  await expect.poll(() => moving(page)).toEqual([]);
  expect(faults).toEqual(NONE);
});

test('any key ends the talking', async ({ page }) => {
  await watchFaces(page, true);
  await openPlay(page, 'sexby', { point: MOVED.point });
  await expect.poll(() => begun(page)).toEqual(TALK);
  expect(await moving(page)).toEqual(TALK);
  await page.keyboard.press('Shift');
  await expect.poll(() => moving(page)).toEqual([]);
});

for (const by of ['device', 'reader'] as const)
  test(`no face moves where the ${by} wants stillness, and moods are shown all the same`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    if (by === 'device') await page.emulateMedia({ reducedMotion: 'reduce' });
    await openPlay(page, 'sexby', { point: CALM.point, prefer: by === 'reader' ? { motion: 'reduced' } : {} });
    await pressMove(page, '1');
    await expect(face(page).locator(`.portrait-patch.${MOVED.mood}`)).toBeVisible();
    await expect(page.locator('.talking, .blink')).toHaveCount(0);
    expect(await moving(page)).toEqual([]);
    expect(asked.filter((path) => /-(?:talking|blink)[.@]/.test(path))).toEqual([]);
  });

test('a face talks while its words are read aloud, and not while others are', async ({ page }) => {
  await giveSpeech(page);
  await watchFaces(page);
  await openPlay(page, 'sexby', { point: MOVED.point });
  await expect.poll(() => begun(page)).toEqual(TALK);
  await page.keyboard.press('Shift');
  await page.getByRole('button', { name: 'Read aloud' }).click();
  const reads = (): Promise<boolean> =>
    page
      .locator('.latest .speech-text [data-being-read]')
      .count()
      .then((count) => count > 0);
  const seen = new Set<boolean>();
  for (let n = 0; n < 12; n++) {
    const own = await reads();
    seen.add(own);
    await expect.poll(() => moving(page)).toEqual(own ? TALK : []);
    await nextSentence(page);
  }
  expect(seen).toEqual(new Set([false, true]));
});
