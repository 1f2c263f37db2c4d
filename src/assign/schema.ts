import * as z from 'zod/mini';
import { LEVELS } from '../core/debate/opponent.ts';
import { ASSIGNMENT_DEFAULTS, FEWEST_MINUTES, FORECASTS, MOST, isId } from './assignment.ts';
import type { Assignment } from './assignment.ts';

// the site's policy allows no code from text, which zod would try
z.config({ jitless: true });

const id = z.string().check(z.refine(isId));
const questions = z
  .array(z.string().check(z.minLength(1), z.maxLength(MOST.question)))
  .check(z.maxLength(MOST.questions));

const schema = z.strictObject({
  v: z.literal(1),
  scenario: id,
  part: id,
  role: z.optional(id),
  level: z.enum(LEVELS),
  minutes: z.optional(z.int().check(z.minimum(FEWEST_MINUTES), z.maximum(MOST.minutes))),
  forecast: z.enum(FORECASTS),
  text: z.enum(['period', 'plain']),
  aloud: z.boolean(),
  before: questions,
  after: questions,
  sources: z.array(id).check(z.maxLength(MOST.sources)),
  note: z.optional(z.string().check(z.maxLength(MOST.note))),
  stepBack: z.boolean(),
  council: z.boolean(),
});

/** What each of its settings is called, for those who are told that one is wrong. */
const NAMES: Readonly<Record<string, string>> = {
  scenario: 'the scenario that it names',
  part: 'the part that it names',
  role: 'the role that it names',
  level: 'the way the other side shall argue',
  minutes: 'its length in minutes',
  forecast: 'what is shown before a move',
  text: 'the words that come first',
  aloud: 'the setting for reading aloud',
  before: 'its list of questions before play',
  after: 'its list of questions after play',
  sources: 'its list of sources',
  note: 'its note to the class',
  stepBack: 'the setting for stepping back',
  council: 'the setting for a class that votes',
};

/** Checks what was read as an assignment; a setting that is not sound is named. */
export function readAssignment(value: unknown): Assignment | { readonly problem: string } {
  const whole =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...ASSIGNMENT_DEFAULTS, ...value } : value;
  const { success, data, error } = schema.safeParse(whole);
  if (success) return data;
  const key = error.issues[0]?.path[0];
  const what = NAMES[String(key)] ?? 'something in it';
  return {
    problem: `This assignment is whole, but ${what} is nothing that this game knows. Ask your teacher for a new link.`,
  };
}
