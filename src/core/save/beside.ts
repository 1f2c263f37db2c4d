import type { Save } from './save.ts';

/** How a play that is brought stands to the one that is kept: none is, it goes further, less far, or another way. */
export type Beside = 'alone' | 'further' | 'behind' | 'other';

const isFurther = (one: Save, than: Save): boolean =>
  one.moves.length >= than.moves.length && than.moves.every((move, i) => one.moves[i] === move);

/** Compares two plays of one part and role by their moves. */
export function beside(brought: Save, kept: Save | undefined): Beside {
  if (!kept || kept.moves.length === 0) return 'alone';
  if (isFurther(brought, kept)) return 'further';
  return isFurther(kept, brought) ? 'behind' : 'other';
}
