import { assignmentId, unpackAssignment } from '../assign/pack.ts';
import type { KeyValueStorage } from '../core/save/storage.ts';
import type { ScenarioSummary } from '../core/scenario/summary-data.ts';
import { assignedHash } from '../overlay/assigned/assigned-hash.ts';
import type { Brought } from '../overlay/pages/brought-play.tsx';
import { playHash } from '../overlay/pages/home-part.tsx';
import { notesKey, readNotes, writeNote } from '../overlay/pages/notes.ts';
import { besides, isOf, unpackCarried } from '../result/resume.ts';
import type { Carried } from '../result/resume.ts';
import { misfitOf } from '../store/fits-lesson.ts';
import { readSlot, slotKey } from '../store/slot.ts';
import { keptWords } from './kept-words.ts';

/** The assignment that a play was begun from, or undefined; a sentence where it is not one that this play goes with. */
function assignedOf({
  save,
  assignment,
}: Carried): { readonly code: string; readonly id: string } | string | undefined {
  if (assignment === undefined) return misfitOf(undefined, save);
  const terms = unpackAssignment(assignment);
  if ('problem' in terms) return terms.problem;
  if (!isOf(save, terms)) return 'This play is not one of the lesson that it names. Go on with it where it was saved.';
  return { code: assignment, id: assignmentId(terms) };
}

const NOT_KEPT =
  'This browser keeps nothing, or has no room left, so that the play cannot be brought here. Start the same part, and open the file or paste the code there under “Save”.';

/** Reads a play that was brought from another device; a sentence where it is none, or none of what is here. */
export function bringPlay(
  text: string,
  shelf: readonly ScenarioSummary[],
  storage: KeyValueStorage,
): Brought | { readonly problem: string } {
  const carried = unpackCarried(text);
  if ('problem' in carried) return carried;
  const { save, opened, times, notes = {} } = carried;
  const scenario = shelf.find(({ id }) => id === save.scenario);
  const part = scenario?.parts.find(({ id }) => id === save.part);
  const role = scenario?.roles.find(({ id }) => id === save.role);
  if (!scenario || !part?.roles.includes(save.role) || !role)
    return {
      problem: `This play is of “${save.scenario}”, part “${save.part}”, as “${save.role}”, which is not here. Check that this is the address it was played at.`,
    };
  const assigned = assignedOf(carried);
  if (typeof assigned === 'string') return { problem: assigned };
  const key = slotKey(save.scenario, save.part, save.role, assigned?.id);
  const read = readSlot(storage, key);
  const slot = 'slot' in read ? read.slot : undefined;
  const kept = slot?.record ?? slot?.save;
  const href = assigned
    ? assignedHash(assigned.code, save.role)
    : playHash(scenario.id, part.id, role.id, save.settings.level);
  return {
    title: part.title,
    as: role.title,
    where: keptWords({ save, leg: undefined }, part.legs),
    here: kept && keptWords({ save: kept, leg: slot?.leg }, part.legs),
    besides: besides(save, kept),
    href,
    take: () => {
      const revision = (slot?.revision ?? 0) + 1;
      const written = storage.set(key, JSON.stringify({ revision, save, opened, times, assignment: assigned?.code }));
      if (written === 'full' || written === 'forbidden') return { problem: NOT_KEPT };
      const book = notesKey(save.scenario, save.part, assigned?.id);
      const here = readNotes(storage, book);
      for (const [field, note] of Object.entries(notes))
        if (here[field] === undefined) writeNote(storage, book, field, note);
      return undefined;
    },
  };
}
