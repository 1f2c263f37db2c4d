import { z } from 'zod';
import { REFERENCE_SECTIONS } from '../../core/scenario/reference-data.ts';
import { head, idOf, ids, quote, text } from './parts.ts';

const cited = {
  sources: ids('sources it rests on'),
  doubt: text('Doubt', 'What is not certain, or was not found in anything read.', 500).optional(),
};

const list = <T extends z.ZodType>(item: T, title: string, description: string) =>
  z.array(item).default([]).meta({ title, description });

export const paper = z
  .strictObject({
    id: idOf('the paper'),
    title: text('Title', 'Its name.', 100),
    date: text('Date', 'When it was made or printed.', 120),
    by: text('By', 'Who made it.', 240),
    what: text('What', 'What it is, in plain English.'),
    asks: list(
      z.strictObject({
        title: text('Title', 'Its number or name, as “Article 1”.', 60).optional(),
        text: text('Text', 'What is asked, in plain English.', 400),
      }),
      'Asks',
      'What it asks, point by point.',
    ),
    words: list(
      z.strictObject({ ...quote.shape, plain: text('Plain', 'The same in plain English.', 400) }),
      'Words',
      'Words of its own.',
    ),
    uses: list(
      z.strictObject({ side: idOf('a side'), text: text('Text', 'How that side used it.', 500) }),
      'Uses',
      'How each side used it.',
    ),
    became: text('Became', 'What became of it.'),
    ...cited,
  })
  .meta({ title: 'Paper', description: 'A paper of the time that was argued over.' });

export const place = z
  .strictObject({
    id: idOf('the place'),
    title: text('Title', 'Its name.', 80),
    what: text('What', 'What happened there.'),
    known: text('Known', 'What is known of it, and what is guessed.'),
    ...cited,
  })
  .meta({ title: 'Place', description: 'Somewhere that things happened.' });

const event = z
  .strictObject({
    date: text('Date', 'The day, as a reader is shown it.', 60),
    text: text('Text', 'What happened.', 500),
    played: z.boolean().default(false).meta({ title: 'Played', description: 'Whether it falls into the game.' }),
    ...cited,
  })
  .meta({ title: 'Event', description: 'Something that happened, on a day.' });

export const period = z
  .strictObject({
    title: text('Title', 'Its name.', 80),
    events: z.array(event).min(1).meta({ title: 'Events', description: 'In order.' }),
  })
  .meta({ title: 'Period', description: 'Events that belong together.' });

/** Rows and columns. */
export const table = z
  .strictObject({
    caption: text('Caption', 'What it shows.', 160),
    columns: z
      .array(text('Column', 'Its head.', 60))
      .min(2)
      .meta({ title: 'Columns', description: 'Their heads.' }),
    rows: z
      .array(z.array(text('Cell', 'One cell; the first of a row is its head.', 400)).min(2))
      .min(1)
      .meta({ title: 'Rows', description: 'As many cells each as there are columns.' }),
  })
  .refine(({ columns, rows }) => rows.every((row) => row.length === columns.length), {
    message: 'Each row needs as many cells as the table has columns.',
  })
  .meta({ title: 'Table', description: 'Rows and columns.' });

const block = z
  .union([
    z.strictObject({ text: text('Text', 'A paragraph.', 800) }).meta({ title: 'Text', description: 'A paragraph.' }),
    z
      .strictObject({
        list: z
          .array(text('Point', 'One point.', 500))
          .min(1)
          .meta({ title: 'List', description: 'Points.' }),
      })
      .meta({ title: 'List', description: 'Points, one below the other.' }),
    z
      .strictObject({
        table,
      })
      .meta({ title: 'Table', description: 'A table.' }),
  ])
  .meta({ title: 'Block', description: 'A paragraph, a list or a table.' });

export const chapter = z
  .strictObject({
    id: idOf('the chapter').refine((one) => !REFERENCE_SECTIONS.some((section) => section === one), {
      message: `A chapter has an id of its own; these name pages that every book has: ${REFERENCE_SECTIONS.join(', ')}.`,
    }),
    title: text('Title', 'Its name.', 60),
    lead: text('Lead', 'What it begins with.', 500),
    sections: z
      .array(
        z.strictObject({
          title: text('Title', 'Its name.', 100),
          blocks: z.array(block).min(1).meta({ title: 'Blocks', description: 'In order.' }),
          ...cited,
        }),
      )
      .min(1)
      .meta({ title: 'Sections', description: 'In order.' }),
  })
  .meta({ title: 'Chapter', description: 'A page of background on one matter.' });

const life = z
  .strictObject({
    person: idOf('one of the scenario’s people'),
    text: text('Text', 'What came before and after for him or her.'),
    ...cited,
  })
  .meta({ title: 'Life', description: 'What came before and after for one of the people.' });

const other = z
  .strictObject({
    id: idOf('the person'),
    name: text('Name', 'As it is shown.', 60),
    title: text('Title', 'Rank or trade, and where he or she was.', 120),
    text: text('Text', 'Who he or she was.'),
    ...cited,
  })
  .meta({ title: 'Other', description: 'Somebody of the time who is not among the scenario’s people.' });

const dispute = z
  .strictObject({
    question: text('Question', 'What is disputed.', 160),
    text: text('Text', 'By whom and how.', 700),
    ...cited,
  })
  .meta({ title: 'Dispute', description: 'Something that historians do not agree on.' });

const invention = z
  .strictObject({
    what: text('What', 'What is made up.', 100),
    text: text('Text', 'How, and what is known instead.', 500),
  })
  .meta({ title: 'Invention', description: 'Something that the game has made up.' });

/** A file of the reference; each holds whichever of the lists its writer likes, and files are joined. */
export const reference = z
  .strictObject({
    ...head,
    leads: list(
      z.strictObject({
        section: z.enum(REFERENCE_SECTIONS).meta({ title: 'Section', description: 'Which section.' }),
        text: text('Text', 'What it begins with.', 700),
      }),
      'Leads',
      'What a section begins with.',
    ),
    papers: list(paper, 'Papers', 'Papers of the time.'),
    places: list(place, 'Places', 'Where things happened.'),
    timeline: list(period, 'Timeline', 'What happened, by periods.'),
    chapters: list(chapter, 'Chapters', 'Pages of background.'),
    lives: list(life, 'Lives', 'Before and after, for the scenario’s people.'),
    others: list(other, 'Others', 'People of the time who are not in the play.'),
    disputed: list(dispute, 'Disputed', 'What historians dispute, beside what the debrief tells.'),
    invented: list(invention, 'Invented', 'What is made up, beside people who say so themselves.'),
  })
  .meta({ title: 'Reference', description: 'What a reader may look up beside the play.' });
