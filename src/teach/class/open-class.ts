import { createElement, render } from 'preact';
import { followPreferences } from '../../overlay/follow-preferences.ts';
import type { OpenTeach } from '../../play/site.ts';
import { whenIdle } from '../../play/when-idle.ts';
import { classOfTab } from './class-of-tab.ts';
import type { ClassOfTab } from './class-of-tab.ts';
import { ClassPage } from './class-page.tsx';

/** Fetches what most classes play while the teacher looks for what they handed in. */
async function makeReady({ fetchShelf, fetchScenario }: ClassOfTab): Promise<void> {
  const [first] = await fetchShelf();
  const part = first?.parts[0];
  if (first && part) await fetchScenario(first.id, part.id);
}

/** Opens the page of a class. */
export const openClass: OpenTeach = (root, { base, storage, preferences, synthesiser, wanted }) => {
  if (!wanted()) return Promise.resolve({ close: () => undefined });
  const page = root.ownerDocument;
  const unfollow = followPreferences(page, preferences);
  const before = page.title;
  page.title = 'What the class argued';
  const tab = classOfTab({ base, storage });
  render(createElement(ClassPage, { store: tab.store, preferences, synthesiser }), root);
  const cancel = whenIdle(() => void makeReady(tab));
  return Promise.resolve({
    close: () => {
      cancel();
      unfollow();
      page.title = before;
      render(null, root);
    },
  });
};
