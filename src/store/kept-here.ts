import type { Assigned } from '../assign/assignment.ts';
import type { Scenario } from '../core/play/scenario-index.ts';
import { replay } from '../core/save/replay.ts';
import type { KeyValueStorage } from '../core/save/storage.ts';
import { readSlot, slotKey } from './slot.ts';

/** A play, and what of its scenario is here. */
interface Kept {
  readonly scenario: Scenario;
  readonly part: string;
  readonly role: string;
  readonly storage: KeyValueStorage;
  readonly assigned?: Assigned | undefined;
}

/** Whether all that is kept of a play can be followed on what is here; so too where nothing is, or nothing of it. */
export function isKeptHere({ scenario, part, role, storage, assigned }: Kept): boolean {
  const { id } = scenario.data;
  const read = readSlot(storage, slotKey(id, part, role, assigned?.id));
  if ('problem' in read || !read.slot) return true;
  return [read.slot.save, read.slot.record].every(
    (save) =>
      save === undefined ||
      save.scenario !== id ||
      save.part !== part ||
      save.role !== role ||
      replay(scenario, save).stop === undefined,
  );
}
