import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchCarry } from '../../../src/overlay/frame/later-carry.tsx';
import { mountOverlay } from '../../../src/overlay/mount-overlay.tsx';
import type { PlayStore } from '../../../src/store/play-store.ts';
import { createPreferencesStore } from '../../../src/store/preferences.ts';
import { memoryStorage, smallPlay } from '../../fixtures/small-play.ts';

let root: HTMLElement;
let unmount: () => void = () => undefined;
const saved: string[][] = [];

const show = async (play: PlayStore): Promise<void> => {
  await act(() => {
    const preferences = createPreferencesStore(memoryStorage());
    const download = (name: string, text: string): void => {
      saved.push([name, text]);
    };
    unmount = mountOverlay(root, {
      play,
      preferences,
      home: '#',
      tools: { download, copy: () => Promise.resolve(false), print: () => undefined },
    });
  });
};

const button = (name: string): HTMLButtonElement | undefined =>
  [...root.querySelectorAll('button')].find((b) => b.textContent.trim() === name);

const click = async (name: string): Promise<void> => {
  await act(() => {
    button(name)?.click();
  });
};

/** What carries a play elsewhere is fetched when the dialog opens. */
const carried = async (): Promise<void> => {
  await act(async () => {
    await fetchCarry();
    await Promise.resolve();
  });
};

const readOn = async (): Promise<void> => {
  await act(() => {
    root.querySelector<HTMLButtonElement>('[data-key="1"]')?.click();
  });
};

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  saved.length = 0;
});

afterEach(() => {
  unmount();
  root.remove();
});

describe('keeping a play', () => {
  it('says where a browser keeps nothing, and offers a file', async () => {
    const play = smallPlay('as-miller', { ...memoryStorage(), set: () => 'forbidden' });
    await show(play);
    await readOn();
    expect(root.querySelector('.notice')?.textContent).toContain('this browser forbids it');
    await click('Save to a file');
    expect(root.querySelector('dialog')).not.toBeNull();
    await carried();
    const inDialog = [...root.querySelectorAll<HTMLButtonElement>('dialog button')];
    await act(() => {
      inDialog.find((b) => b.textContent === 'Save to a file')?.click();
    });
    expect(saved.map(([, text]) => JSON.parse(text ?? ''))).toEqual([play.getState().save]);
  });

  it('lets the reader choose between two tabs', async () => {
    const storage = memoryStorage();
    const here = smallPlay('as-miller', storage);
    const there = smallPlay('as-miller', storage);
    await show(here);
    await readOn();
    there.getState().settleConflict('mine');
    await readOn();
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('another tab');
    await click('Keep this one');
    expect(here.getState().keeping).toBe('kept');
    expect(root.querySelector('[role="alert"]')).toBeNull();
  });

  it('says why a file is not a saved play', async () => {
    await show(smallPlay());
    await click('Save');
    await carried();
    const input = root.querySelector<HTMLInputElement>('input[type="file"]');
    const file = new File(['{"format":'], 'a.json');
    Object.defineProperty(input, 'files', { value: [file] });
    await act(async () => {
      input?.dispatchEvent(new Event('change', { bubbles: true }));
      await file.text();
      await Promise.resolve();
    });
    expect(root.querySelector('dialog output')?.textContent).toBe(
      'This is not a saved play: it was cut short, or is of another program. Save it again where it comes from.',
    );
  });
});
