import { z } from 'zod';
import { MEASURES, WAYS } from '../../core/scenario/target-data.ts';
import { head, idOf, text } from './parts.ts';

const bound = (title: string) =>
  z.number().min(0).max(1000).optional().meta({ title, description: 'A share from 0 to 1, or a number of men.' });

const target = z
  .strictObject({
    id: idOf('the target'),
    title: text('Title', 'What it says, in a line.', 140),
    sitting: idOf('the sitting'),
    measure: z.enum(MEASURES).meta({ title: 'Measure', description: 'What is measured.' }),
    way: z.enum(WAYS).optional().meta({ title: 'Way of play', description: 'How the player plays.' }),
    values: z
      .array(idOf('a value'))
      .optional()
      .meta({ title: 'Values', description: 'For values-only: the values it speaks to.' }),
    script: z
      .record(idOf('a role'), z.array(idOf('a claim')))
      .optional()
      .meta({ title: 'Script', description: 'For a script: the claims by role, in order.' }),
    against: z
      .enum(['recorded', 'shrewd', 'formidable', 'script'])
      .meta({ title: 'Against', description: 'Who answers.' }),
    option: idOf('an option').optional(),
    orWider: z.boolean().default(false).meta({ title: 'Or wider', description: 'Whether a wider option counts too.' }),
    runs: z.int().min(1).max(100000).meta({ title: 'Runs', description: 'Plays to run, from seed 1 on.' }),
    atLeast: bound('At least'),
    atMost: bound('At most'),
  })
  .meta({ title: 'Target', description: 'A figure that a sitting is built to reach.' });

export const targets = z
  .strictObject({
    ...head,
    targets: z.array(target).min(1).meta({ title: 'Targets', description: 'In the order printed.' }),
  })
  .meta({ title: 'Targets', description: 'What a scenario is built to reach.' });
