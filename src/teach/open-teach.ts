import { mountCoursePage } from '../course/mount-course-page.tsx';
import { fetchJson, fetchShelf, NOT_LOADED } from '../play/fetch-scenario.ts';
import type { OpenTeach } from '../play/site.ts';
import { readLesson } from '../scenario/read-lesson.ts';
import { mountTeach } from './mount-teach.tsx';

/** Opens the page for teachers that an address asks for. */
export const openTeach: OpenTeach = async (root, { base, preferences, synthesiser, wanted }, { section }) => {
  if (section === 'course') return { close: mountCoursePage(root, { base, preferences, home: '#/teach' }) };
  if (section !== undefined)
    return { problem: 'There is no such page for teachers. Choose below, or press “For teachers”.' };
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
