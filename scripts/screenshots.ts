import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { preview } from 'vite';
import { DEFAULT_PREFERENCES, PREFERENCES_KEY } from '../src/store/preferences.ts';
import type { Preferences } from '../src/store/preferences.ts';
import { resolveBrowser } from './browser.ts';

/** `node scripts/run.mjs screenshots`, after a build: plays as a reader would, and takes the pictures of the README. */
const root = fileURLToPath(new URL('..', import.meta.url));
const out = fileURLToPath(new URL('../.github/pictures/', import.meta.url));

const PLAY = '#/play/putney-1647?part=franchise&role=sexby&level=recorded';
const WIDE = { width: 1366, height: 768 };
const NARROW = { width: 320, height: 569 };
/** Pictures are shown small: by how much, and how good they are. */
const SCALE = 0.55;
const QUALITY = 0.62;
/** Most steps that a play could take. */
const MOST = 60;

/** One picture: what the page looks like, and how one comes to it. */
interface Shot {
  readonly name: string;
  readonly prefer?: Partial<Preferences>;
  readonly size?: { readonly width: number; readonly height: number };
  readonly at: string;
  readonly go?: (page: Page) => Promise<void>;
}

/** Presses 1 until something is there. */
const playTo =
  (selector: string, more = 0) =>
  async (page: Page): Promise<void> => {
    for (let n = 0; n < MOST && !(await page.locator(selector).first().isVisible()); n++)
      await page.keyboard.press('1');
    for (let n = 0; n < more; n++) await page.keyboard.press('1');
    await page.locator(selector).first().waitFor();
  };

const SHOTS: readonly Shot[] = [
  { name: 'first-page', at: '' },
  { name: 'scene', at: PLAY },
  { name: 'sitting', at: PLAY, go: playTo('.sitting', 3) },
  { name: 'sitting-candle', at: PLAY, prefer: { theme: 'dark' }, go: playTo('.sitting', 5) },
  {
    name: 'hall',
    at: PLAY,
    go: async (page) => {
      await playTo('.sitting', 4)(page);
      await page.keyboard.press('h');
    },
  },
  { name: 'division', at: PLAY, go: playTo('.dividing') },
  { name: 'ending', at: PLAY, go: playTo('.ending-head') },
  {
    name: 'debrief',
    at: PLAY,
    go: async (page) => {
      await playTo('.ending-head')(page);
      await page.getByRole('button', { name: 'To the debrief' }).press('Enter');
      await page.locator('.chart').first().scrollIntoViewIfNeeded();
    },
  },
  { name: 'narrow', at: PLAY, size: NARROW, go: playTo('.sitting', 1) },
  {
    name: 'narrow-plain',
    at: PLAY,
    size: NARROW,
    prefer: { text: 'plain', theme: 'contrast' },
    go: playTo('.sitting', 1),
  },
];

/** A picture as WebP: the browser packs it, so that nothing else is needed. */
async function pack(page: Page, png: Buffer): Promise<Buffer> {
  const url = await page.evaluate(
    async ([text, scale, quality]) => {
      const picture = new Image();
      picture.src = `data:image/png;base64,${text}`;
      await picture.decode();
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(picture.width * scale);
      canvas.height = Math.round(picture.height * scale);
      const draw = canvas.getContext('2d');
      if (draw) draw.imageSmoothingQuality = 'high';
      draw?.drawImage(picture, 0, 0, canvas.width, canvas.height);
      return canvas.toDataURL('image/webp', quality);
    },
    [png.toString('base64'), SCALE, QUALITY] as const,
  );
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

const server = await preview({ root, logLevel: 'warn', preview: { host: '127.0.0.1', port: 4199 } });
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch(await resolveBrowser());
mkdirSync(out, { recursive: true });
let total = 0;
try {
  const blank = await browser.newPage();
  for (const { name, prefer, size = WIDE, at, go } of SHOTS) {
    const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [
      PREFERENCES_KEY,
      JSON.stringify({ ...DEFAULT_PREFERENCES, ...prefer }),
    ] as const);
    await page.goto(address + at, { waitUntil: 'networkidle' });
    if (at !== '') await page.locator('.stage-host[data-stage]').waitFor({ timeout: 60_000 });
    await go?.(page);
    // the stage goes its own pace
    await page.waitForTimeout(5000);
    const picture = await pack(blank, await page.screenshot());
    writeFileSync(`${out}${name}.webp`, picture);
    console.log(`${name}.webp\t${picture.length} B`);
    total += picture.length;
    await context.close();
  }
  console.log(`${Math.round(total / 1000)} kB in all`);
} finally {
  await browser.close();
  await server.close();
}
