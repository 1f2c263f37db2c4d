import { render } from 'preact';
import { followPreferences } from '../follow-preferences.ts';
import { StartPage } from './start-page.tsx';
import type { StartDeps } from './start-page.tsx';

/** Shows what a teacher asks, as the reader prefers it; returns how to take it away. */
export function mountStart(root: HTMLElement, deps: StartDeps): () => void {
  const page = root.ownerDocument;
  const unfollow = followPreferences(page, deps.preferences);
  const before = page.title;
  page.title = `${deps.part.title} · ${deps.scenario.title}`;
  render(<StartPage {...deps} />, root);
  return () => {
    unfollow();
    page.title = before;
    render(null, root);
  };
}
