import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { NONE, watchFaults } from './support/faults.ts';
import { openPlay, playToDebrief, pressMove } from './support/page.ts';
import { must } from '../support/must.ts';
import { pointAt, RUN, scenario, wholePlay } from './support/plays.ts';

const host = (page: Page): Locator => page.locator('.stage-host');
const drawn = (page: Page, by: string): Promise<void> =>
  expect(host(page)).toHaveAttribute('data-stage', by, { timeout: 20_000 });

/** How many colours there are in what is seen of an element. */
async function colours(page: Page, element: Locator): Promise<number> {
  const picture = (await element.screenshot()).toString('base64');
  return page.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    if (!context) return 0;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    return new Set(new Uint32Array(data.buffer)).size;
  }, picture);
}

/** Counts the animation frames that the page asks for. */
const countFrames = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const ask = window.requestAnimationFrame.bind(window);
    let asked = 0;
    window.requestAnimationFrame = (run) => {
      asked += 1;
      return ask(run);
    };
    Object.defineProperty(window, 'framesAsked', { get: () => asked });
  });

/** Frames asked for in a span of time. */
const framesIn = (page: Page, ms: number): Promise<number> =>
  page.evaluate(
    (span) =>
      new Promise<number>((resolve) => {
        const asked = (): number => (window as unknown as { readonly framesAsked: number }).framesAsked;
        const before = asked();
        setTimeout(() => {
          resolve(asked() - before);
        }, span);
      }),
    ms,
  );

/** Comes to rest: for two seconds together no frame is asked for. */
const expectRest = (page: Page): Promise<void> =>
  expect.poll(() => framesIn(page, 2000), { timeout: 30_000, intervals: [0] }).toBe(0);

/** Lets software drawing pass for a graphics card, so that WebGL is tried. */
const asHardware = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    for (const kind of [WebGLRenderingContext, WebGL2RenderingContext]) {
      const read = Reflect.get(kind.prototype, 'getParameter') as (name: number) => unknown;
      kind.prototype.getParameter = function parameter(this: WebGLRenderingContext, name: number): unknown {
        const value: unknown = read.call(this, name);
        return name === 0x9246 || name === 0x1f01 ? 'A graphics card' : value;
      };
    }
  });

/** Takes away some kinds of drawing. */
const without = (page: Page, kinds: RegExp): Promise<unknown> =>
  page.addInitScript((source) => {
    const none = new RegExp(source);
    const get = Reflect.get(HTMLCanvasElement.prototype, 'getContext') as (kind: string, options?: unknown) => unknown;
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, kind: string, options?: unknown) {
        return none.test(kind) ? null : get.call(this, kind, options);
      },
    });
  }, kinds.source);

const SITTING = pointAt('sexby', 'sitting', 1);
const ON = { stage: true } as const;

for (const by of ['webgl', 'canvas'] as const) {
  test(`the stage is drawn by ${by}, men cross it, and at rest it asks for no frame`, async ({ page, baseURL }) => {
    test.setTimeout(90_000);
    const faults = watchFaults(page, baseURL ?? '');
    await countFrames(page);
    if (by === 'webgl') await asHardware(page);
    else await without(page, /webgl/);
    await openPlay(page, 'sexby', { point: SITTING, prefer: ON });
    await drawn(page, by);

    const canvas = host(page).locator('canvas');
    await expect(canvas).toHaveAttribute('aria-hidden', 'true');
    await expect(page.getByRole('main').locator('.stage-frame')).toHaveAttribute('aria-hidden', 'true');
    await expectRest(page);
    expect(await colours(page, canvas)).toBeGreaterThan(50);

    // a move by which some of the hall cross
    const before = await canvas.screenshot();
    await pressMove(page, '1');
    expect(await framesIn(page, 500)).toBeGreaterThan(0);
    await expectRest(page);
    expect((await canvas.screenshot()).equals(before)).toBe(false);

    // a key while they walk brings everybody to his place
    await pressMove(page, '2');
    await pressMove(page, '3');
    await expectRest(page);
    expect(faults).toEqual(NONE);
  });
}

for (const by of ['webgl', 'canvas'] as const) {
  test(`a scene shows its place, drawn by ${by}, and asks for no other`, async ({ page, baseURL }) => {
    test.setTimeout(90_000);
    const faults = watchFaults(page, baseURL ?? '');
    const places = new Set<string>();
    page.on('request', (request) => {
      const place = /\/art\/places\/([^/@.]+)/.exec(request.url())?.[1];
      if (place !== undefined) places.add(place);
    });
    await countFrames(page);
    if (by === 'webgl') await asHardware(page);
    else await without(page, /webgl/);
    await openPlay(page, 'rainsborough', { point: must(wholePlay('rainsborough', RUN)[0]), prefer: ON });
    await drawn(page, by);
    await expectRest(page);
    expect(await colours(page, host(page).locator('canvas'))).toBeGreaterThan(50);
    expect([...places]).toEqual([scenario.scenes.get('prologue-rainsborough')?.backdrop]);
    expect(faults).toEqual(NONE);
  });
}

test('the picture can be turned off and on again', async ({ page, baseURL }) => {
  const faults = watchFaults(page, baseURL ?? '');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openPlay(page, 'sexby', { point: SITTING, prefer: ON });
  await drawn(page, 'canvas');
  await expect.poll(() => colours(page, page.locator('canvas')), { timeout: 15_000 }).toBeGreaterThan(50);
  const picture = page.getByRole('checkbox', { name: /^Picture of the hall/ });
  await page.keyboard.press('s');
  await picture.press('Space');
  await expect(page.locator('canvas')).toHaveCount(0);
  await expect(page.locator('.stage-frame')).toHaveCount(0);
  await picture.press('Space');
  await drawn(page, 'canvas');
  await expect(page.locator('canvas')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await pressMove(page, '1');
  expect(faults).toEqual(NONE);
});

test('with canvas blocked the game plays', async ({ page, baseURL }) => {
  test.setTimeout(60_000);
  const faults = watchFaults(page, baseURL ?? '');
  await without(page, /./);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openPlay(page, 'rainsborough', { prefer: ON });
  await drawn(page, 'none');
  await playToDebrief(page);
  expect(faults.uncaught).toEqual([]);
});

test('with the stage’s file blocked the game plays', async ({ page, baseURL }) => {
  test.setTimeout(60_000);
  const faults = watchFaults(page, baseURL ?? '');
  await page.route(/\/(?:mount-stage|phaser)-[^/]*\.js$/, (route) => route.abort());
  await openPlay(page, 'rainsborough', { prefer: ON });
  await drawn(page, 'none');
  await playToDebrief(page);
  expect(faults.uncaught).toEqual([]);
});
