import { z } from 'zod';
import { head, idOf, ids, text } from './parts.ts';
import { table } from './reference.ts';

const LONGEST = 1000;

const points = (title: string, description: string) =>
  z
    .array(text('Point', 'One point.', 600))
    .min(1)
    .meta({ title, description });

const minutes = (title: string, description: string) => z.int().min(1).max(300).meta({ title, description });

const plan = z
  .strictObject({
    title: text('Title', 'Which lesson it is.', 100),
    minutes: minutes('Minutes', 'How long the lesson is: what its steps add up to.'),
    steps: z
      .array(
        z.strictObject({
          minutes: minutes('Minutes', 'How long this step takes.'),
          title: text('Title', 'What the step is.', 80),
          teacher: text('Teacher', 'What you do and say.', LONGEST),
          students: text('Students', 'What they do.', LONGEST),
          short: text('Short', 'What to leave out when time runs short.', 400).optional(),
        }),
      )
      .min(1)
      .meta({ title: 'Steps', description: 'In order.' }),
  })
  .superRefine((one, context) => {
    const sum = one.steps.reduce((all, step) => all + step.minutes, 0);
    if (sum !== one.minutes)
      context.addIssue({
        code: 'custom',
        path: ['minutes'],
        message: `The steps add up to ${sum} minutes, and the plan says ${one.minutes}.`,
      });
  })
  .meta({ title: 'Plan', description: 'A lesson, minute by minute.' });

const sample = z
  .strictObject({
    level: text('Level', 'Which level it is of.', 60),
    by: text('By', 'Who might write it, as “A student of 13”.', 80),
    text: text('Text', 'The answer.', 1600),
    why: text('Why', 'What on the page puts it at that level, and what would lift it.', LONGEST),
  })
  .meta({ title: 'Sample', description: 'An answer as a student might write it.' });

const matter = z
  .strictObject({
    question: text('Question', 'What is asked.', 240),
    yes: text('Yes', 'The strongest reason on one side.', 600),
    no: text('No', 'The strongest reason on the other.', 600),
  })
  .meta({ title: 'Matter', description: 'A question with a reason on each side, and no answer.' });

const readings = z
  .strictObject({
    on: z.iso.date().meta({ title: 'On', description: 'The day on which they were read, as 2026-11-22.' }),
    entries: z
      .array(
        z.strictObject({
          place: text('Place', 'Country, board and stage.', 100),
          seen: text('Seen', 'What was seen there, in your words.', LONGEST),
          status: text('Status', 'Whether it is statutory, an example, a scheme of one school, and so on.', 240),
          at: text('At', 'Addresses at which it was read.', 400),
        }),
      )
      .min(1)
      .meta({ title: 'Entries', description: 'One for each place.' }),
  })
  .meta({ title: 'Readings', description: 'What stood in outside documents on one day.' });

const absent = z
  .strictObject({
    who: text('Who', 'As the debrief’s list of those who were absent names them.', 80),
    evidence: text('Evidence', 'What there is to know them by.', LONGEST),
    ask: text('Ask', 'A question to the class.', 300),
  })
  .meta({ title: 'Absent', description: 'Who was not in the room: the debrief’s own words, and these beside them.' });

const one = <T extends z.ZodRawShape>(shape: T, title: string, description: string) =>
  z.strictObject(shape).meta({ title, description });

const block = z
  .union([
    one({ text: text('Text', 'A paragraph.', LONGEST) }, 'Text', 'A paragraph.'),
    one({ list: points('List', 'Points.') }, 'List', 'Points, one below the other.'),
    one(
      {
        links: z
          .array(
            z.strictObject({
              to: z
                .string()
                .startsWith('#/')
                .max(80)
                .meta({ title: 'To', description: 'What stands after the address of the game, as #/teach.' }),
              title: text('Title', 'What is pressed.', 60),
              text: text('Text', 'What is there.', 300),
            }),
          )
          .min(1)
          .meta({ title: 'Links', description: 'One for each page.' }),
      },
      'Links',
      'Ways to other pages of this site.',
    ),
    one({ steps: points('Steps', 'In order.') }, 'Steps', 'What is done one after another, numbered.'),
    one({ table }, 'Table', 'A table.'),
    one({ plan }, 'Plan', 'A lesson, minute by minute.'),
    one({ sample }, 'Sample', 'A sample answer.'),
    one({ matter }, 'Matter', 'A question with two sides.'),
    one({ source: idOf('a source') }, 'Source', 'A source of the scenario: its title, its words, where it was read.'),
    one(
      {
        note: z
          .strictObject({ title: text('Title', 'What it begins with.', 100), text: text('Text', 'The rest.', LONGEST) })
          .meta({ title: 'Note', description: 'Something set apart.' }),
      },
      'Note',
      'Something set apart.',
    ),
    one({ readings }, 'Readings', 'Dated data from outside.'),
    one({ absent }, 'Absent', 'Who was not in the room.'),
    one(
      {
        show: z
          .enum(['parts'])
          .meta({ title: 'Show', description: 'The parts that can be chosen, with their minutes and words.' }),
      },
      'Show',
      'What the scenario’s other files say.',
    ),
  ])
  .meta({ title: 'Block', description: 'A paragraph, or what else may stand in a page of notes.' });

/** A page of notes for those who teach with a scenario. */
export const teaching = z
  .strictObject({
    ...head,
    id: idOf('the page').refine((name) => name !== 'all', {
      message: 'A page has an id of its own; “all” names all of them.',
    }),
    order: z.int().min(1).max(99).meta({ title: 'Order', description: 'Its place among the pages.' }),
    title: text('Title', 'Its name.', 80),
    about: text('About', 'What it is, in one line.', 160),
    off: text(
      'Off',
      'Why the page is shown only where the teacher asks for it; left out: it always is.',
      LONGEST,
    ).optional(),
    sections: z
      .array(
        z.strictObject({
          id: idOf('the section'),
          title: text('Title', 'Its name.', 100),
          blocks: z.array(block).min(1).meta({ title: 'Blocks', description: 'In order.' }),
          sources: ids('sources it rests on'),
        }),
      )
      .min(1)
      .meta({ title: 'Sections', description: 'In order.' }),
  })
  .meta({ title: 'Teaching', description: 'A page of notes for those who teach with the scenario.' });

export type TeachingFile = z.output<typeof teaching>;
export type TeachingBlock = TeachingFile['sections'][number]['blocks'][number];
