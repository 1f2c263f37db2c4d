import type { PartSummary, ScenarioSummary } from '../core/scenario/summary-data.ts';
import { ASSIGNMENT_DEFAULTS, SHARED } from './assignment.ts';
import type { Assignment } from './assignment.ts';

/** A lesson that is often set, so that one press sets it. */
export interface Preset {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** Minutes that it is for: the part that comes nearest is chosen. */
  readonly length: number;
  readonly set: Partial<Assignment>;
}

export const PRESETS: readonly Preset[] = [
  {
    id: 'one-lesson',
    title: 'One lesson',
    about: 'One sitting and its debrief, roles shared out by seat number.',
    length: 35,
    set: { role: SHARED },
  },
  {
    id: 'two-lessons',
    title: 'Two lessons',
    about: 'The longest there is, stopped at the bell and taken up again.',
    length: 100,
    set: { role: SHARED, minutes: 100 },
  },
  {
    id: 'homework',
    title: 'Homework',
    about: 'Each chooses whom to play, in plain English and with reading aloud at hand; two questions afterwards.',
    length: 35,
    set: {
      text: 'plain',
      aloud: true,
      after: [
        'Which reason moved the most people in your debate, and why that one?',
        'What would you argue differently, and what would you expect to come of it?',
      ],
    },
  },
  {
    id: 'projector',
    title: 'Whole class, one projector',
    about:
      'The class is the house: it argues about each move, and votes by hand at each division. Only a move’s direction is shown before.',
    length: 35,
    set: {
      forecast: 'direction',
      council: true,
      before: ['What do we expect the house to decide? Count hands, and write the numbers down.'],
      after: ['Where did the class disagree about what to say next? Who was right?'],
    },
  },
  {
    id: 'exam-class',
    title: 'Exam class',
    about: 'The words of the time, nothing shown before a move, no stepping back; a question on evidence afterwards.',
    length: 35,
    set: {
      role: SHARED,
      level: 'formidable',
      forecast: 'none',
      stepBack: false,
      after: ['How far do the sources bear out what was said in your debate? Refer to at least two of them.'],
    },
  },
];

/** The part whose length comes nearest; of two, the earlier. */
function nearest(parts: readonly PartSummary[], length: number): PartSummary | undefined {
  return parts.reduce<PartSummary | undefined>(
    (best, part) =>
      best === undefined || Math.abs(part.minutes - length) < Math.abs(best.minutes - length) ? part : best,
    undefined,
  );
}

/** A preset for a scenario, in one of its parts where one is named. */
export function assignmentOf(preset: Preset, scenario: ScenarioSummary, part?: string): Assignment {
  return {
    ...ASSIGNMENT_DEFAULTS,
    scenario: scenario.id,
    part: part ?? nearest(scenario.parts, preset.length)?.id ?? '',
    ...preset.set,
  };
}
