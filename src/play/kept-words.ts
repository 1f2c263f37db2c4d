import type { PartSummary } from '../core/scenario/summary-data.ts';
import type { Slot } from '../store/slot.ts';

/** Where a kept play stands, in a few words; in a run, in which of its parts. */
export function keptWords({ save, leg }: Pick<Slot, 'save' | 'leg'>, legs: PartSummary['legs']): string {
  const choices = save.moves.filter((id) => id !== 'next').length;
  const made = choices === 1 ? 'one choice made' : `${choices} choices made`;
  const at = leg === undefined ? undefined : legs[leg];
  return at ? `“${at.title}”, part ${legs.indexOf(at) + 1} of ${legs.length}; ${made}` : made;
}
