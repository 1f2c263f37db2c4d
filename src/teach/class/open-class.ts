import { createElement, render } from 'preact';
import type { StoreApi } from 'zustand/vanilla';
import { followPreferences } from '../../overlay/follow-preferences.ts';
import type { PageDeps } from '../../play/open-home.ts';
import type { OpenTeach } from '../../play/site.ts';
import { ClassPage } from './class-page.tsx';
import { createClassStore } from './class-store.ts';
import type { ClassState } from './class-store.ts';
import { scenarioFetcher, shelfFetcher } from './load-scenarios.ts';

let store: StoreApi<ClassState> | undefined;

/** The class of this tab: the pile is there on every page for teachers until the tab is closed or the pile cleared. */
export function classOfTab({ base, storage }: Pick<PageDeps, 'base' | 'storage'>): StoreApi<ClassState> {
  store ??= createClassStore({ storage, fetchScenario: scenarioFetcher(base), fetchShelf: shelfFetcher(base) });
  return store;
}

/** Opens the page of a class. */
export const openClass: OpenTeach = (root, { base, storage, preferences, synthesiser, wanted }) => {
  if (!wanted()) return Promise.resolve({ close: () => undefined });
  const page = root.ownerDocument;
  const unfollow = followPreferences(page, preferences);
  const before = page.title;
  page.title = 'What the class argued';
  render(createElement(ClassPage, { store: classOfTab({ base, storage }), preferences, synthesiser }), root);
  return Promise.resolve({
    close: () => {
      unfollow();
      page.title = before;
      render(null, root);
    },
  });
};
