import { SIZES } from '../store/preferences.ts';
import type { Preferences } from '../store/preferences.ts';

/** Puts a reader's choices on the page: theme, size of text, period or plain, and how much moves. */
export function applyPreferences(root: HTMLElement, { theme, size, text, motion }: Preferences): void {
  root.dataset['theme'] = theme;
  root.dataset['text'] = text;
  root.dataset['motion'] = motion;
  root.style.setProperty('--scale', String(SIZES[size] ?? 1));
}
