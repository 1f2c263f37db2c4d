import { readFileSync } from 'node:fs';
import { deflateSync } from 'fflate';
import { expect, test } from '@playwright/test';
import type { BrowserContext, FrameLocator, Page } from '@playwright/test';
import { ASSIGNMENT_DEFAULTS } from '../../src/assign/assignment.ts';
import { packAssignment } from '../../src/assign/pack.ts';
import { readBuilt } from '../../scripts/pack/read-built.ts';
import { toBase64url } from '../../src/code/base64url.ts';
import { checksum } from '../../src/code/checksum.ts';
import { makePackage } from '../../src/course/package/make-package.ts';
import { readSuspended, writeSuspended } from '../../src/course/suspend.ts';
import type { Save } from '../../src/core/save/save.ts';
import { must } from '../support/must.ts';
import { watchFaults, NONE } from './support/faults.ts';
import { LMS_FILES, LMS_KEY } from './support/lms-page.ts';
import type { Manner } from './support/lms-page.ts';
import { expectNothing } from './support/access.ts';
import { keepOnDevice, preferring } from './support/page.ts';
import { PART, scenario, wholePlay } from './support/plays.ts';
import { servePackage } from './support/serve-package.ts';
import type { Served } from './support/serve-package.ts';

let served: Served;

test.beforeAll(async () => {
  served = await servePackage(makePackage(readBuilt(), { kind: 'scorm', title: 'A lesson' }), LMS_FILES);
});
test.afterAll(() => served.close());

// two pages, two servers and a package each: more than the others have to do on a slow machine
test.describe.configure({ timeout: 120_000 });

const play = wholePlay('sexby');

/** What a platform has kept of an activity. */
interface LmsState {
  readonly core: Readonly<Record<string, string>>;
  readonly suspend_data: string;
  readonly interactions: object;
}

const game = (page: Page): FrameLocator => page.frameLocator('iframe');
const notice = (page: Page) => game(page).getByRole('region', { name: 'Notice' });
const words = (page: Page): Promise<string> =>
  game(page)
    .locator('main#play')
    .evaluate((main: HTMLElement) => main.innerText);

const stateOf = (save: Save, change: object = {}): string =>
  JSON.stringify({
    core: { lesson_status: 'incomplete', entry: 'resume' },
    suspend_data: writeSuspended({ tag: 'abc', told: 0, save, opened: [] }),
    ...change,
  });

interface Launch {
  readonly manner?: Manner;
  /** What the platform has kept. */
  readonly state?: string;
  readonly to?: string;
  readonly site?: Served;
}

/** Opens the activity in a course, as a platform has kept it. */
async function launch(
  page: Page,
  { manner = 'well', state, to = 'lms.html', site = served }: Launch = {},
): Promise<void> {
  await page.goto(`${site.url}blank.html`);
  await page.evaluate(
    (entries) => {
      for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
    },
    { ...preferring(), ...(state === undefined ? {} : { [LMS_KEY]: state }) },
  );
  await page.goto(`${site.url}${to}?manner=${manner}`);
}

/** Begins the first play on the first page. */
async function begin(page: Page): Promise<void> {
  await game(page)
    .getByRole('link', { name: /^Play as .*Sexby$/ })
    .first()
    .click();
  await expect(game(page).locator('main#play')).toBeVisible({ timeout: 20_000 });
}

/** Begins the play that an assignment asks for. */
async function startAssigned(page: Page, role: string): Promise<void> {
  await game(page).locator(`a[href*="role=${role}"], button:has-text("Start")`).first().click();
  await expect(game(page).locator('main#play')).toBeVisible({ timeout: 20_000 });
}

/** One step on through a play. */
async function goOn(page: Page): Promise<void> {
  const before = await words(page);
  const on = game(page).getByRole('button', { name: 'To the debrief' });
  const first = game(page).locator('[data-key="1"]').first();
  await expect(on.or(first).first()).toBeVisible();
  await ((await on.isVisible()) ? on : first).click();
  await expect.poll(() => words(page)).not.toBe(before);
}

const asked = (page: Page): Promise<readonly string[]> => page.evaluate(() => window.strict?.calls ?? []);
const refused = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => window.strict?.refused ?? ['no platform']);

/** What the platform has kept, read where the game is not open. */
async function keptBy(context: BrowserContext, site = served): Promise<LmsState> {
  const page = await context.newPage();
  await page.goto(`${site.url}blank.html`);
  const state = await page.evaluate((key) => localStorage.getItem(key), LMS_KEY);
  await page.close();
  return JSON.parse(state ?? '{}') as LmsState;
}

const saveIn = (state: LmsState): Save => must(readSuspended(state.suspend_data)).save;

/** Ends the visit as it is ended when a tab is closed. */
const closeTab = (page: Page): Promise<void> => page.close({ runBeforeUnload: false });

/** Leaves for another page, so that what is done when a page is left can be looked at. */
async function leave(page: Page): Promise<void> {
  await game(page)
    .locator('body')
    .evaluate(() => {
      window.dispatchEvent(new PageTransitionEvent('pagehide'));
    });
}

test('a whole lesson is reported, and the platform would refuse no call of it', async ({ page }) => {
  const faults = watchFaults(page, served.url);
  await page.setViewportSize({ width: 1100, height: 500 });
  await launch(page);
  await begin(page);
  const debrief = game(page).getByRole('heading', { name: 'The debrief' });
  for (let n = 0; n < 60 && !(await debrief.isVisible()); n++) await goOn(page);
  await expect(debrief).toBeVisible();
  const wide = await game(page)
    .locator('html')
    .evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(wide).toBe(0);
  await leave(page);
  expect(await refused(page)).toEqual([]);
  const calls = await asked(page);
  expect(calls.filter((call) => /student_(?:name|id)/.test(call))).toEqual([]);
  expect(calls.filter((call) => call === 'LMSFinish')).toHaveLength(1);
  expect(calls.filter((call) => call.includes('score'))).toEqual([]);
  const { core, suspend_data } = await keptBy(page.context());
  expect(core).toMatchObject({ lesson_status: 'completed', exit: '', lesson_location: 'franchise/0/debrief' });
  const decisions = calls.filter((call) => /interactions\.\d+\.id/.test(call));
  const { save, told } = must(readSuspended(suspend_data));
  expect(decisions).toHaveLength(save.moves.filter((id) => id !== 'next').length);
  expect(told).toBe(decisions.length);
  expect(faults).toEqual(NONE);
});

test('a tab closed in the middle of a scene is taken up there, on another device', async ({ page, browser }) => {
  await launch(page);
  await begin(page);
  await goOn(page);
  await goOn(page);
  await goOn(page);
  const before = await words(page);
  await closeTab(page);
  const state = await keptBy(page.context());
  expect(state.core['lesson_status']).toBe('incomplete');

  const elsewhere = await browser.newContext();
  const again = await elsewhere.newPage();
  await launch(again, { state: JSON.stringify(state) });
  await expect(notice(again)).toContainText('You are where you left off.');
  expect(await words(again)).toBe(before);
  await goOn(again);
  await leave(again);
  expect(await refused(again)).toEqual([]);
  expect(saveIn(await keptBy(elsewhere)).moves.slice(0, saveIn(state).moves.length)).toEqual(saveIn(state).moves);
  await elsewhere.close();
});

test('another student on the same device finds nothing of the one before', async ({ page }) => {
  await launch(page);
  await begin(page);
  await goOn(page);
  await page.goto(`${served.url}blank.html`);
  await page.evaluate((key) => {
    localStorage.removeItem(key);
  }, LMS_KEY);
  await page.goto(`${served.url}lms.html`);
  await begin(page);
  await expect(notice(page)).toHaveCount(0);
  expect(await refused(page)).toEqual([]);
});

/** A code of a play that is as long as wanted, as another game might have written it: loose, and filled up with spaces. */
function stateOfLength(save: Save, length: number): string {
  // the code itself is never 4,081 signs long: base64 has no such length
  const head = `${'abcd'.slice(0, 3 + (length % 2))}:0:`;
  for (let spaces = 0; spaces < 4000; spaces++) {
    const text = new TextEncoder().encode(JSON.stringify(save) + ' '.repeat(spaces));
    const signed = `p1.${toBase64url(deflateSync(text, { level: 0 }))}`;
    const code = `${head}${signed}.${checksum(signed)}`;
    if (code.length === length) return code;
  }
  throw new Error(`no code is ${length} signs long`);
}

test('a state of 4,096 characters is taken up, and one longer too where a platform kept it', async ({ page }) => {
  const { save } = must(play[12]);
  const lengths = [4096, 4097];
  for (const length of lengths) {
    await launch(page, { state: stateOf(save, { suspend_data: stateOfLength(save, length) }) });
    await expect(notice(page)).toContainText('You are where you left off.');
    await goOn(page);
    await leave(page);
    expect(await refused(page)).toEqual([]);
    const kept = saveIn(await keptBy(page.context()));
    expect(kept.moves.slice(0, save.moves.length)).toEqual(save.moves);
    expect(kept.moves.length).toBe(save.moves.length + 1);
  }
});

for (const [manner, sentence] of [
  ['missing', /not connected to a course/],
  ['throws', /did not let the game begin its record/],
  ['says-false', /did not let the game begin its record/],
] as const)
  test(`a platform whose API ${manner.replace('-', ' ')} is told of once, and the play goes on and can be saved`, async ({
    page,
  }) => {
    const faults = watchFaults(page, served.url);
    await launch(page, { manner });
    await begin(page);
    await expect(notice(page)).toContainText(sentence);
    await goOn(page);
    // it stays until it has been read, and does not come back
    await expect(notice(page)).toContainText(sentence);
    await notice(page).getByRole('button', { name: 'Save to a file' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      game(page).getByRole('dialog').getByRole('button', { name: 'Save to a file' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.json$/);
    await page.keyboard.press('Escape');
    await notice(page).getByRole('button', { name: 'Close this note' }).click();
    await goOn(page);
    await expect(notice(page)).toHaveCount(0);
    expect(faults.uncaught).toEqual([]);
  });

test('a platform that does not commit is told of, and the play is kept on the device', async ({ page }) => {
  await launch(page, { manner: 'commit-false', state: stateOf(must(play[12]).save) });
  await expect(notice(page)).toContainText('did not take what the game handed it');
  await notice(page).getByRole('button', { name: 'Close this note' }).click();
  await goOn(page);
  const before = await words(page);
  await page.reload();
  await expect.poll(() => words(page)).toBe(before);
});

test('a page that is left twice tells the platform once', async ({ page }) => {
  await launch(page, { state: stateOf(must(play[3]).save) });
  await goOn(page);
  await leave(page);
  await leave(page);
  expect((await asked(page)).filter((call) => call === 'LMSFinish')).toHaveLength(1);
  expect(await refused(page)).toEqual([]);
});

test('a play is handed over when the page is hidden, and once a minute', async ({ page }) => {
  await page.clock.install();
  await launch(page, { state: stateOf(must(play[12]).save) });
  await expect(notice(page)).toContainText('You are where you left off.');
  const kept = (): Promise<number> =>
    page.evaluate((key) => {
      const { suspend_data: text } = JSON.parse(localStorage.getItem(key) ?? '{}') as { suspend_data: string };
      return text.length;
    }, LMS_KEY);
  const commits = async (): Promise<number> => (await asked(page)).filter((call) => call === 'LMSCommit').length;
  await goOn(page);
  let before = await commits();
  await page.clock.fastForward(61_000);
  await expect.poll(commits).toBe(before + 1);
  // nothing new, nothing handed over
  await page.clock.fastForward(61_000);
  expect(await commits()).toBe(before + 1);
  await goOn(page);
  before = await commits();
  await game(page)
    .locator('body')
    .evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));
    });
  expect(await commits()).toBe(before + 1);
  expect(await kept()).toBeGreaterThan(100);
  expect(await refused(page)).toEqual([]);
});

test('a package put in the place of another begins its own assignment', async ({ page }) => {
  const terms = { ...ASSIGNMENT_DEFAULTS, scenario: scenario.data.id, part: PART, role: 'rainsborough' };
  const title = 'Another lesson';
  const lesson = await servePackage(
    makePackage(readBuilt(), { kind: 'scorm', title, assignment: packAssignment(terms) }),
    LMS_FILES,
  );
  const { save } = must(play[12]);
  const old = writeSuspended({ tag: 'abc', told: 0, save, opened: [], assignment: 'own' });
  await launch(page, { site: lesson, state: stateOf(save, { suspend_data: old }) });
  await startAssigned(page, 'rainsborough');
  await expect(notice(page)).toContainText('has put another assignment here');
  expect(await refused(page)).toEqual([]);
  await lesson.close();
});

test('an assignment in a package opens by itself, and a play of it is taken up where it was left', async ({
  page,
  browser,
}) => {
  const { data } = scenario;
  const sources = data.sources.slice(0, 1).map((source) => source.id);
  const terms = {
    ...ASSIGNMENT_DEFAULTS,
    scenario: data.id,
    part: PART,
    role: 'sexby',
    level: 'recorded' as const,
    note: 'Read slowly. </script><b>',
    sources,
  };
  const lesson = await servePackage(
    makePackage(readBuilt(), { kind: 'scorm', title: 'A lesson', assignment: packAssignment(terms) }),
    LMS_FILES,
  );
  await launch(page, { site: lesson });
  await expect(game(page).getByText('Read slowly. </script><b>')).toBeVisible({ timeout: 20_000 });
  await startAssigned(page, 'sexby');
  await goOn(page);
  await goOn(page);
  const before = await words(page);
  await closeTab(page);
  const state = await keptBy(page.context(), lesson);
  expect(readSuspended(state.suspend_data)?.assignment).toBe('own');

  const elsewhere = await browser.newContext();
  const again = await elsewhere.newPage();
  await launch(again, { site: lesson, state: JSON.stringify(state) });
  await expect(notice(again)).toContainText('You are where you left off.');
  expect(await words(again)).toBe(before);
  await leave(again);
  expect(await refused(again)).toEqual([]);
  await elsewhere.close();
  await lesson.close();
});

test('the page packs itself: the same bytes as the command line, told in plain words', async ({ page }) => {
  await page.goto('./#/teach/course');
  await expectNothing(page, 'the page of packages');
  const button = page.getByRole('button', { name: 'Download for your course' });
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), button.click()]);
  expect(download.suggestedFilename()).toBe('the-poorest-he-scorm.zip');
  const made = readFileSync(await download.path());
  const { title } = scenario.data;
  expect(made.equals(makePackage(readBuilt(), { kind: 'scorm', title }))).toBe(true);
  await expect(page.getByText('the-poorest-he-scorm.zip is in your downloads')).toBeVisible();

  await page.getByRole('checkbox', { name: /^Give a mark/ }).check();
  await page.getByLabel('Pass mark, of 100').fill('170');
  await button.click();
  await expect(page.getByText('A pass mark is a whole number from 0 to 100.')).toBeVisible();
  await page.getByLabel('Pass mark, of 100').fill('60');
  await page.route('**/art/favicon.svg', (route) => route.abort());
  await button.click();
  await expect(page.getByText('The package was not made: art/favicon.svg did not load.')).toBeVisible();
});

test('in a course the first page says that the course is told of the play, and in plain files that nothing leaves', async ({
  page,
}) => {
  await launch(page);
  const foot = game(page).locator('.home-foot');
  await expect(foot).toContainText('The course is told of your play.');
  await expect(foot).not.toContainText('Nothing leaves');
  await page.goto(`${served.url}package/index.html`);
  await expect(page.locator('.home-foot')).toContainText('Nothing leaves this device unless you hand it in.');
});

test('plain files play from any folder of a web server, with nothing said of a course', async ({ page }) => {
  const plain = await servePackage(makePackage(readBuilt(), { kind: 'web', title: 'A game' }), {});
  const faults = watchFaults(page, plain.url);
  await keepOnDevice(page, preferring());
  await page.goto(`${plain.url}package/index.html`);
  await page
    .getByRole('link', { name: /^Play as .*Sexby$/ })
    .first()
    .click();
  await expect(page.locator('main#play')).toBeVisible({ timeout: 20_000 });
  const main = page.locator('main#play');
  const before = await main.innerText();
  await page.locator('[data-key="1"]').first().click();
  await expect.poll(() => main.innerText()).not.toBe(before);
  await expect(page.getByRole('region', { name: 'Notice' })).toHaveCount(0);
  expect(faults).toEqual(NONE);
  await plain.close();
});

test('what a platform kept of something else is told of, and the game begins anew', async ({ page }) => {
  await launch(page, { state: stateOf(must(play[3]).save, { suspend_data: 'bookmark=4;score=7' }) });
  await begin(page);
  await expect(notice(page)).toContainText('could not be read, so you start from the beginning');
});

test('in a window of its own it finds the platform in the one that opened it', async ({ page }) => {
  await launch(page, { to: 'window.html', state: stateOf(must(play[3]).save) });
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(() => {
      window.open('package/index.html');
    }),
  ]);
  await expect(popup.locator('main#play')).toBeVisible({ timeout: 20_000 });
  await popup.close();
  await expect.poll(async () => (await asked(page)).at(-1)).toBe('LMSFinish');
  expect(await refused(page)).toEqual([]);
});
