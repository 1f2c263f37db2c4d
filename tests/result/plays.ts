import { ASSIGNMENT_DEFAULTS } from '../../src/assign/assignment.ts';
import type { Assignment } from '../../src/assign/assignment.ts';
import { makeResult } from '../../src/result/make-result.ts';
import type { Result } from '../../src/result/result.ts';
import { realScenario } from '../support/real-scenario.ts';
import { recordedPlays } from '../support/recorded-plays.ts';
import type { RecordedPlay } from '../support/recorded-plays.ts';

export const scenario = realScenario();
export const PLAYS = recordedPlays(scenario);

export const ASSIGNMENT: Assignment = {
  ...ASSIGNMENT_DEFAULTS,
  scenario: scenario.data.id,
  part: 'franchise',
  role: 'shared',
  text: 'plain',
  after: [
    'Which reason moved the most people in your debate, and why that one?',
    'What would you argue differently, and what would you expect to come of it?',
  ],
};

/** Sixty words each. */
export const ANSWERS = {
  'after-1':
    'The argument about birthright moved the most men in our debate, because the soldiers had fought in the war and had no property, so they thought it was not fair that they had no voice. The ones with land did not move. I think it worked because it was about what they had lost and not about the law of the land.',
  'after-2':
    'I would not say so much about God’s law at the start because the officers do not weigh it. I would ask what the other side rests on first, and grant that servants depend on their masters, because then they cannot say it again. I would expect more of the officers to come over before the candle is out.',
};

/** The result of a play that is kept beside the tests. */
export const resultOf = (
  { states, save }: RecordedPlay,
  more: Partial<Pick<Result, 'assignment' | 'opened' | 'times' | 'answers'>> = {},
): Result => makeResult({ scenario, states, save, assignment: undefined, opened: [], times: {}, answers: {}, ...more });
