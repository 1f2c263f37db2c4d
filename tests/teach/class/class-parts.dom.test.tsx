import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { makeResult } from '../../../src/result/make-result.ts';
import { packResult, resultTag } from '../../../src/result/pack.ts';
import type { Result } from '../../../src/result/result.ts';
import { ClassTools } from '../../../src/teach/class/class-tools.tsx';
import { Overview } from '../../../src/teach/class/overview.tsx';
import { judge } from '../../../src/teach/class/row.ts';
import type { Row } from '../../../src/teach/class/row.ts';
import { RowDetail } from '../../../src/teach/class/row-detail.tsx';
import { SheetPile } from '../../../src/teach/class/sheet-pile.tsx';
import { SideBySide } from '../../../src/teach/class/side-by-side.tsx';
import { handsOfTab } from '../../../src/teach/class-debrief/hands.ts';
import type { Slide } from '../../../src/teach/class-debrief/slide.ts';
import { Wall } from '../../../src/teach/class-debrief/wall.tsx';
import { after, byText, show } from '../../overlay/dom.ts';
import { plainAssignment } from '../../assign/assignments.ts';
import { playUntil, smallPlay } from '../../fixtures/small-play.ts';
import { must } from '../../support/must.ts';

const play = smallPlay();
playUntil(play, 'debrief');
const { scenario, states, save } = play.getState();
const asked = plainAssignment();
const sample = makeResult({ scenario, states, save, assignment: asked, opened: [], times: {}, answers: {} });
const none = (): void => undefined;

const row = (result: Result): Row => {
  const code = packResult(result);
  return judge({ code, tag: resultTag(code), result, from: 'The box' }, scenario);
};
const UNASKED = row({ ...sample, assignment: { ...asked, council: true } });
const wrong = { ...sample, outcome: { ...sample.outcome, mark: '00000000' } };
const ALTERED = row({ ...wrong, assignment: { ...asked, council: true } });
const UNSURE = row({ ...wrong, content: '00000000' });

const overview = (rows: readonly Row[]) =>
  show(<Overview rows={rows} lesson={rows[0]?.lesson} shown="all" onShow={none} />);

describe('the overview of a class', () => {
  it('counts what is not as asked, and what may be altered with the altered', async () => {
    const root = await overview([row(sample), UNASKED, ALTERED, UNSURE]);
    expect(root.textContent).toContain(
      '4 results: 4 finished, 2 altered (1 of them perhaps only of another version), 1 not as asked.',
    );
    expect((await overview([UNSURE])).textContent).toContain('1 altered (perhaps only of another version).');
  });

  it('has what did not load tried again, and only that', async () => {
    const again = vi.fn<() => void>();
    const root = await overview([row(sample), { ...judge(UNASKED, undefined), again }]);
    const button = byText(root, 'button', 'Try again');
    button.focus();
    await after(() => button.click());
    expect(again).toHaveBeenCalledOnce();
    // the button goes, and focus with it
    await after(() =>
      render(<Overview rows={[row(sample), UNASKED]} lesson={undefined} shown="all" onShow={none} />, root),
    );
    expect(document.activeElement?.textContent).toContain('2 results: 2 finished');
    expect((await overview([row(sample), UNSURE])).querySelector('button')).toBeNull();
  });
});

describe('a printed sheet', () => {
  it('says that a play is not as asked, and all that is wrong with one that is altered', async () => {
    vi.stubGlobal('print', none);
    const root = await show(<SheetPile rows={[UNASKED, ALTERED]} onPrinted={none} />);
    const [unasked, altered] = [...root.querySelectorAll('.evidence')].map(({ textContent }) => textContent);
    expect(unasked).toContain(`${UNASKED.tag}, not as asked`);
    expect(unasked).not.toContain('Altered');
    for (const problem of ALTERED.problems) expect(altered).toContain(problem);
    vi.unstubAllGlobals();
  });
});

describe('answers to a question asked before and after', () => {
  const again = 'Who should have a voice?';
  const both = row({
    ...sample,
    assignment: { ...asked, before: [again], after: [again] },
    answers: { 'before-1': 'Those with land.', 'after-1': 'All of them.' },
  });

  it('stand under headings that say when, side by side and in the row', async () => {
    for (const part of [
      <SideBySide key="all" rows={[both]} labels={new Map()} />,
      <RowDetail key="one" row={both} />,
    ]) {
      const root = await show(part);
      const heads = [...root.querySelectorAll('h3')].map(({ textContent }) => textContent);
      expect(heads.slice(-2)).toEqual([`Before: ${again}`, `After: ${again}`]);
    }
  });
});

describe('hands', () => {
  const slide = (option: string): Slide => ({
    id: 'games',
    step: 1,
    title: 'How did it come out?',
    body: '',
    hands: { question: 'which?', options: [option] },
  });
  const wall = (part: string, option: string) =>
    show(
      <Wall
        slides={[slide(option)]}
        at={0}
        onGo={none}
        onStep={none}
        onLeave={none}
        hands={handsOfTab}
        topic={{ scenario: 'one', part }}
      />,
    );
  const total = (root: ParentNode): string => must(root.querySelector('output')?.textContent);

  it('counted in one part are not those of another, and are there again in their own', async () => {
    const first = await wall('franchise', 'All');
    await after(() =>
      must(first.querySelector<HTMLButtonElement>('[aria-label="One more: All"]') ?? undefined).click(),
    );
    expect(total(first)).toBe('One hand');
    const other = await wall('engagements', 'None');
    expect(total(other)).toBe('0 hands');
    expect(other.querySelector('[aria-label="One more: None"]')).not.toBeNull();
    expect(other.querySelector('[aria-label="One more: All"]')).toBeNull();
    expect(total(await wall('franchise', 'All'))).toBe('One hand');
  });

  it('are cleared with the device', async () => {
    handsOfTab.getState().set('one franchise games', [{ label: 'All', count: 3 }]);
    const root = await show(
      <ClassTools
        rows={[]}
        labels={new Map()}
        keep={none}
        keeping={false}
        keepProblem=""
        clear={none}
        onPrintTable={none}
        onPrintSheets={none}
      />,
    );
    await after(() => byText(root, 'button', 'Clear this device').click());
    await after(() => byText(root, 'button', 'Yes, clear it').click());
    expect(handsOfTab.getState().asked).toEqual({});
  });
});
