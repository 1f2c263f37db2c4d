import { createElement, render } from 'preact';
import { followPreferences } from '../../overlay/follow-preferences.ts';
import { NOT_LOADED } from '../../play/fetch-scenario.ts';
import type { OpenTeach } from '../../play/site.ts';
import { classOfTab } from '../class/class-of-tab.ts';
import { DebriefPage } from './debrief-page.tsx';
import { handsOfTab } from './hands.ts';

/** Opens the debrief for a whole room. */
export const openDebrief: OpenTeach = async (root, { base, storage, preferences, wanted }) => {
  const { store, fetchScenario, fetchShelf } = classOfTab({ base, storage });
  const shelf = await fetchShelf();
  if (shelf.length === 0) return { problem: NOT_LOADED };
  if (!wanted()) return { close: () => undefined };
  const page = root.ownerDocument;
  const unfollow = followPreferences(page, preferences);
  const before = page.title;
  page.title = 'Debrief on the projector';
  render(createElement(DebriefPage, { store, hands: handsOfTab, shelf, fetchScenario, preferences }), root);
  return {
    close: () => {
      unfollow();
      page.title = before;
      render(null, root);
    },
  };
};
