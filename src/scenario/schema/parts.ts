import { z } from 'zod';
import { ORIGINS } from '../../core/scenario/text.ts';

/** A permanent name: lower case, digits and hyphens; never shown, never reused. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(64);

/** An id with what it names, for the editor's tooltip. */
export const idOf = (what: string) => id.meta({ title: `Id of ${what}`, description: `The permanent id of ${what}.` });

export const ids = (what: string) =>
  z
    .array(idOf(what))
    .default([])
    .meta({ title: `Ids: ${what}`, description: `Permanent ids of ${what}; none if left out.` });

/** Text shown to a reader. */
export const text = (title: string, description: string, max = 600) =>
  z.string().min(1).max(max).meta({ title, description });

export const origin = z.enum(ORIGINS).meta({
  title: 'Origin',
  description: 'recorded: the very words of the record; adapted: its sense in our words; invented: ours.',
});

export const quote = z
  .strictObject({
    words: text('Words', 'The exact words, as they stand in the source.', 900),
    source: idOf('a source'),
  })
  .meta({ title: 'Quotation', description: 'Words of the time, checked against their source.' });

const speechFields = {
  period: text('Period text', 'What is said, in the speech of the time.', 700),
  plain: text('Plain text', "The same in today's plain English, for a reader of eleven.", 700),
  origin,
  quotes: z
    .array(quote)
    .default([])
    .meta({ title: 'Quotations', description: 'The parts of the period text that are words of the time.' }),
};

export const speech = z.strictObject(speechFields).meta({ title: 'Speech', description: 'One thing said.' });

export const line = z
  .strictObject({
    id: idOf('the line'),
    speaker: idOf('the person who speaks').optional(),
    ...speechFields,
  })
  .meta({ title: 'Line', description: 'A speech and its speaker; without a speaker the narrator tells it.' });

export { speechFields };

/** The picture of a place. */
export const backdrop = idOf('the picture of the place');

/** How many words one play may meet in something at most. */
export const wordBudget = (what: string) =>
  z
    .strictObject({
      atMost: z.int().min(1).max(100000).meta({
        title: 'At most',
        description: 'Words of period text on the longest way, buttons read too; plain text may have a quarter more.',
      }),
    })
    .meta({ title: 'Word budget', description: `Most words that are ${what}, on the longest way.` })
    .optional();

/** The head that every file of a scenario has. */
export const head = {
  $schema: z.string().meta({ title: 'Schema', description: 'The path of the schema that this file follows.' }),
};
