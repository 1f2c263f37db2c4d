import { describe, expect, it } from 'vitest';
import { EndingScreen } from '../../src/overlay/pages/ending-screen.tsx';
import { DEFAULT_PREFERENCES } from '../../src/store/preferences.ts';
import { currentState } from '../../src/store/play-store.ts';
import { playUntil, smallPlay } from '../fixtures/small-play.ts';
import { runPlay } from '../fixtures/small-run.ts';
import { after, byText, faultsIn, show } from './dom.ts';

const PRESSED = ['choose:say-nothing', 'question:deed-says-so', 'propose:everyone', 'answer:hunger-first'];

const ended = async () => {
  const play = smallPlay();
  playUntil(play, 'ending', PRESSED);
  const root = await show(<EndingScreen play={play.getState()} preferences={DEFAULT_PREFERENCES} host={undefined} />);
  return { play, root };
};

describe('the ending', () => {
  it('takes the focus to its title and tells its lines with their speakers', async () => {
    const { root } = await ended();
    expect(document.activeElement?.textContent).toBe('The gate is left open');
    expect(root.textContent).toContain('The hedgers go home');
    expect(byText(root, '.told-by', 'The vicar').parentElement?.textContent).toContain('Then let that be written.');
  });

  it('gives the division in numbers, for each option and body of men', async () => {
    const { root } = await ended();
    const householders = byText(root, '.division-options > li', 'Every householder').textContent;
    expect(householders).toContain('3 for, 2 against');
    expect(householders).toMatch(/Cottagers \d of 3/);
  });

  it('says who would have had a voice, that it is an estimate, and what happened in fact', async () => {
    const { root } = await ended();
    expect(root.textContent).toContain('About forty families');
    expect(root.textContent).toContain('An estimate');
    expect(root.textContent).toContain('A history of the village');
    expect(root.textContent).toContain('burned twice');
  });

  it('leads to the debrief', async () => {
    const { play, root } = await ended();
    await after(() => byText(root, 'button', 'To the debrief').click());
    expect(currentState(play.getState()).place.at).toBe('debrief');
  });

  it('goes back to an exchange as practice, and keeps what was played', async () => {
    const { play, root } = await ended();
    const moves = play.getState().save.moves.length;
    await after(() => byText(root, 'button', 'Before exchange 2').click());
    expect(currentState(play.getState()).sitting?.exchanges).toHaveLength(1);
    expect(play.getState().record?.moves).toHaveLength(moves);
  });

  it('gives axe nothing to find', async () => {
    const { root } = await ended();
    expect(await faultsIn(root)).toEqual([]);
  });
});

describe('the ending of a run', () => {
  const endedRun = async (...wishes: readonly string[]) => {
    const play = runPlay();
    playUntil(play, 'ending', wishes);
    return show(<EndingScreen play={play.getState()} preferences={DEFAULT_PREFERENCES} host={undefined} />);
  };

  it('says which run it was, and whose division is counted', async () => {
    const root = await endedRun();
    expect(root.querySelector('.ending-kicker')?.textContent).toBe('How it ended: The vestry and the green');
    expect(byText(root, 'section', 'The division').textContent).toContain('The green meets A dry Tuesday');
  });

  it('tells what was promised, and what became of it', async () => {
    const root = await endedRun('choose:give-word', 'choose:give-sack');
    expect(byText(root, 'section', 'What you promised').textContent).toContain(
      'You kept your word to Lark: to let her oven never stand cold.',
    );
    expect(await faultsIn(root)).toEqual([]);
  });

  it('says that a promise was left open, and nothing where none was given', async () => {
    const open = await endedRun('choose:give-word', 'choose:leave-sack');
    expect(byText(open, '.promises li', 'Lark').textContent).toContain('It was neither kept nor broken.');
    expect((await endedRun('choose:pass-by')).textContent).not.toContain('What you promised');
  });
});
