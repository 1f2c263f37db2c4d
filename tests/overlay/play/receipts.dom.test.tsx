import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mountOverlay } from '../../../src/overlay/mount-overlay.tsx';
import { currentState } from '../../../src/store/play-store.ts';
import type { PlayStore } from '../../../src/store/play-store.ts';
import { createPreferencesStore } from '../../../src/store/preferences.ts';
import { memoryStorage, playUntil } from '../../fixtures/small-play.ts';
import { runPlay } from '../../fixtures/small-run.ts';
import { byText, faultsIn } from '../dom.ts';

let root: HTMLElement;
let play: PlayStore;
let unmount: () => void;

const move = async (id: string): Promise<void> => {
  await act(() => {
    play.getState().move(id);
  });
};

const marks = (): readonly (string | null)[] => [...root.querySelectorAll('.promise-mark')].map((p) => p.textContent);
const spoken = (): string | null | undefined => root.querySelector('.overlay > output')?.textContent;

beforeEach(async () => {
  root = document.createElement('div');
  document.body.append(root);
  play = runPlay();
  playUntil(play, 'division');
  while (currentState(play.getState()).place.at !== 'scene') play.getState().move('next');
  await act(() => {
    unmount = mountOverlay(root, { play, preferences: createPreferencesStore(memoryStorage()), home: '#home' });
  });
});

afterEach(() => {
  unmount();
  root.remove();
});

describe('a promise on the page', () => {
  it('has a receipt at the beat after it was given, and says it aloud', async () => {
    expect(marks()).toEqual([]);
    await move('choose:give-word');
    expect(marks()).toEqual(['You have given your word to Lark: to let her oven never stand cold.']);
    expect(spoken()).toMatch(/^You have given your word to Lark/);
  });

  it('has another when it is kept, and none afterwards', async () => {
    await move('choose:give-word');
    await act(() => {
      playUntil(play, 'division');
    });
    await move('next');
    expect(marks()).toEqual([]);
    await move('choose:give-sack');
    expect(marks()[0]).toMatch(/^You kept your word/);
    expect(spoken()).toMatch(/^You kept your word .*You sleep\./);
  });
});

describe('what talk has changed, on the page', () => {
  it('is listed by what was heard of, and opens the card of a man it names', async () => {
    await move('choose:give-word');
    const list = byText(root, 'section', 'What your talk has changed');
    expect(list.querySelector('h3')?.textContent).toBe('Need');
    expect(list.querySelectorAll('li')).toHaveLength(2);
    expect(list.textContent).toContain('Need is now third of the three things that Goodman Dogwood weighs');
    await act(() => {
      byText(list, 'button', 'Goodman Dogwood').click();
    });
    expect(root.querySelector('dialog')?.textContent).toContain('Goodman Dogwood');
  });

  it('is said aloud in one message', async () => {
    await move('choose:give-word');
    expect(spoken()).toMatch(/Your talk has changed two men: Dogwood and Elder\.$/);
  });

  it('says so where it is nothing', async () => {
    await move('choose:pass-by');
    expect(byText(root, 'section', 'What your talk has changed').textContent).toContain('left everybody as he was');
    expect(spoken()).toBe('Your talk has left everybody as he was.');
  });

  it('gives axe nothing to find', async () => {
    await move('choose:give-word');
    expect(await faultsIn(root)).toEqual([]);
  });
});
