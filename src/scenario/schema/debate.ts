import { z } from 'zod';
import { ATTACK_KINDS, STANDARDS } from '../../core/scenario/debate-data.ts';
import { condition, effect, goto } from './condition.ts';
import { backdrop, head, idOf, ids, line, quote, speech, speechFields, text } from './parts.ts';

export const value = z
  .strictObject({
    id: idOf('the value'),
    title: text('Title', 'Its name, a word or two.', 40),
    gloss: text('Gloss', 'What it means; completes "He is moved by …".', 160),
  })
  .meta({ title: 'Value', description: 'What an argument appeals to.' });

export const option = z
  .strictObject({
    id: idOf('the option'),
    title: text('Title', 'Its name as the hall would say it.', 60),
    short: text('Short name', 'For a narrow column.', 24),
    clause: text('Clause', 'Completes "He would have …".', 120),
    plain: text('Plain', 'The same in plain English.', 200),
    motion: z
      .record(idOf('a side'), speech)
      .optional()
      .meta({ title: 'Motion', description: 'For each side that may move it, the words.' }),
  })
  .meta({ title: 'Option', description: 'An answer to the question; listed from the narrowest to the widest.' });

export const faction = z
  .strictObject({
    id: idOf('the faction'),
    title: text('Title', 'Its name.', 40),
    short: text('Short name', 'For a narrow column.', 20),
    plain: text('Plain', 'Who they are, in plain English.', 240),
  })
  .meta({ title: 'Faction', description: 'A body of members.' });

export const member = z
  .strictObject({
    id: idOf('the member'),
    name: text('Name', 'His rank and name, or an honest description.', 60),
    short: text('Short name', 'For lists and receipts.', 28),
    faction: idOf('his faction'),
    ranking: z
      .array(idOf('a value'))
      .min(2)
      .meta({ title: 'Ranking', description: 'Every value once, dearest first.' }),
    weighs: z
      .int()
      .min(1)
      .max(12)
      .meta({ title: 'Weighs', description: 'How many values, from the first, are reasons to him.' }),
    standard: z.enum(STANDARDS).meta({
      title: 'Proof standard',
      description: 'scintilla: any reason; preponderance: more for than against; clear: a reason and no objection.',
    }),
    prior: idOf('the widest option he takes before the debate'),
    settled: z
      .int()
      .min(0)
      .max(3)
      .meta({ title: 'Settled', description: 'How many reasons his first opinion counts for.' }),
    reason: text('Reason', 'Why he ranks his values so, in one sentence.', 220),
    origin: z
      .enum(['recorded', 'invented'])
      .meta({ title: 'Origin', description: 'Named in the record, or invented.' }),
    figure: idOf('the figure that stands for him'),
  })
  .meta({ title: 'Member', description: 'One man in the hall with a seat.' });

export const attack = z
  .strictObject({
    claim: idOf('the claim attacked'),
    kind: z.enum(ATTACK_KINDS).meta({
      title: 'Kind',
      description: 'rebut: denies the conclusion; undermine: a premise; undercut: the step between.',
    }),
    basis: z
      .enum(['record', 'ours'])
      .meta({ title: 'Basis', description: 'Whether the record sets the two against each other.' }),
  })
  .meta({ title: 'Attack', description: 'Which claim this one answers, and how.' });

const needs = z
  .strictObject({
    questioned: z
      .array(idOf('a claim'))
      .optional()
      .meta({ title: 'Questioned', description: 'One of these has been questioned.' }),
    said: z.array(idOf('a claim')).optional().meta({ title: 'Said', description: 'One of these is on the floor.' }),
    conceded: z
      .array(idOf('a claim'))
      .optional()
      .meta({ title: 'Conceded', description: 'The other side has conceded one of these.' }),
    flag: idOf('a flag that must have been set').optional(),
    hint: text('Hint', 'For one to whom it is shut: how the flag might have been set.', 160).optional(),
  })
  .meta({ title: 'Needs', description: 'What must have happened before this may be said.' });

export const claim = z
  .strictObject({
    id: idOf('the claim'),
    title: text('Title', 'A few words that name it.', 48),
    side: idOf('its side, or any'),
    speakers: ids('people who may speak it'),
    paper: text('Paper', 'The paper that is produced to say it.', 60).optional(),
    value: idOf('the value it appeals to; left out for a matter of fact').optional(),
    for: ids('options it is a reason for'),
    against: ids('options it is a reason against'),
    attacks: z.array(attack).default([]).meta({ title: 'Attacks', description: 'The claims it answers.' }),
    supports: ids('claims it supports when they are questioned'),
    meets: ids('options that meet this objection, once it is conceded'),
    needs: needs.optional(),
    accuses: z.boolean().default(false).meta({ title: 'Accuses', description: 'Whether it accuses men in the room.' }),
    ...speechFields,
    record: z
      .strictObject({
        by: text('By', 'Who said or printed it.', 80),
        words: quote.optional(),
        note: text('Note', 'What the record has, in one or two sentences.', 400),
      })
      .optional()
      .meta({ title: 'Record', description: 'What the record says of this claim, for the debrief.' }),
  })
  .meta({ title: 'Claim', description: 'One argument.' });

const bySide = (deed: string) =>
  z
    .record(idOf('a side'), speech)
    .meta({ title: 'Words by side', description: `What each side says when it ${deed}.` });

const interjected = z.array(line).min(1).meta({ title: 'Lines', description: 'What is said.' });

const burn = z
  .strictObject({
    move: z.int().min(1).max(12).meta({ title: 'Move', description: 'Inches an exchange burns.' }),
    call: z.int().min(0).max(12).meta({ title: 'Call', description: 'Inches more when a friend is called.' }),
    accuse: z
      .int()
      .min(0)
      .max(12)
      .meta({ title: 'Accuse', description: 'Inches more when the chair cuts an accusation short.' }),
  })
  .meta({ title: 'Burn', description: 'What moves burn of the candle.' });

export const sitting = z
  .strictObject({
    ...head,
    id: idOf('the sitting'),
    title: text('Title', 'Its name.', 80),
    question: text('Question', 'The question before the house.', 200),
    place: text('Place', 'Where it is held.', 120),
    date: text('Date', 'When.', 60),
    backdrop: backdrop.optional(),
    chair: idOf('the person in the chair'),
    options: z
      .array(idOf('an option'))
      .min(2)
      .optional()
      .meta({ title: 'Options', description: 'Answers to its question, narrowest first; left out: all there are.' }),
    seats: z
      .array(
        z.strictObject({
          member: idOf('the member'),
          prior: idOf('the widest option he takes at first'),
          settled: z
            .int()
            .min(0)
            .max(3)
            .meta({ title: 'Settled', description: 'How many reasons that opinion counts for.' }),
        }),
      )
      .min(1)
      .optional()
      .meta({ title: 'Seats', description: 'Who sits, and where he stands at first; left out: all, as they are.' }),
    carries: idOf('an earlier sitting, where men begin as they ended it').optional(),
    outcomes: z
      .record(idOf('an option'), z.array(effect).min(1))
      .optional()
      .meta({ title: 'Outcomes', description: 'What a resolution does.' }),
    sides: z
      .strictObject({ player: idOf('a side'), opponent: idOf('a side') })
      .meta({ title: 'Sides', description: 'Who opens each exchange, and who answers.' }),
    leads: z.record(idOf('a side'), z.array(idOf('a person')).min(1)).meta({
      title: 'Leads',
      description: 'Who speaks for each side, the first of them most, when the engine plays it.',
    }),
    claims: z
      .array(idOf('a claim'))
      .min(2)
      .meta({ title: 'Claims', description: 'The claims that may be made in it.' }),
    opening: z
      .array(z.strictObject({ claim: idOf('a claim'), by: idOf('a person') }))
      .meta({ title: 'Opening', description: 'What has been said before the first exchange.' }),
    candle: z.int().min(2).max(60).meta({ title: 'Candle', description: 'Its length in inches.' }),
    burn: z
      .object({ any: burn })
      .catchall(burn)
      .meta({ title: 'Burn by role', description: 'For `any` role, and for those treated otherwise.' }),
    closing: z
      .boolean()
      .meta({ title: 'Closing exchange', description: 'Whether the last exchange is of answers only.' }),
    steadfast: ids('members who lead a side and keep their first stance'),
    questions: z
      .int()
      .min(0)
      .max(20)
      .meta({ title: 'Questions', description: 'How often each side may question a claim.' }),
    goto,
    recorded: z
      .record(idOf('a side'), z.array(idOf('a claim')))
      .meta({ title: 'Recorded', description: 'What each side said, in the order of the record.' }),
    interjections: z
      .array(z.strictObject({ id: idOf('the interjection'), when: condition, lines: interjected }))
      .meta({ title: 'Interjections', description: 'What the chair and the hall put in, once each, when it holds.' }),
    hints: z
      .array(
        z.strictObject({
          exchange: z.int().min(1).meta({ title: 'Exchange', description: 'Its number, from 1.' }),
          text: text('Hint', 'A short note on how to play.', 240),
        }),
      )
      .meta({ title: 'Hints', description: 'Notes beside the page, by exchange.' }),
    phrases: z
      .strictObject({
        question: bySide('asks what a claim rests on'),
        concede: bySide('grants a claim'),
        retract: bySide('takes a claim back'),
        yield: bySide('gives way'),
      })
      .meta({
        title: 'Phrases',
        description: 'Words for moves that are no claim; {title} stands for the claim’s title.',
      }),
  })
  .meta({ title: 'Sitting', description: 'One question argued before the house and put to the division.' });
