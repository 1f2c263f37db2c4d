import { z } from 'zod';
import { claim, faction, member, option, sitting, value } from './debate.ts';
import { head, id, idOf, text, wordBudget } from './parts.ts';
import { sitter } from './cast.ts';
import { effect } from './condition.ts';
import { reference } from './reference.ts';
import { debrief, ending, scene } from './story.ts';
import { targets } from './targets.ts';
import { teaching } from './teaching.ts';

const list = <T extends z.ZodType>(key: string, item: T, title: string, description: string) =>
  z.strictObject({ ...head, [key]: z.array(item).min(1).meta({ title, description }) }).meta({ title, description });

const role = z
  .strictObject({
    id: idOf('the role'),
    person: idOf('the person'),
    side: idOf('his side'),
    title: text('Title', 'His name and what he is.', 80),
    summary: text('Summary', 'Who he is, in the speech of the game.', 400),
    plain: text('Plain', 'The same in plain English.', 400),
  })
  .meta({ title: 'Role', description: 'Somebody the player can be.' });

const part = z
  .strictObject({
    id: idOf('the part'),
    title: text('Title', 'Its name.', 80),
    date: text('Date', 'When it is.', 60),
    summary: text('Summary', 'What is played.', 300),
    minutes: z.int().min(1).max(300).meta({ title: 'Minutes', description: 'How long it takes to play.' }),
    alone: z
      .boolean()
      .optional()
      .meta({ title: 'Alone', description: 'Whether it may be chosen by itself; left out: it may.' }),
    start: z
      .record(idOf('a role'), idOf('a scene'))
      .default({})
      .meta({ title: 'Start', description: 'The scene each role starts in; left out for a run.' }),
    of: z
      .array(idOf('a part'))
      .min(1)
      .optional()
      .meta({ title: 'Of', description: 'For a run: the parts it is made of, in order.' }),
    given: z
      .array(effect)
      .optional()
      .meta({ title: 'Given', description: 'What a play that begins here takes as having happened.' }),
    words: wordBudget('told from its start to its end outside the sittings: scenes and one ending'),
  })
  .meta({ title: 'Part', description: 'Something that can be played: a part, or a run of several.' });

const flag = (title: string, description: string) => id.meta({ title, description });

const pledge = z
  .strictObject({
    id: idOf('the promise'),
    to: idOf('the person it is made to').optional(),
    text: z
      .strictObject({
        period: text(
          'Period text',
          'Completes “You have given your word: …”, as “to let no paper be printed”; no stop at its end.',
          200,
        ),
        plain: text('Plain text', "The same in today's plain English.", 200),
      })
      .meta({ title: 'Text', description: 'What is promised.' }),
    given: flag('Given', 'The flag that is set when the player promises it.'),
    kept: flag('Kept', 'The flag that is set when he keeps it.'),
    broken: flag('Broken', 'The flag that is set when he breaks it.'),
  })
  .meta({ title: 'Promise', description: 'Something that the player may promise, and then keep or break.' });

const manifest = z
  .strictObject({
    ...head,
    format: z.literal(1).meta({ title: 'Format', description: 'The version of the scenario format.' }),
    id: id.meta({ title: 'Id', description: 'The name of the scenario’s folder.' }),
    title: text('Title', 'Its name.', 80),
    subtitle: text('Subtitle', 'One line below the title.', 160),
    summary: text('Summary', 'What it is about.', 500),
    notes: z
      .array(text('Note', 'What a reader should know of the setting.', 400))
      .meta({ title: 'Notes', description: 'On names, places and licence taken.' }),
    sides: z
      .array(
        z.strictObject({
          id: idOf('the side'),
          title: text('Title', 'Its name.', 60),
          wants: z
            .enum(['wider', 'narrower'])
            .meta({ title: 'Wants', description: 'Which way it would have the resolution.' }),
        }),
      )
      .min(2)
      .meta({ title: 'Sides', description: 'The two that argue.' }),
    roles: z.array(role).min(1).meta({ title: 'Roles', description: 'Whom the player can be.' }),
    parts: z.array(part).min(1).meta({ title: 'Parts', description: 'What can be played.' }),
    promises: z.array(pledge).optional().meta({ title: 'Promises', description: 'What the player may promise.' }),
  })
  .meta({ title: 'Scenario', description: 'The manifest of a scenario.' });

export const person = z
  .strictObject({
    id: idOf('the person'),
    name: text('Name', 'As it is shown.', 60),
    short: text('Short name', 'For a narrow column.', 28),
    title: text('Title', 'Rank or trade and what he is here.', 90),
    about: text('About', 'Who he is, in two sentences.', 500),
    member: idOf('the member he is').optional(),
    portrait: idOf('a portrait').optional(),
    figure: idOf('the figure that stands for somebody without a seat').optional(),
    likeness: z.enum(['known', 'imagined']).meta({ title: 'Likeness', description: 'Whether a likeness survives.' }),
  })
  .meta({ title: 'Person', description: 'Somebody who speaks or is shown.' });

export const source = z
  .strictObject({
    id: idOf('the source'),
    title: text('Title', 'Who said or wrote it, in what.', 200),
    key: text('Key', 'Key in the list of sources read.', 60),
    status: z.enum(['spoken', 'paper', 'page']).meta({
      title: 'Status',
      description: 'Recorded in the room, printed then, or a later page used for facts only.',
    }),
    words: text('Words', 'The words as they were read.', 2000).optional(),
    where: text('Where', 'Where it was read.', 300),
    copyright: text('Copyright', 'Its status.', 200),
  })
  .meta({ title: 'Source', description: 'A passage as it was read.' });

export const glossaryEntry = z
  .strictObject({
    id: idOf('the entry'),
    term: text('Term', 'The word.', 40),
    forms: z.array(z.string().min(1)).default([]).meta({ title: 'Forms', description: 'Other forms to mark.' }),
    gloss: text('Gloss', 'What it means, in plain English.', 200),
  })
  .meta({ title: 'Glossary entry', description: 'A word today’s reader may not know.' });

const glossary = z
  .strictObject({
    ...head,
    needed: z
      .array(text('Word', 'A word or phrase of the time.', 40))
      .default([])
      .meta({ title: 'Needed', description: 'Words that may be used only if they have an entry here.' }),
    glossary: z.array(glossaryEntry).min(1).meta({ title: 'Glossary', description: 'Words to mark and explain.' }),
  })
  .meta({ title: 'Glossary', description: 'Words to mark and explain.' });

/** Every kind of file a scenario has: where it lies and what it must hold. The one source of the schemas. */
export const FILE_KINDS = {
  scenario: { path: /^scenario\.json$/, schema: manifest },
  values: { path: /^values\.json$/, schema: list('values', value, 'Values', 'What arguments appeal to.') },
  options: {
    path: /^options(\/[a-z0-9-]+)?\.json$/,
    schema: list('options', option, 'Options', 'From the narrowest to the widest.'),
  },
  factions: { path: /^factions\.json$/, schema: list('factions', faction, 'Factions', 'Bodies of members.') },
  members: { path: /^members\.json$/, schema: list('members', member, 'Members', 'The men in the hall.') },
  people: {
    path: /^people(\/[a-z0-9-]+)?\.json$/,
    schema: list('people', person, 'People', 'All who speak or are shown.'),
  },
  cast: { path: /^cast\/[a-z0-9-]+\.json$/, schema: sitter, optional: true },
  claims: { path: /^claims\/[a-z0-9-]+\.json$/, schema: list('claims', claim, 'Claims', 'Arguments on one topic.') },
  sitting: { path: /^sittings\/[a-z0-9-]+\.json$/, schema: sitting },
  scenes: { path: /^scenes\/[a-z0-9-]+\.json$/, schema: list('scenes', scene, 'Scenes', 'Branching dialogue.') },
  endings: {
    path: /^endings(\/[a-z0-9-]+)?\.json$/,
    schema: list('endings', ending, 'Endings', 'How a play comes out, first fit first.'),
  },
  debrief: { path: /^debrief\.json$/, schema: debrief },
  sources: {
    path: /^sources\/[a-z0-9-]+\.json$/,
    schema: list('sources', source, 'Sources', 'Passages as they were read.'),
  },
  glossary: { path: /^glossary(\/[a-z0-9-]+)?\.json$/, schema: glossary },
  reference: { path: /^reference(\/[a-z0-9-]+)?\.json$/, schema: reference, optional: true },
  teaching: { path: /^teaching\/[a-z0-9-]+\.json$/, schema: teaching, optional: true },
  targets: { path: /^targets(\/[a-z0-9-]+)?\.json$/, schema: targets },
  anachronisms: {
    path: /^anachronisms\.json$/,
    schema: z
      .strictObject({
        ...head,
        words: z
          .array(
            z.strictObject({
              word: text('Word', 'What must not be said.', 60),
              instead: text('Instead', 'What to say.', 160),
            }),
          )
          .meta({ title: 'Words', description: 'Not to be used in period text.' }),
      })
      .meta({ title: 'Anachronisms', description: 'Words that were not theirs.' }),
  },
} as const;

export type FileKind = keyof typeof FILE_KINDS;
