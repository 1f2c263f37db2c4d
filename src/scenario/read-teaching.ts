import type { TeachingPack } from '../core/scenario/teaching-data.ts';

/** Reads what the same site ships for those who teach, which its build has made; undefined when it is something else. */
export const readTeaching = (value: unknown): TeachingPack | undefined =>
  typeof value === 'object' && value !== null && 'packed' in value && value.packed === 1 && 'pages' in value
    ? (value as TeachingPack)
    : undefined;
