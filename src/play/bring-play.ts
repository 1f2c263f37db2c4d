import type { Assigned } from '../assign/assignment.ts';
import { assignmentId, unpackAssignment } from '../assign/pack.ts';
import { beside } from '../core/save/beside.ts';
import type { KeyValueStorage } from '../core/save/storage.ts';
import type { ScenarioSummary } from '../core/scenario/summary-data.ts';
import { assignedHash } from '../overlay/assigned/assigned-hash.ts';
import type { Brought } from '../overlay/pages/brought-play.tsx';
import { playHash } from '../overlay/pages/home-part.tsx';
import { notesKey, readNotes, writeNote } from '../overlay/pages/notes.ts';
import { isOf, unpackCarried } from '../result/resume.ts';
import type { Carried } from '../result/resume.ts';
import { goingBack, misfitOf } from '../store/fits-lesson.ts';
import { putAside, readSlot, slotKey, writeSlot } from '../store/slot.ts';
import type { Slot } from '../store/slot.ts';
import { keptWords } from './kept-words.ts';

/** The assignment that a play was begun from, or undefined; a sentence where it is not one that this play goes with. */
function assignedOf({ save, assignment }: Carried): Assigned | string | undefined {
  if (assignment === undefined) return misfitOf(undefined, save);
  const terms = unpackAssignment(assignment);
  if ('problem' in terms) return terms.problem;
  if (!isOf(save, terms)) return 'This play is not one of the lesson that it names. Go on with it where it was saved.';
  return { code: assignment, id: assignmentId(terms), terms };
}

const NOT_KEPT =
  'This browser keeps nothing, or has no room left, so that the play cannot be brought here. Start the same part, and open the file or paste the code there under “Save”.';
const GONE_ON =
  'The play that is kept here has gone on in another tab since you were asked. Open the file, or paste the code, once more.';

/** Puts a play and what belongs to it in its place on the device, unless another tab has written there since; a sentence where it can’t be. */
function putThere(
  storage: KeyValueStorage,
  key: string,
  book: string,
  { save, opened, times, notes = {}, assignment }: Carried,
): { readonly problem: string } | undefined {
  const read = readSlot(storage, key);
  // what is damaged is kept beside, as where a play is opened over it
  if ('problem' in read) putAside(storage, key, true);
  const seen = ('slot' in read && read.slot?.revision) || 0;
  const slot = { revision: seen + 1, save, record: undefined, opened, times, assignment };
  const written = writeSlot(storage, key, slot, seen);
  if (written === 'conflict') return { problem: GONE_ON };
  if (written === 'full' || written === 'forbidden') return { problem: NOT_KEPT };
  const here = readNotes(storage, book);
  for (const [field, note] of Object.entries(notes))
    if (here[field] === undefined) writeNote(storage, book, field, note);
  return undefined;
}

/** Reads a play that was brought from another device; a sentence where it is none, or none of what is here. */
export function bringPlay(
  text: string,
  shelf: readonly ScenarioSummary[],
  storage: KeyValueStorage,
): Brought | { readonly problem: string } {
  const carried = unpackCarried(text);
  if ('problem' in carried) return carried;
  const { save } = carried;
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
  const keptSlot = (): Slot | undefined => {
    const read = readSlot(storage, key);
    return 'slot' in read ? read.slot : undefined;
  };
  const slot = keptSlot();
  const kept = slot?.record ?? slot?.save;
  const how = beside(save, kept);
  return {
    title: part.title,
    as: role.title,
    where: keptWords({ save, leg: undefined }, part.legs),
    here: kept && keptWords({ save: kept, leg: slot?.leg }, part.legs),
    beside: how,
    stays: goingBack(assigned?.terms, how),
    href: assigned
      ? assignedHash(assigned.code, save.role)
      : playHash(scenario.id, part.id, role.id, save.settings.level),
    take: () =>
      keptSlot()?.revision === slot?.revision
        ? putThere(storage, key, notesKey(save.scenario, save.part, assigned?.id), carried)
        : { problem: GONE_ON },
  };
}
