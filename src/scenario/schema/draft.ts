import { z } from 'zod';
import { condition } from './condition.ts';
import { idOf, speech, speechFields, text } from './parts.ts';

const wording = z
  .strictObject({ id: idOf('the wording'), when: condition, ...speechFields })
  .meta({ title: 'Wording', description: 'Words that the term may come to.' });

const term = z
  .strictObject({
    id: idOf('the term'),
    title: text('Title', 'A word or two that name the point.', 40),
    wordings: z
      .array(wording)
      .min(1)
      .meta({ title: 'Wordings', description: 'The first whose condition holds is what stands there.' }),
    open: speech.meta({ title: 'Open', description: 'What stands there until it is settled.' }),
  })
  .meta({ title: 'Term', description: 'One point of the paper.' });

const reason = z
  .strictObject({ when: condition.optional(), ...speechFields })
  .meta({ title: 'Reason', description: 'Why he would or would not, in his own words.' });

const hand = z
  .strictObject({
    person: idOf('the person'),
    signs: condition.meta({ title: 'Signs', description: 'When he would put his hand to it.' }),
    because: z
      .array(reason)
      .min(1)
      .meta({ title: 'Because', description: 'The first whose condition holds is his; the last needs none.' }),
  })
  .meta({ title: 'Hand', description: 'Somebody who may sign the paper.' });

export const draft = z
  .strictObject({
    title: text('Title', 'What the paper is, in the speech of the time.', 120),
    plain: text('Plain title', 'The same in plain English.', 120),
    lead: speech.meta({ title: 'Lead', description: 'The words that begin it.' }),
    terms: z.array(term).min(1).meta({ title: 'Terms', description: 'Its points, in order.' }),
    hands: z.array(hand).min(1).meta({ title: 'Hands', description: 'Those who may sign it.' }),
    needed: z.int().min(1).max(200).meta({ title: 'Needed', description: 'How many hands make it good.' }),
  })
  .meta({ title: 'Draft', description: 'A paper that is drawn up while the scene is played.' });
