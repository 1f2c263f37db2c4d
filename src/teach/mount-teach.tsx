import { render } from 'preact';
import { followPreferences } from '../overlay/follow-preferences.ts';
import { TeachPage } from './teach-page.tsx';
import type { TeachDeps } from './teach-page.tsx';

/** Shows the page on which a lesson is set; returns how to take it away. */
export function mountTeach(root: HTMLElement, deps: TeachDeps): () => void {
  const page = root.ownerDocument;
  const unfollow = followPreferences(page, deps.preferences);
  const before = page.title;
  page.title = 'Set a lesson';
  render(<TeachPage {...deps} />, root);
  return () => {
    unfollow();
    page.title = before;
    render(null, root);
  };
}
