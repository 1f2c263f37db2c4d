import type { OpenTeach } from '../play/site.ts';

/** What opens each of the pages for teachers but the first, which has no name in the address. */
const PAGES: Readonly<Record<string, () => Promise<OpenTeach>>> = {
  council: async () => (await import('./council/open-council-page.tsx')).openCouncilPage,
  class: async () => (await import('./class/open-class.ts')).openClass,
  debrief: async () => (await import('./class-debrief/open-debrief.ts')).openDebrief,
  course: async () => {
    const { mountCoursePage } = await import('../course/mount-course-page.tsx');
    return (root, { base, preferences, wanted }) =>
      Promise.resolve({
        close: wanted() ? mountCoursePage(root, { base, preferences, home: '#/teach' }) : () => undefined,
      });
  },
  notes: async () => (await import('./notes/open-notes.tsx')).openNotes,
};

/** Opens the page for teachers that an address asks for. */
export const openTeach: OpenTeach = async (root, deps, address) => {
  const { section } = address;
  if (section === undefined) return (await import('./open-set-page.ts')).openSetPage(root, deps, address);
  const page = Object.hasOwn(PAGES, section) ? PAGES[section] : undefined;
  if (!page) return { problem: 'There is no such page for teachers. Choose below, or press “For teachers”.' };
  return (await page())(root, deps, address);
};
