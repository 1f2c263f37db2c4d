import { join } from 'node:path';
import type { Balance } from '../../../src/core/scenario/balance-data.ts';

/** Plays drawn of each way, from which seed, and states that the proof walks at most: the same give the same file. */
export const METHOD = { plays: 100, seed: 1, states: 60_000 } as const;

/** Where the balance of scenarios that ship is kept: it ships as it is. */
export const balanceFile = (id: string): string => join('assets/balance', `${id}.json`);

/** A balance as it is written: an item of a list on each line, so that a change of it can be read. */
export function balanceJson(balance: Balance): string {
  const fields = Object.entries(balance).map(([key, value]: [string, unknown]) =>
    Array.isArray(value)
      ? `  ${JSON.stringify(key)}: [\n${value.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`
      : `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `{\n${fields.join(',\n')}\n}\n`;
}
