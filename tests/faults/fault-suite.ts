import { describe, expect, it } from 'vitest';
import type { ScenarioFiles } from '../../src/scenario/read-files.ts';
import { smallFiles } from '../scenario/fixture.ts';
import { planted, readFaults } from './fault.ts';
import type { Tool } from './fault.ts';

/** Something that a tool tells of a scenario's files. */
export interface Told {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** All that a tool tells of a scenario's files. */
export type FindFaults = (files: ScenarioFiles) => readonly Told[] | Promise<readonly Told[]>;

const lineOf = ({ code, file, line, message }: Told): string => `${file}:${line} ${code}: ${message}`;

/**
 * Declares the tests of a tool: each fault planted for it in the small scenario is found, where it is, and nothing
 * else; and nothing in the scenario itself, nor in a fault's clean twin. A file of tests calls it once for its tool.
 */
export function testFaultsOf(tool: Tool, find: FindFaults): void {
  const faults = readFaults().filter((f) => f.expect.tool === tool);
  const tell = async (files: ScenarioFiles) => (await find(files)).map(lineOf);

  describe(`of faults planted for ${tool}`, () => {
    it('tells of none in the small scenario as it is', async () => {
      expect(await tell(smallFiles())).toEqual([]);
    });
    it.each(faults.map((f) => [f.name, f] as const))('finds %s, where it is, and nothing else', async (_, f) => {
      const { code, file, line, says } = f.expect;
      const told = await tell(planted(smallFiles(), f.plant));
      const head = `${file}:${line} ${code}: `;
      expect(told).toEqual([expect.stringContaining(says)]);
      expect(told[0]?.slice(0, head.length)).toBe(head);
    });
    it.each(faults.map((f) => [f.name, f] as const))('finds nothing in the clean twin of %s', async (_, f) => {
      expect(await tell(planted(smallFiles(), f.twin))).toEqual([]);
    });
  });
}
