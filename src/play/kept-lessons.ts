import { assignmentId, unpackAssignment } from '../assign/pack.ts';
import type { KeyValueStorage } from '../core/save/storage.ts';
import type { ScenarioSummary } from '../core/scenario/summary-data.ts';
import { assignedHash } from '../overlay/assigned/assigned-hash.ts';
import type { KeptLesson } from '../overlay/pages/kept-lessons.tsx';
import { readSlot, slotKey } from '../store/slot.ts';
import { keptWords } from './kept-words.ts';
import { LESSONS_KEY } from './lessons-key.ts';

/** Lessons that are remembered: the latest ones. */
const MOST = 12;

function codesIn(storage: KeyValueStorage): readonly string[] {
  try {
    const codes: unknown = JSON.parse(storage.get(LESSONS_KEY) ?? '[]');
    return Array.isArray(codes) ? codes.filter((code) => typeof code === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Remembers a lesson that is opened on this device, so that it is found again without its link. */
export function rememberLesson(storage: KeyValueStorage, code: string): void {
  const codes = codesIn(storage);
  if (codes[0] !== code)
    storage.set(LESSONS_KEY, JSON.stringify([code, ...codes.filter((one) => one !== code)].slice(0, MOST)));
}

/** The plays of lessons that are kept on this device, the latest lesson first. */
export const keptLessons = (storage: KeyValueStorage, shelf: readonly ScenarioSummary[]): readonly KeptLesson[] =>
  codesIn(storage).flatMap((code) => {
    const terms = unpackAssignment(code);
    if ('problem' in terms) return [];
    const scenario = shelf.find(({ id }) => id === terms.scenario);
    const part = scenario?.parts.find(({ id }) => id === terms.part);
    return (part?.roles ?? []).flatMap((role): KeptLesson[] => {
      const read = readSlot(storage, slotKey(terms.scenario, terms.part, role, assignmentId(terms)));
      if ('problem' in read || !read.slot || read.slot.save.moves.length === 0) return [];
      return [
        {
          title: part?.title ?? '',
          as: scenario?.roles.find(({ id }) => id === role)?.name ?? role,
          where: keptWords(read.slot, part?.legs ?? []),
          href: assignedHash(code, role),
        },
      ];
    });
  });
