import { describe, expect, it } from 'vitest';
import { assignmentId, packAssignment } from '../../src/assign/pack.ts';
import { councilView } from '../../src/core/view/council-view.ts';
import { hallView } from '../../src/core/view/hall-view.ts';
import { LESSON_PARTS } from '../../src/overlay/assigned/lesson-parts.tsx';
import { Overlay } from '../../src/overlay/overlay.tsx';
import { createPlayStore, currentState } from '../../src/store/play-store.ts';
import { createPreferencesStore } from '../../src/store/preferences.ts';
import { plainAssignment } from '../assign/assignments.ts';
import { memoryStorage, playUntil, smallScenario } from '../fixtures/small-play.ts';
import { must } from '../support/must.ts';
import { after, byText, faultsIn, show } from './dom.ts';

/** A play in which a class votes, at its division. */
async function dividing() {
  const terms = plainAssignment({ council: true });
  const storage = memoryStorage();
  const play = createPlayStore({
    scenario: smallScenario(),
    part: 'whole',
    role: 'as-miller',
    settings: { level: 'shrewd', council: true },
    storage,
    assigned: { terms, code: packAssignment(terms), id: assignmentId(terms) },
  });
  playUntil(play, 'division');
  const root = await show(
    <Overlay
      play={play}
      preferences={createPreferencesStore(memoryStorage())}
      host={undefined}
      home="#/"
      notes={storage}
      synthesiser={undefined}
      book={undefined}
      patches={undefined}
      lesson={LESSON_PARTS}
    />,
  );
  const { scenario } = play.getState();
  const view = must(hallView(scenario, currentState(play.getState())));
  return { root, play, scenario, options: view.options.map(({ option }) => option), view };
}

const field = (root: ParentNode, name: string): HTMLInputElement => {
  const label = byText(root, 'label', name);
  return must(root.querySelector<HTMLInputElement>(`[id="${must(label.getAttribute('for'))}"]`) ?? undefined);
};

async function count(root: ParentNode, ayes: string, noes: string): Promise<void> {
  for (const [name, text] of [
    ['Ayes', ayes],
    ['Noes', noes],
  ] as const)
    await after(() => {
      const input = field(root, name);
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  await after(() => byText(root, 'button', 'Enter the count').click());
}

describe('a division on which a class votes', () => {
  it('puts one option after another, and shows what the house would have done only when all is over', async () => {
    const { root, scenario, options, view } = await dividing();
    const [widest = '', next = ''] = options;
    const title = (option: string): string => must(scenario.options.get(option)).title;
    expect(root.querySelector('[data-now]')?.textContent).toBe(title(widest));
    expect(root.textContent).toContain(must(scenario.options.get(widest)).plain);
    expect(root.querySelector('table')).toBeNull();
    expect([...root.querySelectorAll('button')].map((b) => b.textContent)).not.toContain('Hall');
    expect(await faultsIn(root)).toEqual([]);

    await count(root, '3', '3');
    expect(root.textContent).toContain('Not carried: 3 to 3, and a tie falls.');
    expect(document.activeElement?.textContent).toBe(title(next));
    expect(root.querySelector('table')).toBeNull();

    await count(root, '4', '2');
    expect(document.activeElement?.textContent).toBe('The class has resolved');
    const rows = [...root.querySelectorAll('tbody tr')].map((tr) => tr.textContent ?? '');
    expect(rows).toHaveLength(options.length);
    for (const [i, { seats }] of view.options.entries()) {
      const noes = view.members - seats;
      expect(rows[i]).toContain(seats > noes ? `Carried, by ${seats} to ${noes}` : 'Not carried');
    }
    expect(await faultsIn(root)).toEqual([]);
  });

  it('says in a sentence what is typed wrongly, and takes the focus there', async () => {
    const { root, play } = await dividing();
    await count(root, '12', 'lots');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('“lots” is no count of hands for Noes.');
    expect(document.activeElement).toBe(field(root, 'Noes'));
    expect(field(root, 'Noes').getAttribute('aria-invalid')).toBe('true');
    expect(currentState(play.getState()).sitting?.votes).toBeUndefined();
    for (const name of ['One no more', 'One no more', 'One no fewer'])
      await after(() => must(root.querySelector<HTMLElement>(`[aria-label="${name}"]`) ?? undefined).click());
    expect(field(root, 'Noes').value).toBe('1');
    expect(root.querySelector('[role=alert]')?.textContent).toBe('');
  });

  it('lets a count be entered again, until the play goes on', async () => {
    const { root, play, options } = await dividing();
    await count(root, '1', '9');
    await count(root, '9', '1');
    await after(() => must(root.querySelector<HTMLElement>('[aria-label^="Enter again"]') ?? undefined).click());
    expect(field(root, 'Noes').value).toBe('9');
    expect(root.querySelector('table')).toBeNull();
    await after(() => byText(root, 'button', 'Leave it as it was').click());
    expect(currentState(play.getState()).sitting?.votes).toHaveLength(2);
    await after(() => must(root.querySelector<HTMLElement>('[aria-label^="Enter again"]') ?? undefined).click());
    await count(root, '9', '1');
    expect(currentState(play.getState()).sitting?.votes).toEqual([{ option: options[0], ayes: 9, noes: 1 }]);
    await after(() => byText(root, 'button', 'Go on').click());
    expect(Object.values(currentState(play.getState()).resolutions)).toEqual([options[0]]);
  });

  it('stands beside the house at the end, and in the log', async () => {
    const { root, play, scenario } = await dividing();
    await count(root, '1', '0');
    await after(() => byText(root, 'button', 'Go on').click());
    for (let n = 0; n < 9 && currentState(play.getState()).place.at !== 'ending'; n++)
      await after(() => root.querySelector<HTMLElement>('[data-key="1"]')?.click());
    expect(byText(root, 'caption', 'The class beside the house').closest('table')?.textContent).toContain(
      'Carried, by 1 to 0.',
    );
    await after(() => byText(root, 'button', 'Log').click());
    expect(root.querySelector('dialog')?.textContent).toContain('ayes 1, noes 0');
    const view = must(councilView(scenario, currentState(play.getState())));
    for (const row of view.rows) {
      const men = row.otherwise.reduce((sum, one) => sum + one.men, 0);
      const differs = row.vote !== undefined && row.carried !== row.carries;
      expect(men).toBe(differs ? (row.carried ? row.noes : row.ayes) : 0);
    }
  });
});
