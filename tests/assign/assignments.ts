import * as fc from 'fast-check';
import { ASSIGNMENT_DEFAULTS, FEWEST_MINUTES, FORECASTS, MOST } from '../../src/assign/assignment.ts';
import type { Assignment } from '../../src/assign/assignment.ts';
import { LEVELS } from '../../src/core/debate/opponent.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,3}$/);
const questions = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), { maxLength: MOST.questions });

/** Any assignment whatever that keeps to the form. */
export const assignments: fc.Arbitrary<Assignment> = fc.record({
  v: fc.constant(1 as const),
  scenario: id,
  part: id,
  role: fc.option(id, { nil: undefined }),
  level: fc.constantFrom(...LEVELS),
  minutes: fc.option(fc.integer({ min: FEWEST_MINUTES, max: MOST.minutes }), { nil: undefined }),
  forecast: fc.constantFrom(...FORECASTS),
  text: fc.constantFrom('period', 'plain'),
  aloud: fc.boolean(),
  before: questions,
  after: questions,
  sources: fc.array(id, { maxLength: MOST.sources }),
  note: fc.option(fc.string({ unit: 'grapheme', maxLength: 200 }), { nil: undefined }),
  stepBack: fc.boolean(),
  council: fc.boolean(),
});

/** An assignment of nothing out of the ordinary, changed. */
export const plainAssignment = (change: Partial<Assignment> = {}): Assignment => ({
  ...ASSIGNMENT_DEFAULTS,
  scenario: 'small-common',
  part: 'whole',
  ...change,
});
