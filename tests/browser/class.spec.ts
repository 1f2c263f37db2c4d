import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { ASSIGNMENT_DEFAULTS } from '../../src/assign/assignment.ts';
import type { Assignment } from '../../src/assign/assignment.ts';
import { packAssignment } from '../../src/assign/pack.ts';
import { packResult, resultTag } from '../../src/result/pack.ts';
import { PREFERENCES_KEY, THEMES } from '../../src/store/preferences.ts';
import { classResults } from '../support/class-results.ts';
import { must } from '../support/must.ts';
import { expectNoSidewaysScroll, expectNothing } from './support/access.ts';
import { NONE, watchFaults } from './support/faults.ts';
import { BLANK, keepOnDevice, preferring, tabTo } from './support/page.ts';
import { PART, ROLES, scenario } from './support/plays.ts';

const LESSON: Assignment = {
  ...ASSIGNMENT_DEFAULTS,
  scenario: scenario.data.id,
  part: PART,
  role: 'shared',
  after: ['Which reason moved the most, and why?'],
};

const MARKUP = '<img src=x onerror="window.hit=1"><b>bold</b>';

/** A class of other plays each, with answers. */
const results = (count: number, seed: number) =>
  classResults(scenario, {
    part: PART,
    roles: ROLES,
    count,
    seed,
    assignment: LESSON,
    answers: (n) => ({ 'after-1': n === 0 ? MARKUP : `Answer of play ${n}.` }),
  });

const SMALL = results(10, 1);
const CODES = SMALL.map(packResult);
const [first = ''] = CODES;

const box = (page: Page): Locator => page.getByLabel(/^Paste everything here/);
const rows = (page: Page): Locator => page.locator('.class-table tbody tr:not(.class-detail)');
const troubles = (page: Page): Locator => page.locator('.class-troubles li');

async function paste(page: Page, text: string): Promise<void> {
  await box(page).evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', pasted);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

async function openClass(page: Page): Promise<void> {
  await page.goto('./#/teach/class');
  await expect(page.getByRole('heading', { level: 1, name: 'What the class argued' })).toBeFocused();
}

const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

/** Sheets of paper that a page would take. */
async function sides(page: Page, format: 'A4' | 'Letter' = 'A4'): Promise<number> {
  const pdf = (await page.pdf({ format })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('two hundred results are played again and shown in under two seconds of the page’s own work', async ({ page }) => {
  test.setTimeout(180_000);
  const text = results(200, 7).map(packResult).join('\n');
  await keepOnDevice(page, preferring());
  await openClass(page);
  await page.waitForLoadState('networkidle');
  const client = await page.context().newCDPSession(page);
  // time that the page had the processor, however many others wanted it meanwhile
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> => {
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
  const before = await worked();
  await page.evaluate(() => {
    const since = performance.now();
    const look = (): void => {
      if (document.querySelectorAll('.class-table tbody tr').length < 200) requestAnimationFrame(look);
      else document.documentElement.dataset['took'] = String(performance.now() - since);
    };
    look();
  });
  await paste(page, text);
  await expect(page.getByText('200 results: 200 finished, 0 altered')).toBeVisible({ timeout: 60_000 });
  const wall = Number(await page.locator('html').getAttribute('data-took')) / 1000;
  const work = (await worked()) - before;
  test.info().annotations.push({
    type: 'measured',
    description: `${work.toFixed(2)} s of work, ${wall.toFixed(2)} s by the clock`,
  });
  console.log(`200 results: ${work.toFixed(2)} s of work, ${wall.toFixed(2)} s by the clock`);
  expect(work).toBeLessThan(2);
  await expect(rows(page)).toHaveCount(200);
});

test('codes in any mess are read, and each wrong one is named while the others are shown', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const faults = watchFaults(page, baseURL ?? '');
  await keepOnDevice(page, preferring());
  await openClass(page);
  const one = must(SMALL[1]);
  const ending = must(scenario.data.endings.find(({ id }) => id !== one.outcome.ending)).id;
  const altered = packResult({ ...one, outcome: { ...one.outcome, ending } });
  const other = packResult({ ...must(SMALL[2]), assignment: { ...LESSON, note: 'For another class.' } });
  const elsewhere = packResult({ ...must(SMALL[3]), scenario: 'corkbush' });
  const broken = packResult({
    ...must(SMALL[4]),
    moves: must(SMALL[4]).moves.map((move, n) => (n === 11 ? 'zzz' : move)),
  });
  const text = [
    'Dear Miss,\nhere it is:\n> ' + first.replaceAll(/.{60}/g, '$&\n> '),
    first,
    CODES[5]?.slice(0, 80),
    `${CODES[6]?.slice(0, 60)}!${CODES[6]?.slice(61)}`,
    must(CODES[7]).replace('r1.', 'r9.'),
    `<p>${CODES[8]}</p>`,
    altered,
    other,
    elsewhere,
    broken,
    CODES[9],
  ].join('\n\n');
  await box(page).fill(text);
  await page.getByRole('button', { name: 'Read what is in the box' }).press('Enter');
  await expect(page.getByText('7 results found and played again. One was there more than once')).toBeVisible();
  await expect(rows(page)).toHaveCount(7);
  await expect(page.getByText(/7 results: 5 finished, 2 altered, 1 not played here/)).toBeVisible();
  await expect(troubles(page)).toHaveCount(3);
  await expect(troubles(page).filter({ hasText: /code 3 of \d+ .*cut short/ })).toHaveCount(1);
  await expect(troubles(page).filter({ hasText: /made by another version of the game/ })).toHaveCount(1);

  const opened = async (code: string): Promise<string> => {
    const row = rows(page).filter({ hasText: resultTag(code) });
    await row.getByRole('button').press('Enter');
    return page.locator('.class-detail').last().innerText();
  };
  expect(await opened(altered)).toMatch(/It says that it came to the ending .*; its moves come to/);
  await page.locator('.class-open[aria-expanded=true]').press('Enter');
  expect(await opened(broken)).toMatch(/Decision 12 of \d+ can’t be made where it stands/);
  await page.locator('.class-open[aria-expanded=true]').press('Enter');
  expect(await opened(elsewhere)).toMatch(/the scenario “corkbush”, which is not here/);
  await expect(rows(page).filter({ hasText: 'another lesson' })).toHaveCount(2);
  await page.getByRole('radio', { name: 'Only this lesson' }).press('Space');
  await expect(rows(page)).toHaveCount(5);

  // markup in an answer is text
  await expect(page.locator('.class-answer', { hasText: MARKUP }).first()).toBeVisible();
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  expect(await page.locator('.class-answer *').count()).toBe(0);
  await page.getByRole('button', { name: /^Hide tags/ }).press('Enter');
  await expect(page.getByText(resultTag(first)).first()).toBeHidden();

  await page.getByRole('button', { name: /^Show tags/ }).press('Enter');

  // an assignment, and a megabyte of junk
  await box(page).fill(packAssignment(LESSON));
  await page.getByRole('button', { name: 'Read what is in the box' }).press('Enter');
  await expect(troubles(page).filter({ hasText: 'an assignment and not a result' })).toHaveCount(1);
  await paste(page, 'x<y r1. '.repeat(130_000));
  await expect(page.getByText(/things could not be used/)).toBeVisible({ timeout: 20_000 });
  await expect(rows(page)).toHaveCount(5);
  expect(faults).toEqual(NONE);
});

test('files of every kind are taken or named, and the table, the sheets and the class come out again', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await keepOnDevice(page, preferring());
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await openClass(page);
  await page.getByLabel(/^Or choose files/).setInputFiles([
    file(
      'submissions.zip',
      zipSync({
        'one_1_assignsubmission_onlinetext/onlinetext.html': strToU8(`<p>${first}</p>`),
        'two_2_assignsubmission_file/result.json': strToU8(
          JSON.stringify({ 'poorest-he': 'result', format: 1, code: CODES[1] }),
        ),
      }),
    ),
    file('three.txt', CODES[2] ?? ''),
    file('screenshot.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])),
    file('empty.txt', ''),
    file('essay.pdf', '%PDF-1.7'),
    file('letter.txt', 'I lost it.'),
  ]);
  await expect(rows(page)).toHaveCount(3);
  for (const sentence of [
    '“screenshot.png” is a picture',
    '“empty.txt” is empty',
    '“essay.pdf” is a PDF',
    '“letter.txt” has no result in it',
  ])
    await expect(troubles(page).filter({ hasText: sentence })).toHaveCount(1);

  await page.getByLabel(`Label of ${resultTag(first)}`).fill('=Back row, "left"');
  await page.getByLabel(`Label of ${resultTag(first)}`).press('Tab');
  await page.getByRole('button', { name: 'Faults' }).press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Faults' })).toHaveAttribute('aria-sort', 'ascending');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the table (CSV)' }).press('Enter');
  const csv = readFileSync(await (await saved).path(), 'utf8');
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  expect(csv.split('\r\n')).toHaveLength(5);
  expect(csv).toContain(`"'=Back row, ""left"""`);
  expect(csv).toContain('Answer of play 1.');

  expect(await sides(page)).toBe(1);
  for (const format of ['A4', 'Letter'] as const) {
    await page.getByRole('button', { name: 'Print all evidence sheets' }).press('Enter');
    await expect(page.locator('.print-room .evidence')).toHaveCount(3);
    const taken = await sides(page, format);
    expect(taken).toBeGreaterThanOrEqual(3);
    expect(taken).toBeLessThanOrEqual(6);
    // the browser says when it has printed
    await expect(page.locator('.print-room')).toHaveCount(0);
  }
});

test('the pile of a whole class is kept only when asked, cleared when asked, and told where it can’t be kept', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await keepOnDevice(page, preferring());
  await openClass(page);
  await paste(page, CODES.join('\n'));
  await expect(rows(page)).toHaveCount(10);
  expect(await sides(page)).toBeLessThanOrEqual(2);
  const kept = (): Promise<string | null> => page.evaluate(() => localStorage.getItem('poorest-he:class'));
  expect(await kept()).toBeNull();
  await page.getByLabel(/^Keep this pile/).press('Space');
  await page.getByLabel(`Label of ${resultTag(first)}`).fill('Window');
  await page.getByLabel(`Label of ${resultTag(first)}`).press('Tab');
  const { results: written } = JSON.parse((await kept()) ?? '{}') as { readonly results: readonly object[] };
  expect(written).toHaveLength(10);
  expect(written[0]).toEqual({ code: first, label: 'Window' });
  await page.reload();
  await expect(rows(page)).toHaveCount(10);
  await expect(page.getByLabel(`Label of ${resultTag(first)}`)).toHaveValue('Window');
  await page.getByRole('button', { name: 'Clear this device' }).press('Enter');
  await page.getByRole('button', { name: 'Yes, clear it' }).press('Enter');
  await expect(rows(page)).toHaveCount(0);
  expect(await kept()).toBeNull();

  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await paste(page, first);
  await expect(rows(page)).toHaveCount(1);
  await page.getByLabel(/^Keep this pile/).press('Space');
  await expect(page.getByRole('alert')).toHaveText(/There is no room left on this device/);
  await expect(rows(page)).toHaveCount(1);
});

const slide = (page: Page): Locator => page.locator('.wall-slide h1');

test('the debrief goes on a wall by keyboard, with the class’s own plays, and the pile is there again', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const faults = watchFaults(page, baseURL ?? '');
  await keepOnDevice(page, preferring());
  await openClass(page);
  await paste(page, CODES.join('\n'));
  await expect(rows(page)).toHaveCount(10);
  await page.getByRole('link', { name: 'Debrief on the projector' }).press('Enter');
  await expect(page.getByText('With 10 results of this part')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Begin' }));
  await expect(page.getByRole('button', { name: 'Begin' })).toHaveAttribute('aria-disabled', 'false');
  await page.keyboard.press('Enter');
  await expect(slide(page)).toHaveText('Step out of your role');
  await expect(slide(page)).toBeFocused();
  // letters for the back row
  expect(
    await page.locator('.wall-words').evaluate((e) => Number.parseFloat(getComputedStyle(e).fontSize)),
  ).toBeGreaterThanOrEqual(26);
  await page.getByRole('button', { name: 'One more: Yes' }).press('Enter');
  await page.getByRole('button', { name: 'One more: Yes' }).press('Space');
  await page.getByLabel('No', { exact: true }).fill('7');
  await expect(page.getByText('9 hands')).toBeVisible();
  await page.getByLabel('Another answer').fill('I can’t remember');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'One more: I can’t remember' })).toBeVisible();

  await slide(page).focus();
  await page.keyboard.press('Space');
  await expect(slide(page)).toHaveText('How our 10 games ended');
  await page.keyboard.press('ArrowRight');
  await expect(slide(page)).toHaveText('What our halls resolved');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(slide(page)).toHaveText('Step out of your role');
  await expect(page.getByLabel('No', { exact: true })).toHaveValue('7');
  await page.getByRole('button', { name: 'Which arguments moved whom' }).press('Enter');
  await expect(slide(page)).toHaveText('What moved whom');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.wall-map')).toContainText(/Said in \d+ of 10\./);
  await expect(page.getByRole('columnheader', { name: 'In the record' })).toBeVisible();
  await page.getByRole('button', { name: 'Leave' }).press('Enter');
  await page.getByRole('link', { name: 'What the class argued' }).press('Enter');
  await expect(rows(page)).toHaveCount(10);
  expect(await page.evaluate(() => localStorage.getItem('poorest-he:class'))).toBeNull();
  expect(faults).toEqual(NONE);
});

test('the debrief needs no results: hands do, every page of it fits the wall, and it prints blank', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await keepOnDevice(page, preferring());
  await page.goto('./#/teach/debrief');
  await expect(page.getByText('the room counts hands')).toBeVisible();
  expect(await sides(page)).toBeLessThanOrEqual(2);
  const begin = page.getByRole('button', { name: 'Begin' });
  await expect(begin).toHaveAttribute('aria-disabled', 'false');
  await begin.press('Enter');
  const seen = new Set<string>();
  for (let n = 0; n < 80; n++) {
    seen.add(must((await page.locator('[aria-current=step]').innerText()) || undefined));
    const { title, over } = await page.evaluate(() => ({
      title: document.querySelector('.wall-slide h1')?.textContent ?? '',
      over: document.documentElement.scrollHeight - window.innerHeight,
    }));
    // but for the page with all other claims, which is scrolled
    if (!title.includes('all the others')) expect.soft(over, title).toBeLessThanOrEqual(0);
    if (await page.getByRole('button', { name: 'Next' }).isDisabled()) break;
    await page.keyboard.press('ArrowRight');
  }
  expect(seen.size).toBe(6);
  expect(await sides(page)).toBeLessThanOrEqual(2);
});

test('axe finds nothing on the class page and the wall, in every theme and at 320 px', async ({ page }) => {
  test.setTimeout(240_000);
  const visit = async (theme: (typeof THEMES)[number], where: string): Promise<void> => {
    await page.goto('about:blank');
    await page.goto(BLANK);
    await page.evaluate(
      ([key, chosen]) => localStorage.setItem(key ?? '', chosen ?? ''),
      [PREFERENCES_KEY, preferring({ theme })[PREFERENCES_KEY]],
    );
    await openClass(page);
    await paste(page, [...CODES.slice(0, 4), 'r1.cut'].join('\n'));
    await expect(rows(page)).toHaveCount(4);
    await rows(page).first().getByRole('button').press('Enter');
    await expectNothing(page, `class, ${where}`);
    await expectNoSidewaysScroll(page, `class, ${where}`);
    await page.getByRole('link', { name: 'Debrief on the projector' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Begin' })).toHaveAttribute('aria-disabled', 'false');
    await expectNothing(page, `debrief, ${where}`);
    await page.getByRole('button', { name: 'Begin' }).press('Enter');
    for (const step of [
      'Step out of your role',
      'What happened in our games',
      'Which arguments moved whom',
      'Who was not in the room',
    ]) {
      await page.getByRole('button', { name: step }).press('Enter');
      if (step.startsWith('Which')) await page.getByRole('button', { name: 'Next' }).press('Enter');
      await expectNothing(page, `${step}, ${where}`);
      await expectNoSidewaysScroll(page, `${step}, ${where}`);
    }
  };
  for (const theme of THEMES) await visit(theme, theme);
  await page.setViewportSize({ width: 320, height: 640 });
  await visit('light', '320 px');
});
