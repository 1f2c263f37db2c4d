import type { Balance } from '../core/scenario/balance-data.ts';

/** Reads a balance that the same site ships, which its script has written; undefined when it is something else. */
export const readBalance = (value: unknown): Balance | undefined =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === 1 && 'reach' in value
    ? (value as Balance)
    : undefined;
