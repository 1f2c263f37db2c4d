import { SHARED } from '../assign/assignment.ts';
import type { Assigned } from '../assign/assignment.ts';
import { fitAssignment } from '../assign/fit.ts';
import { ASSIGNMENT_CODE, assignmentId, packAssignment, unpackAssignment } from '../assign/pack.ts';
import { readShortCode } from '../assign/short-code.ts';
import { seemsCode } from '../code/code.ts';
import { assignedHash } from '../overlay/assigned/assigned-hash.ts';
import { LESSON_PARTS } from '../overlay/assigned/lesson-parts.tsx';
import { mountStart } from '../overlay/assigned/mount-start.tsx';
import { notesKey } from '../overlay/pages/notes.ts';
import { readSlot, slotKey } from '../store/slot.ts';
import type { Address } from './address.ts';
import { NOT_LOADED, fetchPlay, fetchShelf } from './fetch-scenario.ts';
import { rememberLesson } from './kept-lessons.ts';
import { keptWords } from './kept-words.ts';
import type { PageDeps } from './open-home.ts';
import { openPlay } from './open-play.ts';
import type { Opened } from './opened.ts';

/** Opens what a teacher gave: first the page that tells what is asked, and with a role the play. */
export async function openAssigned(
  root: HTMLElement,
  deps: PageDeps,
  { code: given, role }: Extract<Address, { readonly page: 'assigned' }>,
): Promise<Opened> {
  const { storage, preferences } = deps;
  const packed = seemsCode(ASSIGNMENT_CODE, given) || given.includes('.');
  const shelf = await fetchShelf(deps.base);
  if (shelf.length === 0) return { problem: NOT_LOADED };
  const terms = packed ? unpackAssignment(given) : readShortCode(given, shelf);
  if ('problem' in terms) return terms;
  const scenario = fitAssignment(terms, shelf);
  if ('problem' in scenario) return scenario;
  const part = scenario.parts.find((p) => p.id === terms.part);
  const assigned: Assigned = { code: packAssignment(terms), id: assignmentId(terms), terms };
  const keyOf = (one: string): string => slotKey(terms.scenario, terms.part, one, assigned.id);

  if (role !== undefined) {
    const free = terms.role === undefined || terms.role === SHARED;
    if (!part?.roles.includes(role) || (!free && role !== terms.role))
      return {
        problem: 'This link does not go with the role that your teacher gave. Open the link that you were given.',
      };
    if (storage.get(keyOf(role)) === undefined) preferences.getState().choose({ text: terms.text });
    rememberLesson(storage, assigned.code);
    const { level, council } = terms;
    return openPlay(root, deps, {
      scenario: terms.scenario,
      part: terms.part,
      role,
      level,
      council,
      assigned,
      lesson: LESSON_PARTS,
    });
  }

  const fetched = await fetchPlay(deps.base, terms.scenario, terms.part);
  if ('problem' in fetched) return fetched;
  if (!part || !deps.wanted()) return { close: () => undefined };
  const notes = notesKey(terms.scenario, terms.part, assigned.id);
  const close = mountStart(root, {
    assigned,
    scenario,
    part,
    play: fetched.scenario,
    preferences,
    synthesiser: deps.synthesiser,
    book: { storage, key: notes },
    home: '#/',
    hrefOf: (one) => assignedHash(assigned.code, one),
    go: (hash) => {
      window.location.hash = hash;
    },
    kept: () =>
      part.roles.flatMap((one) => {
        const read = readSlot(storage, keyOf(one));
        return 'problem' in read || !read.slot ? [] : [{ role: one, where: keptWords(read.slot, part.legs) }];
      }),
    forget: () => {
      for (const one of part.roles) storage.remove(keyOf(one));
      storage.remove(notes);
    },
  });
  return { close };
}
