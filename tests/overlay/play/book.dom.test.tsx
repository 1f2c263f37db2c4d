import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BookPlace, BringBook } from '../../../src/overlay/book/book-way.tsx';
import { mountOverlay } from '../../../src/overlay/mount-overlay.tsx';
import { currentState } from '../../../src/store/play-store.ts';
import type { PlayStore } from '../../../src/store/play-store.ts';
import { createPreferencesStore } from '../../../src/store/preferences.ts';
import { memoryStorage, playUntil, smallPlay } from '../../fixtures/small-play.ts';
import { byText } from '../dom.ts';

let root: HTMLElement;
let play: PlayStore;
let unmount: () => void = () => undefined;

const drawn: BookPlace[] = [];
const FOUND: BringBook = async () => ({
  draw: (place, { go, hrefOf }) => {
    drawn.push(place);
    return (
      <p>
        <a href={hrefOf({ section: 'words' })}>Words</a>
        <button type="button" onClick={() => go?.({ section: 'words' })}>
          To the words
        </button>
      </p>
    );
  },
});

async function mount(book: BringBook | undefined): Promise<void> {
  await act(() => {
    unmount = mountOverlay(root, { play, preferences: createPreferencesStore(memoryStorage()), home: '#home', book });
  });
}

/** Until what was asked for has come. */
const fetched = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

/** Does something that opens the book, and waits until it has come. */
async function opening(deed: () => void): Promise<void> {
  await act(deed);
  await act(fetched);
}

const press = (key: string): Promise<void> =>
  opening(() => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });

const click = (words: string): Promise<void> =>
  act(() => {
    byText(root, 'button', words).click();
  });

beforeEach(async () => {
  root = document.createElement('div');
  document.body.append(root);
  drawn.length = 0;
  play = smallPlay();
  await act(() => {
    playUntil(play, 'sitting');
  });
});

afterEach(() => {
  unmount();
  root.remove();
});

describe('the book over a play', () => {
  it('is fetched when it is opened and not before, and the play stays as it is', async () => {
    const bring = vi.fn<BringBook>(FOUND);
    await mount(bring);
    const before = currentState(play.getState());
    const page = root.querySelector('main#play');
    expect(bring).not.toHaveBeenCalled();
    await press('b');
    expect(bring).toHaveBeenCalledOnce();
    expect(drawn.at(-1)).toEqual({ section: 'people' });
    await click('To the words');
    expect(drawn.at(-1)).toEqual({ section: 'words' });
    await click('Close');
    expect(root.querySelector('dialog')).toBeNull();
    expect(currentState(play.getState())).toBe(before);
    expect(root.querySelector('main#play')).toBe(page);
  });

  it('opens at whoever speaks when his rank is pressed', async () => {
    await mount(FOUND);
    await opening(() => {
      root.querySelector<HTMLElement>('.person-title button')?.click();
    });
    expect(drawn.at(-1)?.section).toBe('people');
    const speaker = play.getState().scenario.data.people.find((p) => p.id === drawn.at(-1)?.item);
    expect(root.querySelector('.speaker')?.textContent).toBe(speaker?.name);
  });

  it('says in a sentence when it cannot be had', async () => {
    await mount(async () => ({ problem: 'The book could not be loaded.' }));
    await press('b');
    expect(root.querySelector('dialog [role=alert]')?.textContent).toBe('The book could not be loaded.');
  });

  it('is not offered where there is none', async () => {
    await mount(undefined);
    await press('b');
    expect(root.querySelector('dialog')).toBeNull();
    expect([...root.querySelectorAll('.top-tools button')].map((b) => b.textContent)).not.toContain('Book');
    expect(root.querySelector('.person-title button')).toBeNull();
  });
});
