import type { PreferencesStore } from '../store/preferences.ts';
import { applyPreferences } from './apply-preferences.ts';

/** Lets a whole page follow what the reader prefers, now and at each change; returns how to stop. */
export function followPreferences(page: Document, preferences: PreferencesStore): () => void {
  applyPreferences(page.documentElement, preferences.getState());
  return preferences.subscribe((state) => {
    applyPreferences(page.documentElement, state);
  });
}
