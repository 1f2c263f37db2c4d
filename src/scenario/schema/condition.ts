import { z } from 'zod';
import type { Condition, Effect } from '../../core/scenario/condition-data.ts';
import { id, idOf } from './parts.ts';

const atLeast = z.int().min(0).max(200).meta({ title: 'At least', description: 'The smallest number that will do.' });

const one = <K extends string, T extends z.ZodType>(key: K, type: T, description: string) =>
  z.strictObject({ [key]: type } as Record<K, T>).meta({ title: key, description });

const asked = (title: string) => ({ title, description: 'What is asked.' });

const sitting = idOf('the sitting whose hall is asked about; left out for the last').optional();

const leaf = [
  one('role', idOf('a role'), 'The player is in this role.'),
  one('flag', id.meta({ title: 'Flag', description: 'Name of a flag.' }), 'An effect has set this flag.'),
  one('chosen', idOf('a choice'), 'This choice has been taken.'),
  one('said', idOf('a claim'), 'This claim is on the floor.'),
  one('conceded', idOf('a claim'), 'This claim has been conceded.'),
  one('resolution', idOf('an option'), 'The last division ended in this option.'),
  one(
    'resolved',
    z.strictObject({ sitting: idOf('a sitting'), option: idOf('an option') }).meta(asked('Resolved')),
    'The division of this sitting ended in this option.',
  ),
  one('part', idOf('a part'), 'This part is being played, alone or in a run.'),
  one(
    'seats',
    z.strictObject({ option: idOf('an option'), atLeast, sitting }).meta(asked('Seats')),
    'At least so many members take the option, as last counted.',
  ),
  one(
    'faction',
    z.strictObject({ id: idOf('a faction'), option: idOf('an option'), atLeast, sitting }).meta(asked('Faction')),
    'At least so many members of the faction take the option.',
  ),
  one(
    'member',
    z.strictObject({ id: idOf('a member'), takes: idOf('an option'), sitting }).meta(asked('Member')),
    'This member takes the option, as last counted.',
  ),
  one('exchanges', z.strictObject({ atLeast }).meta(asked('Exchanges')), 'At least so many exchanges are over.'),
  one(
    'moved',
    z.strictObject({ atLeast }).meta(asked('Moved')),
    'At least so many members changed their stance in the last exchange.',
  ),
] as const;

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z
    .union([
      ...leaf,
      one('all', z.array(condition).min(1).meta(asked('Conditions')), 'Each of these holds.'),
      one('any', z.array(condition).min(1).meta(asked('Conditions')), 'One of these holds.'),
      one('not', condition, 'This does not hold.'),
      one(
        'several',
        z
          .strictObject({
            of: z.array(condition).min(1).meta({ title: 'Of', description: 'The conditions that are counted.' }),
            atLeast,
          })
          .meta(asked('Several')),
        'At least so many of these hold.',
      ),
    ])
    .meta({ id: 'condition', title: 'Condition', description: 'What must hold; one key says what is asked.' }),
) as unknown as z.ZodType<Condition>;

export const effect: z.ZodType<Effect> = z
  .union([
    one('set', id.meta({ title: 'Flag', description: 'Name of a flag.' }), 'Sets a flag.'),
    one('unset', id.meta({ title: 'Flag', description: 'Name of a flag.' }), 'Takes a flag away.'),
    one(
      'hear',
      z
        .strictObject({
          members: z.array(idOf('a member')).min(1).meta({ title: 'Members', description: 'Who are moved by it.' }),
          value: idOf('a value'),
        })
        .meta({ title: 'Hear', description: 'Who hear of what.' }),
      'Brings a value into the first four (or up one place) and leaves the members one step less settled.',
    ),
    one(
      'settle',
      z
        .strictObject({
          members: z.array(idOf('a member')).min(1).meta({ title: 'Members', description: 'Who are changed.' }),
          by: z.union([z.literal(1), z.literal(-1)]).meta({ title: 'By', description: '1: more settled; -1: less.' }),
        })
        .meta({ title: 'Settle', description: 'Who become more or less settled.' }),
      'Leaves the members one step more or less settled in their first opinions.',
    ),
  ])
  .meta({ title: 'Effect', description: 'What taking a choice, or a division, does.' }) as unknown as z.ZodType<Effect>;

export const goto = z
  .union([
    z.strictObject({ scene: idOf('a scene') }).meta({ title: 'Scene', description: 'Goes to the start of a scene.' }),
    z
      .strictObject({ beat: idOf('a beat of this scene') })
      .meta({ title: 'Beat', description: 'Goes to a beat of this scene.' }),
    z.strictObject({ sitting: idOf('a sitting') }).meta({ title: 'Sitting', description: 'Opens a sitting.' }),
    z.strictObject({ next: z.literal(true).meta({ title: 'Next', description: 'Always true.' }) }).meta({
      title: 'Next',
      description: 'Goes on to the next part of the run; after the last, to the ending that fits.',
    }),
    z
      .strictObject({ ending: z.literal(true).meta({ title: 'Ending', description: 'Always true.' }) })
      .meta({ title: 'Ending', description: 'Goes to the ending that fits.' }),
  ])
  .meta({ title: 'Go to', description: 'Where play goes on.' });
