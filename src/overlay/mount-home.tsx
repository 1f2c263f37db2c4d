import { render } from 'preact';
import { followPreferences } from './follow-preferences.ts';
import { HomePage } from './pages/home-page.tsx';
import type { HomeDeps } from './pages/home-deps.ts';

/** Shows the first page in an element, as the reader prefers it; returns how to take it away. */
export function mountHome(root: HTMLElement, deps: HomeDeps): () => void {
  const unfollow = followPreferences(root.ownerDocument, deps.preferences);
  render(<HomePage {...deps} />, root);
  return () => {
    unfollow();
    render(null, root);
  };
}
