import type { ReferencePack } from '../core/scenario/reference-data.ts';

/** Reads a packed reference of the same site; the build has checked it. Undefined when it is something else. */
export const unpackReference = (value: unknown): ReferencePack | undefined =>
  typeof value === 'object' && value !== null && 'packed' in value && value.packed === 1 && 'reference' in value
    ? (value as ReferencePack)
    : undefined;
