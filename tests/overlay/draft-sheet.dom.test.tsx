import { describe, expect, it } from 'vitest';
import { indexScenario } from '../../src/core/play/scenario-index.ts';
import { announce } from '../../src/overlay/sitting/announce.ts';
import { SceneScreen } from '../../src/overlay/scene/scene-screen.tsx';
import { createPlayStore, currentState } from '../../src/store/play-store.ts';
import { DEFAULT_PREFERENCES } from '../../src/store/preferences.ts';
import { memoryStorage } from '../fixtures/small-play.ts';
import { draftScenario } from '../support/draft.ts';
import { after, byText, faultsIn, show } from './dom.ts';

const scenario = indexScenario(draftScenario(), 'made');

const drafting = async (moves: readonly string[], text: 'period' | 'plain' = 'period') => {
  const storage = memoryStorage();
  const play = createPlayStore({ scenario, part: 'whole', role: 'as-alice', settings: { level: 'shrewd' }, storage });
  for (const move of moves) play.getState().move(move);
  const preferences = { ...DEFAULT_PREFERENCES, text };
  const root = await show(
    <SceneScreen play={play.getState()} preferences={preferences} host={undefined} onMember={() => undefined} />,
  );
  return { play, root };
};

describe('the paper beside a scene', () => {
  it('has its title, its words and its terms, each with whether it is agreed', async () => {
    const { root } = await drafting(['choose:mend-it']);
    const paper = byText(root, 'section', 'The order of the vestry');
    expect(paper.textContent).toContain('That the well');
    expect([...paper.querySelectorAll('dt')].map((dt) => dt.textContent)).toEqual([
      'The lid, not agreed',
      'The rope, agreed',
    ]);
  });

  it('keeps what is struck out, and says that it is', async () => {
    const { root } = await drafting(['choose:open-it']);
    expect(root.querySelector('dd')?.textContent).toMatch(/^Struck out: have a lock;.*have no lock;/);
    expect(root.querySelector('del')?.textContent).toContain('have a lock;');
  });

  it('says in words who would sign and who would not', async () => {
    const { root } = await drafting([]);
    expect(root.textContent).toContain('Two of three would sign it; two must.');
    expect(root.textContent).toContain('Would sign: bob and ann.');
    expect(root.textContent).toContain('Would not sign: alice.');
  });

  it('gives each man’s own words when asked', async () => {
    const { root } = await drafting([]);
    expect(root.textContent).not.toContain('It keeps the cows out.');
    await after(() => byText(root, 'button', 'Why').click());
    expect(byText(root, 'li', 'bob').textContent).toBe('bob would sign. It keeps the cows out.');
  });

  it('has a plain title for one who reads plain English', async () => {
    const { root } = await drafting([], 'plain');
    expect(root.textContent).toContain('What the meeting has agreed so far');
  });

  it('is told of after the first words of the beat when it changes', async () => {
    const { play } = await drafting(['choose:open-it']);
    const [before] = play.getState().states;
    if (!before) throw new Error('no first state');
    expect(announce(scenario, before, currentState(play.getState()))).toBe(
      'What shall it say? The lid settled. Two of three would sign it; two must.',
    );
  });

  it('gives axe nothing to find', async () => {
    const { root } = await drafting(['choose:open-it']);
    expect(await faultsIn(root)).toEqual([]);
  });
});
