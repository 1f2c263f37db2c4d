import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { ASSIGNMENT_DEFAULTS } from '../../src/assign/assignment.ts';
import type { Assignment } from '../../src/assign/assignment.ts';
import { packAssignment } from '../../src/assign/pack.ts';
import { checkResult } from '../../src/result/check-result.ts';
import { makeResult } from '../../src/result/make-result.ts';
import { packResult, unpackResult } from '../../src/result/pack.ts';
import { packCarried } from '../../src/result/resume.ts';
import { THEMES } from '../../src/store/preferences.ts';
import { must } from '../support/must.ts';
import { recordedPlays } from '../support/recorded-plays.ts';
import { arrived, h1, keepOnDevice, openPlay, preferring, pressMove, words } from './support/page.ts';
import { RUN, keyOf, pointAt, scenario, slotOf, wholePlay } from './support/plays.ts';

const end = (part?: string) => must(wholePlay('sexby', part).at(-1));

const RESULT = makeResult({
  scenario,
  states: wholePlay('sexby').map(({ state }) => state),
  save: end().save,
  assignment: undefined,
  opened: [],
  times: {},
  answers: {},
});

const handIn = (page: Page) => page.locator('#debrief-hand-in');

/** The moves of the play that is kept on a device. */
const movesKept = async (page: Page): Promise<unknown> => {
  const slot = await page.evaluate((key) => localStorage.getItem(key), keyOf('sexby'));
  return (JSON.parse(slot ?? '{}') as { save?: { moves?: unknown } }).save?.moves;
};

/** Counts the sides of a PDF. */
const sides = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu) ?? []).length;

/** What is printed when a button is pressed: the page asks for it, and the test takes it. */
async function printed(page: Page, name: string, format: 'A4' | 'Letter'): Promise<{ sides: number; text: string }> {
  await page.evaluate(() => {
    document.documentElement.removeAttribute('data-asked');
    // stands still while the paper is made, as a dialog of the browser does
    window.print = () => document.documentElement.setAttribute('data-asked', 'print');
  });
  await page.getByRole('button', { name }).click();
  await expect(page.locator('html[data-asked="print"]')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  const text = await page.evaluate(() => document.body.innerText);
  const pdf = await page.pdf({ format, margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' } });
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  return { sides: sides(pdf), text };
}

test('a play that is over gives a code that is played again to the same end, by keyboard', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const point = end();
  await openPlay(page, 'sexby', { point });
  await page.locator('.questions textarea').first().fill('Because they bled for it.');
  const button = page.getByRole('button', { name: 'Copy the result code' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(handIn(page).locator('output')).toContainText('is copied');
  const code = await page.evaluate(() => navigator.clipboard.readText());
  const result = unpackResult(code);
  if ('problem' in result) throw new Error(result.problem);
  expect(result.answers).toEqual({ 'question-1': 'Because they bled for it.' });
  const checked = checkResult(scenario, result);
  expect(checked.problems).toEqual([]);
  expect(checked.states.at(-1)?.place).toEqual(point.state.place);
  expect(await page.locator('body').innerText()).not.toContain('undefined');
});

test('a result is saved as a file whose name and text hold nobody’s name', async ({ page }) => {
  await openPlay(page, 'sexby', { point: end() });
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the result as a file' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^result-[2-9A-HJ-NP-Z]{3}-[2-9A-HJ-NP-Z]{3}\.json$/);
  const { code } = JSON.parse(readFileSync(await file.path(), 'utf8')) as { code: string };
  expect(unpackResult(code)).toMatchObject({ part: 'franchise', role: 'sexby' });
});

for (const [name, part] of [
  ['a lesson', undefined],
  ['the whole run', RUN],
] as const)
  test(`the evidence sheet of ${name} prints on two sides, alone`, async ({ page }) => {
    await openPlay(page, 'sexby', { point: end(part) });
    for (const format of ['A4', 'Letter'] as const) {
      const paper = await printed(page, 'Print the evidence sheet', format);
      expect(paper.text).toContain('Name (by hand)');
      expect(paper.text).toContain('It can be altered');
      expect(paper.text).not.toContain('Step out of your role');
      expect(paper.sides).toBeLessThanOrEqual(2);
    }
    await expect(page.locator('.print-room')).toHaveCount(0);
  });

test('the sheet of the longest play that is kept, with three answers, is no more than two sides', async ({ page }) => {
  test.slow();
  const plays = recordedPlays(scenario).filter(({ save }) => save.part === RUN && save.role === 'sexby');
  const longest = must(plays.toSorted((a, b) => b.save.moves.length - a.save.moves.length)[0]);
  const notes = Object.fromEntries(
    Array.from({ length: 3 }, (_, n) => [`question-${n + 1}`, 'Sixty words or so. '.repeat(15)]),
  );
  await keepOnDevice(page, {
    ...preferring(),
    [keyOf('sexby', RUN)]: slotOf(longest.save),
    [`poorest-he:notes:${scenario.data.id}:${RUN}`]: JSON.stringify(notes),
  });
  await page.goto(`./#/play/${scenario.data.id}?part=${RUN}&role=sexby`);
  const paper = await printed(page, 'Print the evidence sheet', 'A4');
  expect(paper.text).toContain('Sixty words or so.');
  expect(paper.sides).toBeLessThanOrEqual(2);
});

test('a play is gone on with on another device, by its code and by its file', async ({ page, browser, baseURL }) => {
  const point = pointAt('sexby', 'sitting', 2);
  await openPlay(page, 'sexby', { point });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Copy a code to go on with elsewhere' }).click();
  const code = await page.getByLabel(/^The code: \d+ characters/).inputValue();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save to a file' }).click(),
  ]);

  const other = await browser.newContext({ baseURL: must(baseURL) });
  const there = await other.newPage();
  await keepOnDevice(there, preferring());
  await there.goto('./');
  await there.getByLabel('I have a code').fill(code);
  await there.keyboard.press('Enter');
  await expect(there.getByRole('heading', { name: 'A play to go on with' })).toBeFocused();
  await there.getByRole('button', { name: 'Go on with it' }).click();
  await expect(there.locator('main#play.sitting')).toBeVisible();
  expect(await movesKept(there)).toEqual(point.save.moves);
  await other.close();

  const third = await browser.newContext({ baseURL: must(baseURL) });
  const home = await third.newPage();
  await keepOnDevice(home, { ...preferring(), [keyOf('sexby')]: slotOf(pointAt('sexby', 'sitting', 1).save) });
  await home.goto('./');
  await home.getByLabel('Open a saved play').setInputFiles(await file.path());
  await expect(home.getByText('It goes on from what is kept here')).toBeVisible();
  await home.getByRole('button', { name: 'Go on with it' }).click();
  await expect(home.locator('main#play.sitting')).toBeVisible();
  expect(await movesKept(home)).toEqual(point.save.moves);
  await third.close();
});

test('a play that is brought does not take the place of another unasked', async ({ page }) => {
  const other = must(wholePlay('sexby').find(({ state }) => state.place.at === 'sitting'));
  const moved = { ...other.save, moves: [...other.save.moves, 'yield'], trail: [...other.save.trail, ''] };
  await keepOnDevice(page, { ...preferring(), [keyOf('sexby')]: slotOf(pointAt('sexby', 'sitting', 2).save) });
  await page.goto(`./#/play/${packCarried({ save: moved, opened: [] })}`);
  await expect(page.getByText('Another play of the same part is kept here')).toBeVisible();
  await page.getByRole('button', { name: 'Go on with the one kept here' }).click();
  await expect(page.locator('main#play.sitting')).toBeVisible();
  expect(await movesKept(page)).toEqual(pointAt('sexby', 'sitting', 2).save.moves);
});

test('what is no play, or none of what is here, is said on the first page, which stays as it is', async ({ page }) => {
  await keepOnDevice(page, preferring());
  await page.goto('./');
  const code = packCarried({ save: { ...pointAt('sexby', 'sitting', 0).save, scenario: 'elsewhere' }, opened: [] });
  for (const [typed, problem] of [
    [code, 'which is not here'],
    [code.slice(0, 60), 'cut short'],
    [`${code.slice(0, 40)}x${code.slice(41)}`, 'changed on its way'],
    [packResult(RESULT), 'a student’s result'],
  ] as const) {
    await page.getByLabel('I have a code').fill(typed);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText(problem);
  }
  await page
    .getByLabel('Open a saved play')
    .setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('\u0089PNG') });
  await expect(page.getByRole('alert')).toContainText('not a saved play');
  await expect(h1(page)).toBeVisible();
});

test('axe finds nothing in what is handed in, in every theme and at 320 px', async ({ page }) => {
  test.slow();
  for (const theme of THEMES) {
    await openPlay(page, 'sexby', { point: end(), prefer: { theme } });
    await page.setViewportSize({ width: 320, height: 800 });
    await page.getByText('The evidence sheet', { exact: true }).click();
    await page.getByText('The result code', { exact: true }).click();
    const { violations } = await new AxeBuilder({ page }).include('#debrief-hand-in').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1366, height: 768 });
  }
});

test('a lesson that was begun is found on the first page without its link, and goes on after a reload', async ({
  page,
}) => {
  const assignment: Assignment = {
    ...ASSIGNMENT_DEFAULTS,
    scenario: scenario.data.id,
    part: 'franchise',
    role: 'sexby',
    sources: [must(scenario.data.sources.find(({ status }) => status === 'spoken')).id],
  };
  const code = packAssignment(assignment);
  await keepOnDevice(page, preferring());
  await page.goto(`./#/play/${code}`);
  // its sources come after what the play begins with, and are not missed
  await expect(page.getByText('not in this game')).toHaveCount(0);
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.locator('main#play')).toBeVisible();
  for (let n = 0; n < 8; n++) await pressMove(page, '1');
  const there = await words(page);
  await page.reload();
  await expect(page.locator('main#play')).toBeVisible();
  await arrived(page);
  expect(await words(page)).toBe(there);
  await page.goto('./#/');
  await page.getByRole('link', { name: /^Go on with “The franchise sitting” as / }).click();
  await expect(page.locator('main#play')).toBeVisible();
  expect(await words(page)).toBe(there);
});
