import { createElement, render } from 'preact';
import { followPreferences } from '../../overlay/follow-preferences.ts';
import type { OpenTeach } from '../../play/site.ts';
import { classOfTab } from './class-of-tab.ts';
import { ClassPage } from './class-page.tsx';

/** Opens the page of a class. */
export const openClass: OpenTeach = (root, { base, storage, preferences, synthesiser, wanted }) => {
  if (!wanted()) return Promise.resolve({ close: () => undefined });
  const page = root.ownerDocument;
  const unfollow = followPreferences(page, preferences);
  const before = page.title;
  page.title = 'What the class argued';
  render(createElement(ClassPage, { store: classOfTab({ base, storage }).store, preferences, synthesiser }), root);
  return Promise.resolve({
    close: () => {
      unfollow();
      page.title = before;
      render(null, root);
    },
  });
};
