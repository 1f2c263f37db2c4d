import { afterEach, expect, it } from 'vitest';
import { mountOverlay } from '../../../src/overlay/mount-overlay.tsx';
import { SettingsDialog } from '../../../src/overlay/pages/settings-dialog.tsx';
import type { PlayStore } from '../../../src/store/play-store.ts';
import { PREFERENCES_KEY, createPreferencesStore, readPreferences } from '../../../src/store/preferences.ts';
import { BRITISH, IRISH, fakeSynthesiser } from '../../fixtures/fake-synthesiser.ts';
import { memoryStorage, playUntil, smallPlay } from '../../fixtures/small-play.ts';
import { after, byText, faultsIn, show } from '../dom.ts';

let unmount: (() => void) | undefined;

afterEach(() => {
  unmount?.();
  unmount = undefined;
});

const opened = async (synthesiser = fakeSynthesiser()) => {
  document.body.innerHTML = '<div></div>';
  const root = document.querySelector('div');
  if (!root) throw new Error('no place to draw in');
  const play: PlayStore = smallPlay();
  const preferences = createPreferencesStore(memoryStorage());
  await after(() => {
    unmount = mountOverlay(root, { play, preferences, home: '#home', synthesiser });
  });
  const buttons = (name: string) => [...root.querySelectorAll('button')].filter((b) => b.textContent === name);
  const press = () =>
    after(() => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'r', bubbles: true, cancelable: true }));
    });
  const marked = () => [...root.querySelectorAll('[data-being-read]')];
  return { root, play, preferences, synthesiser, buttons, press, marked };
};

it('is not offered without a voice of the page’s language, and comes with a late one', async () => {
  const { synthesiser, buttons, press } = await opened(fakeSynthesiser([{ ...BRITISH, language: 'de-DE' }]));
  expect(buttons('Read aloud')).toHaveLength(0);
  await press();
  expect(synthesiser.said).toEqual([]);
  await after(() => synthesiser.have([BRITISH]));
  expect(buttons('Read aloud')).toHaveLength(1);
});

it('marks what is being read, and stops by its button and its key', async () => {
  const { root, play, synthesiser, buttons, press, marked } = await opened();
  const live = root.querySelector('output[aria-live]')?.textContent;
  await after(() => buttons('Read aloud')[0]?.click());
  expect(play.getState().reading).toBe(true);
  expect(marked()).toHaveLength(1);
  expect(marked()[0]?.textContent).toContain(synthesiser.said[0]?.text);
  expect(root.querySelector('output[aria-live]')?.textContent).toBe(live);
  expect(await faultsIn(root)).toEqual([]);
  await after(() => buttons('Stop reading')[0]?.click());
  expect(marked()).toHaveLength(0);
  await press();
  expect(marked()).toHaveLength(1);
  await press();
  expect(play.getState().reading).toBe(false);
});

it('stops at a move, at other words, and when the page is taken away', async () => {
  const { play, preferences, synthesiser, press, marked } = await opened();
  await press();
  await after(() => {
    playUntil(play, 'sitting');
  });
  expect([synthesiser.stops(), marked().length]).toEqual([1, 0]);
  await press();
  await after(() => preferences.getState().choose({ text: 'plain' }));
  expect([synthesiser.stops(), marked().length]).toEqual([2, 0]);
  await press();
  await after(() => unmount?.());
  unmount = undefined;
  expect(synthesiser.stops()).toBe(3);
});

it.each(['sitting', 'ending'] as const)('reads the words as they stand in the %s', async (at) => {
  const { root, play, synthesiser, press } = await opened();
  await after(() => {
    playUntil(play, at);
    if (at === 'sitting') playUntil(play, 'sitting');
  });
  await press();
  for (let n = 0; n < 200 && play.getState().reading; n++) await after(() => synthesiser.finish());
  expect(play.getState().reading).toBe(false);
  const paragraph = root.querySelector('[data-aloud] .speech-text p')?.textContent ?? '';
  const said = synthesiser.said.map(({ text }) => text).join(' ');
  expect(paragraph.replaceAll('†', '')).not.toBe('');
  expect(said).toContain(paragraph.replaceAll('†', '').trim());
  expect(said).not.toContain('†');
});

it('lets voice and pace be chosen, and keeps them; without a voice it asks nothing', async () => {
  const storage = memoryStorage();
  const preferences = createPreferencesStore(storage);
  const dialog = (voices = [BRITISH, IRISH]) => (
    <SettingsDialog preferences={preferences} synthesiser={fakeSynthesiser(voices)} onClose={() => undefined} />
  );
  const root = await show(dialog());
  const select = root.querySelector('select');
  expect(select?.value).toBe('british');
  await after(() => {
    if (select) select.value = 'irish';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await after(() => byText(root, 'label', 'Fastest').click());
  expect(readPreferences(storage.get(PREFERENCES_KEY))).toMatchObject({ voice: 'irish', rate: 1.5 });
  expect(await faultsIn(root)).toEqual([]);
  const bare = await show(dialog([]));
  expect(bare.querySelector('select')).toBeNull();
  expect(bare.textContent).not.toContain('reads aloud');
});
