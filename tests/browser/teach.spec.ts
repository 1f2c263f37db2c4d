import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { ASSIGNMENT_DEFAULTS } from '../../src/assign/assignment.ts';
import type { Assignment } from '../../src/assign/assignment.ts';
import { ASSIGNMENT_CODE, assignmentId, packAssignment } from '../../src/assign/pack.ts';
import { pack } from '../../src/code/code.ts';
import { slotKey } from '../../src/store/slot.ts';
import { PREFERENCES_KEY, THEMES } from '../../src/store/preferences.ts';
import { must } from '../support/must.ts';
import { expectNoSidewaysScroll, expectNothing } from './support/access.ts';
import { NONE, watchFaults } from './support/faults.ts';
import { BLANK, debrief, keepOnDevice, playToDebrief, preferring, pressMove, tabTo } from './support/page.ts';
import { keyOf, PART, pointAt, scenario, slotOf, wholePlay } from './support/plays.ts';

const assignment = (change: Partial<Assignment> = {}): Assignment => ({
  ...ASSIGNMENT_DEFAULTS,
  scenario: scenario.data.id,
  part: PART,
  role: 'sexby',
  ...change,
});
const linkTo = (change: Partial<Assignment> = {}): string => `./#/play/${packAssignment(assignment(change))}`;

const theLink = (page: Page): Locator => page.getByLabel('The link', { exact: true });
const start = (page: Page): Locator => page.getByRole('button', { name: /^Start/ });

/** Leaves the page and comes back to its address, as on another day. */
async function comeBack(page: Page): Promise<void> {
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
}

test('a teacher sets a lesson by keyboard, and a student opens its link and plays by it', async ({ page, baseURL }) => {
  test.setTimeout(180_000);
  const faults = watchFaults(page, baseURL ?? '');
  await keepOnDevice(page, preferring());
  await page.goto('./#/teach');
  await expect(theLink(page)).toBeVisible();
  const before = await theLink(page).inputValue();
  await tabTo(page, page.getByRole('radio', { name: 'One lesson' }));
  for (let n = 0; n < 4; n++) await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Exam class' })).toBeChecked();
  await expect(page.getByText('Before a move they see its words and nothing more.')).toBeVisible();
  await page.getByText('Questions, sources and a note to the class').press('Enter');
  await page.getByLabel('A note to the class').fill('Argue <b>as he would</b>.');
  await page.getByRole('checkbox', { name: /^Goffe, 28 Oct/ }).press('Space');
  await expect(
    page.getByText('They open one source before the debrief and answer one question afterwards.'),
  ).toBeVisible();
  const link = await theLink(page).inputValue();
  expect(link).not.toBe(before);

  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByText('Argue <b>as he would</b>.')).toBeVisible();
  await page.getByLabel(/^Your number in the room/).fill('1');
  await start(page).press('Enter');
  await expect(page.locator('main#play')).toBeVisible({ timeout: 20_000 });
  for (let n = 0; n < 12 && (await page.locator('main.sitting').count()) === 0; n++) await pressMove(page, '1');
  await expect(page.locator('main.sitting .move-say').first()).toBeVisible();
  expect(await page.locator('.move .whom, .move .fault, .aim').count()).toBe(0);
  await pressMove(page, '1');

  // a reload goes on where it stood, with what was asked
  // what may be said; of what was said, sources may come later
  const said = await page.locator('.moves .move-text').allInnerTexts();
  await comeBack(page);
  await expect(page.locator('main.sitting')).toBeVisible({ timeout: 20_000 });
  expect(await page.locator('.moves .move-text').allInnerTexts()).toEqual(said);
  await page.keyboard.press('l');
  await expect(page.getByText('there is no going back')).toBeVisible();
  expect(await page.getByRole('button', { name: /^Go back to before/ }).count()).toBe(0);
  await page.keyboard.press('Escape');
  const kept = await page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.includes(':play:')));
  expect(kept).toHaveLength(1);
  expect(link).toContain((JSON.parse(must(kept[0])[1]) as { readonly assignment: string }).assignment);

  const asked = page.getByRole('heading', { name: 'Sources that your teacher asks you to open' });
  for (let n = 0; n < 60 && !(await asked.isVisible()); n++) await pressMove(page, '1');
  expect(await page.getByRole('button', { name: 'To the debrief' }).count()).toBe(0);
  await page.locator('.lesson-sources summary').press('Enter');
  await expect(page.getByText('You have opened them all.')).toBeVisible();
  await playToDebrief(page);
  await page.getByLabel(/^How far do the sources bear out/).fill('Half.');
  await comeBack(page);
  await expect(page.getByLabel(/^How far do the sources bear out/)).toHaveValue('Half.', { timeout: 20_000 });

  // the same link goes on with the play
  await page.goto('about:blank');
  await page.goto(link);
  await page.getByRole('link', { name: /^Go on as/ }).press('Enter');
  await expect(debrief(page)).toBeVisible();
  expect({ ...faults, uncaught: faults.uncaught.filter((one) => !one.includes('sessionStorage')) }).toEqual(NONE);
});

test('a code from the board opens its lesson, and a mistyped one says so', async ({ page, baseURL }) => {
  test.setTimeout(90_000);
  const faults = watchFaults(page, baseURL ?? '');
  await page.goto('./#/teach');
  const code = must((await page.locator('.teach-give .teach-code').innerText()) || undefined);
  expect(code).toMatch(/^[2-9A-HJKMNP-Z]{6}$/);
  await page.goto('./');
  const field = page.getByLabel('I have a code');
  const swapped = must(
    Array.from(
      { length: 5 },
      (_, i) => code.slice(0, i) + code.charAt(i + 1) + code.charAt(i) + code.slice(i + 2),
    ).find((one) => one !== code),
  );
  for (const [typed, sentence] of [
    [swapped, /is not a code: one of its characters is wrong, or two have changed places/],
    [code.slice(1), /A code has 6 letters and figures; this has 5/],
    [`0${code.slice(1)}`, /No code has “0” in it/],
    ['<b>hi</b>', /A code has 6 letters and figures; this has 9/],
  ] as const) {
    await field.fill(typed);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toHaveText(sentence, { timeout: 15_000 });
  }
  await field.fill(` ${code.toLowerCase().slice(0, 3)} ${code.slice(3)}`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What you will do' })).toBeVisible();
  // and as a short address, and pasted as a whole link
  await page.goto('about:blank');
  await page.goto(`./#${code}`);
  await expect(page.getByRole('heading', { name: 'What you will do' })).toBeVisible();
  await page.goto('about:blank');
  await page.goto('./');
  await field.fill(`https://elsewhere.example/#/play/${packAssignment(assignment())}`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^You are/ })).toBeVisible();
  expect(faults).toEqual(NONE);
});

const SOUND = packAssignment(assignment());
const WRONG: readonly (readonly [string, string, RegExp])[] = [
  ['cut short', SOUND.slice(0, -8), /cut short: its end is missing/],
  ['cut at the last character', SOUND.slice(0, -1), /cut short/],
  [
    'with a character changed',
    `${SOUND.slice(0, 12)}${SOUND[12] === 'x' ? 'y' : 'x'}${SOUND.slice(13)}`,
    /was changed on its way/,
  ],
  ['of another version', pack({ ...ASSIGNMENT_CODE, version: 2 }, {}), /format 2, and this game reads format 1/],
  ['of another kind', pack({ letter: 'r', version: 1 }, {}), /a student’s result, and not an assignment/],
  [
    'for another scenario',
    packAssignment(assignment({ scenario: 'corkbush' })),
    /the scenario “corkbush”, which is not here/,
  ],
  ['for another part', packAssignment(assignment({ part: 'nowhere' })), /the part “nowhere”, which/],
  ['for another role', packAssignment(assignment({ role: 'cromwell' })), /the role “cromwell”, which nobody can play/],
  [
    'with an unsound setting',
    pack(ASSIGNMENT_CODE, { scenario: 'x', part: 'y', minutes: 'ten' }),
    /its length in minutes/,
  ],
  ['with a role that was not given', `${SOUND}?role=rainsborough`, /does not go with the role that your teacher gave/],
  ['of markup', 'a1.<img src=x onerror=alert(1)>.abcdef', /was changed on its way/],
  ['of a megabyte', `a1.${'x'.repeat(1_000_000)}`, /too long to be one of this game’s/],
];

test('a wrong link says what is wrong and where, loses nothing, and leaves a way on', async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  const faults = watchFaults(page, baseURL ?? '');
  const { save } = pointAt('sexby', 'sitting', 2);
  await keepOnDevice(page, { ...preferring(), [keyOf('sexby')]: slotOf(save) });
  await page.goto('./');
  for (const [what, code, sentence] of WRONG) {
    await page.goto(`./#/play/${code}`);
    await expect.soft(page.getByRole('alert'), what).toHaveText(sentence, { timeout: 8000 });
    await expect.soft(page.getByRole('link', { name: /^Go on as Edward Sexby/ }).first(), what).toBeVisible();
  }
  expect(faults.uncaught).toEqual([]);
  expect(faults.strangers).toEqual([]);
  await page.getByLabel('I have a code').fill(`#/play/${SOUND}`);
  await page.getByRole('button', { name: 'Open', exact: true }).press('Enter');
  await expect(start(page)).toBeVisible();
});

test('a damaged play of an assignment is put aside, and the lesson begins anew', async ({ page }) => {
  const asked = assignment();
  const key = slotKey(asked.scenario, asked.part, 'sexby', assignmentId(asked));
  await keepOnDevice(page, { ...preferring(), [key]: '{"revision":1,"save":' });
  await page.goto(linkTo());
  await start(page).press('Enter');
  await expect(page.getByText('What was kept is put aside on this device, not thrown away.')).toBeVisible();
  expect(await page.evaluate((at) => localStorage.getItem(`${at}:aside`), key)).toBe('{"revision":1,"save":');
});

test('plain English comes first where it is asked, and reading aloud before all buttons', async ({ page }) => {
  await keepOnDevice(page, preferring());
  await page.goto(linkTo({ text: 'plain' }));
  await start(page).press('Enter');
  await expect(page.locator('main#play')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Plain' })).toHaveAttribute('aria-pressed', 'true');
  await pressMove(page, '1');
  await page.keyboard.press('p');
  await comeBack(page);
  await expect(page.getByRole('button', { name: 'Period' })).toHaveAttribute('aria-pressed', 'true');
});

test('the QR code comes as PNG and as SVG, large for a projector, and the handout on one side', async ({ page }) => {
  test.setTimeout(90_000);
  await keepOnDevice(page, preferring());
  await page.goto('./#/teach');
  const save = async (name: string): Promise<Buffer> => {
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name }).press('Enter');
    return readFileSync(await (await file).path());
  };
  const png = await save('Save as PNG');
  expect([...png.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(1200);
  expect((await save('Save as SVG')).toString()).toMatch(/^<svg /);
  await page.getByRole('button', { name: 'Show large' }).press('Enter');
  const picture = must((await page.getByRole('dialog').locator('svg').boundingBox()) ?? undefined);
  expect(picture.width).toBeGreaterThan(550);
  expect(picture.y + picture.height).toBeLessThanOrEqual(768);
  await page.keyboard.press('Escape');
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }
});

test('axe finds nothing on the pages of a lesson, in every theme and at 320 px', async ({ page }) => {
  test.setTimeout(180_000);
  const asking = linkTo({
    role: undefined,
    before: ['Who should choose?'],
    note: 'As you can.',
    sources: ['glory-of-all-flesh'],
  });
  const ending = must(wholePlay('sexby').find(({ state }) => state.place.at === 'ending'));
  const asked = assignment({ sources: ['glory-of-all-flesh'] });
  const key = slotKey(asked.scenario, asked.part, 'sexby', assignmentId(asked));
  const pages: readonly (readonly [string, string, () => Promise<unknown>])[] = [
    [
      'teach',
      './#/teach',
      async () => {
        await expect(theLink(page)).toBeVisible();
        await page.locator('main details').evaluateAll((all) => {
          for (const details of all) if (details instanceof HTMLDetailsElement) details.open = true;
        });
      },
    ],
    ['start', asking, () => expect(start(page).first()).toBeVisible()],
    [
      'sources',
      `${linkTo({ sources: ['glory-of-all-flesh'] })}?role=sexby`,
      () => expect(page.locator('.lesson-sources')).toBeVisible(),
    ],
  ];
  const visit = async (theme: (typeof THEMES)[number], axe: boolean): Promise<void> => {
    for (const [name, address, ready] of pages) {
      await page.goto('about:blank');
      await page.goto(BLANK);
      await page.evaluate(
        ([slot, kept, at, chosen]) => {
          localStorage.setItem(must2(slot), must2(kept));
          localStorage.setItem(must2(at), must2(chosen));
          function must2(value: string | undefined): string {
            return value ?? '';
          }
        },
        [key, slotOf(ending.save), PREFERENCES_KEY, preferring({ theme })[PREFERENCES_KEY]],
      );
      await page.goto(address);
      await ready();
      if (axe) await expectNothing(page, `${name}, ${theme}`);
      await expectNoSidewaysScroll(page, `${name}, ${theme}`);
    }
  };
  for (const theme of THEMES) await visit(theme, true);
  await page.setViewportSize({ width: 320, height: 640 });
  await visit('light', true);
  await page.goto('./#/teach');
  await page.getByRole('button', { name: 'Show large' }).press('Enter');
  await expectNothing(page, 'board at 320 px');
});
