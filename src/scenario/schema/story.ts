import { z } from 'zod';
import { condition, effect, goto } from './condition.ts';
import { draft } from './draft.ts';
import { backdrop, head, idOf, line, speechFields, text, wordBudget } from './parts.ts';

const choice = z
  .strictObject({
    id: idOf('the choice'),
    ...speechFields,
    when: condition.optional(),
    goto,
    effects: z.array(effect).default([]).meta({ title: 'Effects', description: 'What taking it does.' }),
  })
  .meta({ title: 'Choice', description: 'Words the player may say or a thing he may do.' });

const beat = z
  .strictObject({
    id: idOf('the beat'),
    when: condition.optional(),
    lines: z.array(line).min(1).meta({ title: 'Lines', description: 'Shown together: at most about seventy words.' }),
    choices: z
      .array(choice)
      .default([])
      .meta({ title: 'Choices', description: 'What the player may answer; none: he reads on.' }),
    goto: goto.optional(),
    receipts: z.boolean().optional().meta({
      title: 'Receipts',
      description: 'Whether it tells, man by man, what talk has changed since the last sitting.',
    }),
  })
  .meta({ title: 'Beat', description: 'A few lines, then choices, a way on, or the next beat.' });

export const scene = z
  .strictObject({
    id: idOf('the scene'),
    title: text('Title', 'Its name.', 80),
    place: text('Place', 'Where it is.', 120),
    date: text('Date', 'When it is.', 60),
    backdrop: backdrop.optional(),
    words: wordBudget('read in this scene'),
    draft: draft.optional(),
    beats: z.array(beat).min(1).meta({ title: 'Beats', description: 'In order.' }),
  })
  .meta({ title: 'Scene', description: 'Branching dialogue.' });

export const ending = z
  .strictObject({
    id: idOf('the ending'),
    title: text('Title', 'Its name.', 80),
    backdrop: backdrop.optional(),
    when: condition,
    lines: z.array(line).min(1).meta({ title: 'Lines', description: 'What is told.' }),
    count: z
      .strictObject({
        text: text('Count', 'How many men would have had a voice.', 400),
        estimate: z.boolean().meta({ title: 'Estimate', description: 'Whether the number is an estimate.' }),
        source: idOf('a source'),
      })
      .meta({ title: 'Count', description: 'Who would have had a voice, in numbers.' }),
    after: text('After', 'What history did instead.', 600),
  })
  .meta({ title: 'Ending', description: 'How a play comes out; the first whose condition holds.' });

const parts = z
  .array(idOf('a part'))
  .min(1)
  .optional()
  .meta({ title: 'Parts', description: 'Shown after a play that came through one of these; left out: always.' });

const inBoth = (title: string, description: string, max: number) =>
  z
    .strictObject({
      period: text('Period text', 'In the speech of the game.', max),
      plain: text('Plain text', "The same in today's plain English.", max),
    })
    .meta({ title, description });

export const debrief = z
  .strictObject({
    ...head,
    step: text('Step out', 'Asks the player to step out of his role.', 400),
    stepOut: inBoth('Note', 'Asks for a note on having played another.', 300),
    truth: z
      .array(
        z.strictObject({
          title: text('Title', 'What it is of.', 80),
          parts,
          lines: z.array(line).min(1).meta({ title: 'Lines', description: 'Told by the narrator and by quotation.' }),
        }),
      )
      .min(1)
      .meta({ title: 'What was really said', description: 'A section for each day or matter.' }),
    absent: z
      .array(
        z.strictObject({
          who: text('Who', 'The people who were not in the room.', 80),
          text: text('Text', 'What can be known of them here.', 400),
          gained: text('Gained', 'When they gained the vote.', 160),
          parts,
        }),
      )
      .meta({ title: 'Absent voices', description: 'Who was not in the room.' }),
    soWhat: inBoth('So what', 'What comes before the questions: why any of it matters now.', 500),
    questions: z
      .array(
        z.strictObject({
          id: idOf('the question, by which a teacher’s assignment asks it').optional(),
          text: text('Question', 'An open question.', 240),
          parts,
        }),
      )
      .min(3)
      .meta({ title: 'Questions', description: 'With no set answer.' }),
    disputed: z
      .array(
        z.strictObject({
          question: text('Question', 'What is disputed.', 160),
          text: text('Text', 'By whom and how.', 500),
          parts,
        }),
      )
      .meta({ title: 'Disputed', description: 'What historians dispute.' }),
  })
  .meta({ title: 'Debrief', description: 'The page after play.' });
