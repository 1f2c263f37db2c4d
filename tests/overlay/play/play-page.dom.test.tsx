import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { currentState } from '../../../src/store/play-store.ts';
import type { PlayStore } from '../../../src/store/play-store.ts';
import { createPreferencesStore } from '../../../src/store/preferences.ts';
import type { Preferences, PreferencesStore } from '../../../src/store/preferences.ts';
import { mountOverlay } from '../../../src/overlay/mount-overlay.tsx';
import { memoryStorage, playUntil, smallPlay } from '../../fixtures/small-play.ts';

let root: HTMLElement;
let play: PlayStore;
let preferences: PreferencesStore;
let unmount: () => void;
const stages: HTMLElement[] = [];

const press = async (key: string): Promise<void> => {
  await act(() => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
};

const click = async (element: HTMLElement | undefined): Promise<void> => {
  await act(() => {
    element?.click();
  });
};

const come = async (at: 'sitting' | 'division'): Promise<void> => {
  await act(() => {
    playUntil(play, at);
  });
};

const choose = async (change: Partial<Preferences>): Promise<void> => {
  await act(() => {
    preferences.getState().choose(change);
  });
};

const move = async (id: string): Promise<void> => {
  await act(() => {
    play.getState().move(id);
  });
};

const button = (name: string): HTMLButtonElement | undefined =>
  [...root.querySelectorAll('button')].find((b) => (b.getAttribute('aria-label') ?? b.textContent).includes(name));

beforeEach(async () => {
  root = document.createElement('div');
  document.body.append(root);
  play = smallPlay();
  preferences = createPreferencesStore(memoryStorage());
  stages.length = 0;
  await act(() => {
    unmount = mountOverlay(root, { play, preferences, home: '#home', onStage: (host) => stages.push(host) });
  });
});

afterEach(() => {
  unmount();
  root.remove();
});

describe('the page of a play', () => {
  it('shows the beat, its landmarks and the way to the first page', () => {
    expect(root.querySelector('main')).not.toBeNull();
    expect(root.querySelector('header a')?.getAttribute('href')).toBe('#home');
    expect(root.querySelectorAll('h1')).toHaveLength(1);
  });

  it('offers the stage one host, which stays the same from page to page', async () => {
    expect(stages).toHaveLength(1);
    await come('sitting');
    expect(stages).toHaveLength(1);
    expect(root.contains(stages[0] ?? null)).toBe(true);
  });

  it('makes the first move by its number key, and none when keys are off', async () => {
    await come('sitting');
    await choose({ numberKeys: false });
    await press('1');
    expect(currentState(play.getState()).sitting?.exchanges).toHaveLength(0);
    await choose({ numberKeys: true });
    await press('1');
    expect(currentState(play.getState()).sitting?.exchanges).toHaveLength(1);
  });

  it('puts the focus on the new speech and says what changed', async () => {
    await come('sitting');
    await press('1');
    expect(document.activeElement?.hasAttribute('data-now')).toBe(true);
    expect(root.querySelector('output[aria-live]')?.textContent).toMatch(/speaks/);
  });

  it('has the words that will be spoken on each button', async () => {
    await come('sitting');
    const said = root.querySelector('[data-key="1"] .move-text')?.textContent ?? '';
    await press('1');
    expect(root.querySelector('.said.earlier')?.textContent).toContain(said);
  });

  it('changes to plain words on every part of the page by one key', async () => {
    await press('p');
    expect(preferences.getState().text).toBe('plain');
    expect(document.documentElement.dataset['text']).toBe('plain');
  });

  it('opens a man of the hall and comes back to his button', async () => {
    await come('sitting');
    await press('h');
    const name = root.querySelector<HTMLElement>('.name-button');
    const id = name?.dataset['member'];
    await click(name ?? undefined);
    expect(root.querySelector('.member-card')).not.toBeNull();
    await click(button('All the hall'));
    expect(document.activeElement instanceof HTMLElement && document.activeElement.dataset['member']).toBe(id);
  });

  it('goes back to a decision as practice, and returns', async () => {
    await come('sitting');
    await move('yield');
    await press('l');
    const back = [...root.querySelectorAll<HTMLElement>('.go-back button')].at(-1);
    await click(back);
    expect(play.getState().record).toBeDefined();
    await click(button('Return to my play'));
    expect(play.getState().record).toBeUndefined();
    expect(currentState(play.getState()).sitting?.exchanges).toHaveLength(1);
  });

  it('says a refused move in a sentence', async () => {
    await move('yield');
    expect(root.querySelector('[role="alert"]')?.textContent).toBe('That cannot be done at this point.');
  });

  it('puts the division option by option, and goes on', async () => {
    await come('division');
    expect(root.querySelectorAll('.division li').length).toBeGreaterThan(0);
    expect(root.textContent).toMatch(/Ayes \d+, noes \d+/);
    await click(button('Go on'));
    expect(currentState(play.getState()).place.at).toBe('ending');
  });
});
