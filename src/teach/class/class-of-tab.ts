import type { StoreApi } from 'zustand/vanilla';
import type { PageDeps } from '../../play/open-home.ts';
import { createClassStore } from './class-store.ts';
import type { ClassDeps, ClassState } from './class-store.ts';
import { scenarioFetcher, shelfFetcher } from './load-scenarios.ts';

/** A class, and what its scenarios come from. */
export interface ClassOfTab extends Pick<ClassDeps, 'fetchScenario' | 'fetchShelf'> {
  readonly store: StoreApi<ClassState>;
}

let known: ClassOfTab | undefined;

/** The class of this tab: the pile is there on every page for teachers until the tab is closed or the pile cleared. */
export function classOfTab({ base, storage }: Pick<PageDeps, 'base' | 'storage'>): ClassOfTab {
  if (!known) {
    const from = { fetchScenario: scenarioFetcher(base), fetchShelf: shelfFetcher(base) };
    known = { ...from, store: createClassStore({ storage, ...from }) };
  }
  return known;
}
