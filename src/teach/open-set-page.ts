import { fetchJson, fetchShelf, NOT_LOADED } from '../play/fetch-scenario.ts';
import type { OpenTeach } from '../play/site.ts';
import { readLesson } from '../scenario/read-lesson.ts';
import { mountTeach } from './mount-teach.tsx';

/** Opens the page on which a lesson is set. */
export const openSetPage: OpenTeach = async (root, { base, preferences, synthesiser, wanted }) => {
  const shelf = await fetchShelf(base);
  if (shelf.length === 0) return { problem: NOT_LOADED };
  if (!wanted()) return { close: () => undefined };
  const close = mountTeach(root, {
    shelf,
    preferences,
    synthesiser,
    home: '#/',
    base,
    site: window.location.href.replace(/#.*$/su, ''),
    fetchLesson: async (id) => {
      try {
        return readLesson(await fetchJson(`${base}lessons/${id}.json`));
      } catch {
        return undefined;
      }
    },
  });
  return { close };
};
