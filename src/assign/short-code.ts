import { LEVELS } from '../core/debate/opponent.ts';
import { canonical, hashText } from '../core/save/hash.ts';
import type { ScenarioSummary } from '../core/scenario/summary-data.ts';
import { SHARED } from './assignment.ts';
import type { Assignment } from './assignment.ts';
import { PRESETS, assignmentOf } from './presets.ts';
import type { Preset } from './presets.ts';

/** Thirty-one signs, a prime number of them, without any that is taken for another: 0 and O, 1, I and L. */
export const SHORT_SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
export const SHORT_LENGTH = 6;

const BASE = SHORT_SIGNS.length;
/** 6 × 26 = 5 × 31 + 1 */
const INVERSE_OF_LAST_WEIGHT = 26;

/**
 * The sixth sign. The signs' values, the first once, the second twice and so on, add up to a multiple of 31: a prime,
 * so no wrong sign and no two in each other's place can leave it one.
 */
function checkSign(values: readonly number[]): number {
  const sum = values.reduce((total, value, i) => total + (i + 1) * value, 0);
  return ((BASE - (sum % BASE)) * INVERSE_OF_LAST_WEIGHT) % BASE;
}

/** A name as a code: five signs of its hash and the sign that checks them. */
function codeOf(name: string): string {
  let rest = Number.parseInt(hashText(name).slice(0, 12), 16);
  const values: number[] = [];
  while (values.length < SHORT_LENGTH - 1) {
    values.push(rest % BASE);
    rest = Math.floor(rest / BASE);
  }
  return [...values, checkSign(values)].map((value) => SHORT_SIGNS[value]).join('');
}

/** What a short code can say of a preset beyond its name. */
const nameOf = (preset: Preset, { scenario, part, role = '', level, text }: Assignment): string =>
  ['preset', preset.id, scenario, part, role, level, text].join('|');

/** Every assignment that has a short code here, and its code. */
export function shortAssignments(shelf: readonly ScenarioSummary[]): ReadonlyMap<string, Assignment> {
  const found = new Map<string, Assignment>();
  const clashing = new Set<string>();
  for (const scenario of shelf)
    for (const preset of PRESETS)
      for (const part of scenario.parts) {
        const base = assignmentOf(preset, scenario, part.id);
        for (const role of [undefined, SHARED, ...part.roles])
          for (const level of LEVELS)
            for (const text of ['period', 'plain'] as const) {
              const assignment = { ...base, role, level, text };
              const code = codeOf(nameOf(preset, assignment));
              if (found.has(code)) clashing.add(code);
              found.set(code, assignment);
            }
      }
  // a code that could mean two lessons means neither
  for (const code of clashing) found.delete(code);
  return found;
}

/** The short code of an assignment among all there are; undefined where it says more than a code can. */
export function shortCodeOf(assignment: Assignment, all: ReadonlyMap<string, Assignment>): string | undefined {
  const wanted = canonical(assignment);
  return [...all].find(([, one]) => canonical(one) === wanted)?.[0];
}

/** A short code as it is written, from as it was typed: in small letters, or with gaps. */
export const tidyShortCode = (typed: string): string => typed.replaceAll(/[\s.–-]/gu, '').toUpperCase();

/** Finds the assignment that a typed code stands for; nothing is asked of any server. */
export function readShortCode(
  typed: string,
  shelf: readonly ScenarioSummary[],
): Assignment | { readonly problem: string } {
  const code = tidyShortCode(typed);
  if (code.length !== SHORT_LENGTH)
    return {
      problem: `A code has ${SHORT_LENGTH} letters and figures; this has ${code.length}. Look at the board again.`,
    };
  const values = Array.from(code).map((sign) => SHORT_SIGNS.indexOf(sign));
  const strange = Array.from(code).find((_, i) => values[i] === -1);
  if (strange !== undefined)
    return { problem: `No code has “${strange}” in it: codes leave out 0, O, 1, I and L. Look at the board again.` };
  if (checkSign(values.slice(0, -1)) !== values.at(-1))
    return {
      problem: `“${code}” is not a code: one of its characters is wrong, or two have changed places. Try again.`,
    };
  return (
    shortAssignments(shelf).get(code) ?? {
      problem: `“${code}” is typed as a code should be, but stands for no lesson here. Check that this is the address your teacher gave.`,
    }
  );
}
