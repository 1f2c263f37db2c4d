import { describe, expect, it, vi } from 'vitest';
import { followPreferences } from '../../src/overlay/follow-preferences.ts';
import { SettingsDialog } from '../../src/overlay/pages/settings-dialog.tsx';
import {
  DEFAULT_PREFERENCES,
  PREFERENCES_KEY,
  createPreferencesStore,
  readPreferences,
} from '../../src/store/preferences.ts';
import { memoryStorage } from '../fixtures/small-play.ts';
import { after, byText, faultsIn, show } from './dom.ts';

const opened = async () => {
  const storage = memoryStorage();
  const preferences = createPreferencesStore(storage);
  const onClose = vi.fn<() => void>();
  const root = await show(<SettingsDialog preferences={preferences} onClose={onClose} />);
  return { root, onClose, kept: () => readPreferences(storage.get(PREFERENCES_KEY)) };
};

describe('the settings', () => {
  it.each([
    ['Plain English', { text: 'plain' }],
    ['Largest', { size: 4 }],
    ['Candlelight', { theme: 'dark' }],
    ['Keep still', { motion: 'reduced' }],
    ['Sound', { sound: true }],
    ['Picture of the hall', { stage: false }],
    ['Number keys', { numberKeys: false }],
  ])('keep “%s” as soon as it is chosen', async (label, expected) => {
    const { root, kept } = await opened();
    await after(() => byText(root, 'label', label).click());
    expect(kept()).toMatchObject(expected);
  });

  it('let each kind of sound be set as loud as is wished, and only while there is sound', async () => {
    const { root, kept } = await opened();
    const sliders = [...root.querySelectorAll<HTMLInputElement>('input[type=range]')];
    expect(sliders.map((slider) => slider.labels?.[0]?.textContent)).toEqual(['Music', 'The place', 'What happens']);
    expect(sliders.every((slider) => slider.disabled)).toBe(true);
    await after(() => byText(root, 'label', 'Sound').click());
    expect(sliders.some((slider) => slider.disabled)).toBe(false);
    for (const [i, slider] of sliders.entries())
      await after(() => {
        slider.value = String(10 * (i + 1));
        slider.dispatchEvent(new Event('input', { bubbles: true }));
      });
    expect(kept()).toMatchObject({ music: 0.1, ambience: 0.2, cues: 0.3 });
    expect(sliders.map((slider) => slider.getAttribute('aria-valuetext'))).toEqual([
      '10 per cent',
      '20 per cent',
      '30 per cent',
    ]);
  });

  it('close with the button', async () => {
    const { root, onClose } = await opened();
    await after(() => byText(root, 'button', 'Done').click());
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('give axe nothing to find', async () => {
    const { root } = await opened();
    expect(await faultsIn(root)).toEqual([]);
  });
});

describe('what was kept of settings', () => {
  it('is read where there was one volume for everything', () => {
    expect(readPreferences('{"sound":true,"volume":0.3}')).toMatchObject({
      sound: true,
      music: 0.3,
      ambience: 0.3,
      cues: 0.3,
    });
  });

  it('takes a volume of its own before the old one, and neither where it is none', () => {
    const { ambience, cues } = DEFAULT_PREFERENCES;
    expect(readPreferences('{"volume":0.3,"music":0}')).toMatchObject({ music: 0, ambience: 0.3 });
    expect(readPreferences('{"volume":7,"ambience":"loud","cues":-1}')).toMatchObject({ ambience, cues });
  });
});

describe('a page that follows what is preferred', () => {
  it('says so on <html> at once, at each change, and no longer when stopped', () => {
    const preferences = createPreferencesStore(memoryStorage());
    const stop = followPreferences(document, preferences);
    const html = document.documentElement;
    expect(html.dataset).toMatchObject({ theme: 'light', motion: 'auto', text: 'period' });
    preferences.getState().choose({ theme: 'contrast', size: 2, motion: 'reduced', text: 'plain' });
    expect(html.dataset).toMatchObject({ theme: 'contrast', motion: 'reduced', text: 'plain' });
    expect(html.style.getPropertyValue('--scale')).toBe('1.3');
    stop();
    preferences.getState().choose({ theme: 'dark' });
    expect(html.dataset['theme']).toBe('contrast');
  });
});
