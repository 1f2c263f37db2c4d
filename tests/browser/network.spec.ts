import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Response } from '@playwright/test';
import { groupFiles } from '../../scripts/weigh/groups.ts';
import { packsOf, playsOf } from '../../scripts/weigh/plays.ts';
import { readSite, wire } from '../../scripts/weigh/site-files.ts';
import { BUDGETS, KB } from '../../scripts/weigh/weigh.ts';
import { NONE, watchFaults } from './support/faults.ts';
import { keepOnDevice, openPlay, playToDebrief, preferring } from './support/page.ts';

const [TEXT, SITTING] = BUDGETS;
/** What `npm run weigh` counts with. */
const SITE = readSite(fileURLToPath(new URL('../../dist', import.meta.url)));
const GROUPS = groupFiles(SITE);
const PLAYS = playsOf(SITE);

interface Weighed {
  readonly pathname: string;
  readonly size: number;
}

/** What was sent, the heaviest first; a part of a file asked for twice counts twice. */
async function weigh(answers: readonly Response[]): Promise<readonly Weighed[]> {
  const files = await Promise.all(
    answers.map(async (answer) => {
      const { pathname } = new URL(answer.url());
      return { pathname, size: answer.status() === 304 ? 0 : wire(pathname, await answer.body()) };
    }),
  );
  return files.toSorted((a, b) => b.size - a.size);
}

const sum = (files: readonly Weighed[]): number => files.reduce((total, { size }) => total + size, 0);
const list = (files: readonly Weighed[]): string => files.map((f) => `${f.pathname} ${f.size}`).join('\n');

test('a whole play with stage and sound asks only this site, and for nothing that fails', async ({ page, baseURL }) => {
  test.setTimeout(90_000);
  const faults = watchFaults(page, baseURL ?? '');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const audio = (): string[] => asked.filter((path) => path.startsWith('/audio/'));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openPlay(page, 'sexby', { prefer: { stage: true } });
  await expect(page.locator('.stage-host')).toHaveAttribute('data-stage', /webgl|canvas/, { timeout: 20_000 });
  expect(audio()).toEqual([]);
  expect(asked.filter((path) => path.includes('mount-sound'))).toEqual([]);

  await page.keyboard.press('s');
  await page.getByRole('checkbox', { name: /^Sound/ }).press('Space');
  await page.keyboard.press('Escape');
  await expect.poll(() => audio().length).toBeGreaterThan(1);
  await playToDebrief(page);
  expect(faults).toEqual(NONE);
  // nothing is sent that npm run weigh does not count
  const counted = [...packsOf(PLAYS), ...Object.values(GROUPS).flatMap((paths) => [...paths])];
  expect(asked.map((path) => path.slice(1) || 'index.html').filter((path) => !counted.includes(path))).toEqual([]);
});

/** Run in the page: notes when the first words of a play are there, for what is asked for after them is not waited for. */
function noteFirstText(): void {
  const watch = new MutationObserver(() => {
    if (!/[a-z]/u.test(document.querySelector('main#play .said')?.textContent ?? '')) return;
    watch.disconnect();
    performance.mark('first-text');
  });
  watch.observe(document, { childList: true, subtree: true, characterData: true });
}

/** Run in the page: whether the rest of the play has come. */
const restIsHere = (): boolean => performance.getEntriesByType('resource').some((r) => r.name.endsWith('.rest.json'));

/** Run in the page: the addresses asked for before the first words, of what has come. */
function askedBeforeFirstText(): readonly string[] {
  const [first] = performance.getEntriesByName('first-text');
  if (!first) throw new Error('the first words were not seen');
  return performance
    .getEntriesByType('resource')
    .filter((r) => r.startTime <= first.startTime)
    .map((r) => r.name);
}

for (const { name, first } of PLAYS)
  test(`the first page and the first line of ${name} weigh at most 300 kB`, async ({ page }) => {
    const answers: Response[] = [];
    page.on('response', (response) => answers.push(response));
    await page.addInitScript(noteFirstText);
    await page.goto('.', { waitUntil: 'networkidle' });
    const part = posix.basename(first, '.json');
    await page.locator(`a[href*="part=${part}&role=sexby"]`).first().press('Enter');
    await expect(page.locator('main#play .said').first()).toContainText(/[a-z]/);
    // a file is listed when it has come, and the rest of the play comes last
    await expect.poll(() => page.evaluate(restIsHere)).toBe(true);
    const before = await page.evaluate(askedBeforeFirstText);
    const files = await weigh(answers.filter((a) => a.request().isNavigationRequest() || before.includes(a.url())));
    const total = sum(files);
    test
      .info()
      .annotations.push({ type: 'weight', description: `${Math.round(total / KB)} kB in ${files.length} files` });
    expect(files.map((f) => f.pathname).filter((p) => /phaser|mount-stage|mount-sound|audio/.test(p))).toEqual([]);
    expect(files.flatMap((f) => (f.pathname.startsWith('/packs/') ? f.pathname.slice(1) : []))).toEqual([first]);
    expect(total, list(files)).toBeLessThanOrEqual(TEXT.most);
  });

test('a sitting with stage and sound weighs at most 1.5 MB', async ({ page }) => {
  test.setTimeout(60_000);
  const answers: Response[] = [];
  page.on('response', (response) => answers.push(response));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await keepOnDevice(page, preferring({ stage: true, sound: true }));
  await page.goto('.', { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: /^Play as .*Sexby$/ }).press('Enter');
  await expect(page.locator('.stage-host')).toHaveAttribute('data-stage', /webgl|canvas/, { timeout: 20_000 });
  await playToDebrief(page);
  const files = await weigh(answers);
  expect(sum(files), list(files)).toBeLessThanOrEqual(SITTING.most);
});
