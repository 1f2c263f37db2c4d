import * as z from 'zod/mini';
import { isId } from '../assign/assignment.ts';
import { readAssignment } from '../assign/schema.ts';
import type { Assignment } from '../assign/assignment.ts';
import { LEVELS } from '../core/debate/opponent.ts';
import { DIGITS, MOST } from './result.ts';
import type { Result } from './result.ts';
import { joinMoves, splitMoves } from './sign.ts';

// the site's policy allows no code from text, which zod would try
z.config({ jitless: true });

const id = z.string().check(z.refine(isId));
const digits = z.string().check(z.regex(new RegExp(`^[0-9a-f]{${DIGITS}}$`)));
const seats = z.array(z.int().check(z.minimum(0), z.maximum(999))).check(z.maxLength(MOST.options));

/** A result as it stands in a code: short names, and nothing that goes without saying. */
const schema = z.strictObject({
  s: id,
  c: digits,
  p: id,
  r: id,
  l: z.enum(LEVELS),
  v: z.optional(z.literal(1)),
  a: z.optional(z.record(z.string(), z.unknown())),
  m: z.string().check(z.maxLength(MOST.moves * 8)),
  e: z.optional(id),
  n: z.array(seats).check(z.maxLength(MOST.sittings)),
  h: digits,
  o: z.optional(z.array(id).check(z.maxLength(MOST.opened))),
  t: z.optional(
    z.record(
      z.string().check(z.regex(/^[a-z0-9-]{1,60}(?:\/[a-z]{1,12})?$/)),
      z.int().check(z.minimum(0), z.maximum(MOST.seconds)),
    ),
  ),
  w: z.optional(
    z.record(z.string().check(z.regex(/^[a-z]{1,12}-\d{1,2}$/)), z.string().check(z.maxLength(MOST.answer))),
  ),
});

type Written = z.infer<typeof schema>;

/** What each of its fields is called, for those who are told that one is wrong. */
const NAMES: Readonly<Record<string, string>> = {
  s: 'the scenario that it names',
  c: 'the version of the scenario that it names',
  p: 'the part that it names',
  r: 'the role that it names',
  l: 'how the other side argued',
  v: 'who voted',
  a: 'the assignment in it',
  m: 'the list of moves',
  e: 'the ending that it names',
  n: 'its count of seats',
  h: 'its mark of how it came out',
  o: 'its list of sources opened',
  t: 'its list of times',
  w: 'its answers',
};

const fault = (field: string): { readonly problem: string } => ({
  problem: `This result is whole, but ${NAMES[field] ?? 'something in it'} is nothing that this game writes. It was left out; ask the student for it again.`,
});

const isFew = (one: object | undefined, most: number): boolean => Object.keys(one ?? {}).length <= most;

/** A result in short names, without what goes without saying. */
export function writeResult(result: Result, assignment: Partial<Assignment> | undefined): Written {
  const { outcome, opened, times, answers } = result;
  return {
    s: result.scenario,
    c: result.content,
    p: result.part,
    r: result.role,
    l: result.settings.level,
    ...(result.settings.council === true && { v: 1 }),
    ...(assignment && { a: assignment }),
    m: joinMoves(result.moves),
    ...(outcome.ending !== undefined && { e: outcome.ending }),
    n: outcome.seats.map((row) => [...row]),
    h: outcome.mark,
    ...(opened.length > 0 && { o: [...opened] }),
    ...(Object.keys(times).length > 0 && { t: { ...times } }),
    ...(Object.keys(answers).length > 0 && { w: { ...answers } }),
  };
}

/** Checks what was read as a result; a field that is not sound is named. */
export function readResult(value: unknown): Result | { readonly problem: string } {
  const { success, data, error } = schema.safeParse(value);
  if (!success) return fault(String(error.issues[0]?.path[0]));
  const moves = splitMoves(data.m);
  if (!moves || moves.length > MOST.moves) return fault('m');
  if (!isFew(data.t, MOST.times)) return fault('t');
  if (!isFew(data.w, MOST.answers)) return fault('w');
  const assignment = data.a === undefined ? undefined : readAssignment(data.a);
  if (assignment && 'problem' in assignment) return fault('a');
  return {
    v: 1,
    scenario: data.s,
    content: data.c,
    part: data.p,
    role: data.r,
    settings: { level: data.l, ...(data.v === 1 && { council: true }) },
    ...(assignment && { assignment }),
    moves,
    outcome: { ...(data.e !== undefined && { ending: data.e }), seats: data.n, mark: data.h },
    opened: [...new Set(data.o)],
    times: data.t ?? {},
    answers: data.w ?? {},
  };
}
