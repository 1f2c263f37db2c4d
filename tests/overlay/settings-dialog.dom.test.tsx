import { describe, expect, it, vi } from 'vitest';
import { followPreferences } from '../../src/overlay/follow-preferences.ts';
import { SettingsDialog } from '../../src/overlay/pages/settings-dialog.tsx';
import { PREFERENCES_KEY, createPreferencesStore, readPreferences } from '../../src/store/preferences.ts';
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

  it('let loudness be set only while there is sound', async () => {
    const { root } = await opened();
    const loudness = root.querySelector<HTMLInputElement>('input[type=range]');
    expect(loudness?.disabled).toBe(true);
    await after(() => byText(root, 'label', 'Sound').click());
    expect(loudness?.disabled).toBe(false);
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
