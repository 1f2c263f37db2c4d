import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { startPlay } from '../../src/core/play/start.ts';
import { legalMoves, step } from '../../src/core/play/step.ts';
import type { Move } from '../../src/core/debate/move.ts';
import { blankSave, markOf } from '../../src/core/save/replay.ts';
import { addMove } from '../../src/core/save/save.ts';
import { draftView } from '../../src/core/view/draft-view.ts';
import { offersOf } from '../../src/core/view/offers.ts';
import { slotKey } from '../../src/store/slot.ts';
import { THEMES } from '../../src/store/preferences.ts';
import { preferring } from './support/page.ts';
import { must } from '../support/must.ts';
import { scenario, slotOf } from './support/plays.ts';
import type { Point } from './support/plays.ts';

/** What the key 1 does, as in the whole plays; in a scene, with a paper, settling things in turn. */
function firstMove({ state }: Point): Move | undefined {
  return state.place.at === 'sitting' ? offersOf(scenario, state).menu[0]?.move : legalMoves(scenario, state)[0];
}

/** Where a play of a part first has a paper of which something is agreed. */
function draftPoint(part: string, role: string): Point | undefined {
  const first = startPlay(scenario, part, role, { level: 'recorded' });
  let point: Point = { state: first, save: blankSave(scenario, first) };
  for (let n = 0; n < 200; n++) {
    const { state, save } = point;
    if (draftView(scenario, state)?.terms.some((t, i) => t.settled && i > 0)) return point;
    const move = firstMove(point);
    if (!move) return undefined;
    const next = step(scenario, state, move).state;
    point = { state: next, save: addMove(save, move, markOf(scenario, next, move)) };
  }
  return undefined;
}

const FOUND = scenario.data.parts
  .filter((part) => part.alone !== false)
  .flatMap(({ id }) => scenario.data.roles.map((role) => ({ part: id, role: role.id })))
  .map((at) => ({ ...at, point: draftPoint(at.part, at.role) }))
  .find(({ point }) => point !== undefined);

test.describe('the paper that is drawn up', () => {
  test('can be read and its hands asked, in every theme and at every width', async ({ page }) => {
    test.setTimeout(60_000);
    const { part, role, point } = must(FOUND, 'a part that comes to a paper');
    for (const [theme, width] of THEMES.flatMap((t) => [320, 800, 1366].map((w) => [t, w] as const))) {
      await page.setViewportSize({ width, height: 768 });
      await page.goto('./fonts/fonts.css');
      await page.evaluate(
        (kept) => {
          for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, value);
        },
        { ...preferring({ theme }), [slotKey(scenario.data.id, part, role)]: slotOf(point!.save) },
      );
      await page.goto(`./#/play/${scenario.data.id}?part=${part}&role=${role}`);
      const paper = page.getByRole('region', { name: draftView(scenario, point!.state)!.draft.title });
      await expect(paper).toBeVisible();
      await paper.getByRole('button', { name: 'Why, in their own words' }).press('Enter');
      await expect(paper.getByRole('listitem')).toHaveCount(draftView(scenario, point!.state)!.hands.length);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect.soft(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)).toEqual([]);
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.goto('about:blank');
    }
  });
});
