import type { Condition } from '../../core/scenario/condition-data.ts';
import { contextsAt } from './facts/context.ts';
import type { Context } from './facts/context.ts';
import { factsOf } from './facts/facts.ts';
import { valueIn, worldsOf } from './facts/verdict.ts';
import type { Lint } from './lint.ts';

/** Whether one of some conditions may hold in some world of a context; undefined where there is no world. */
function fitsOne(context: Context, conditions: readonly Condition[]): boolean | undefined {
  let fits: boolean | undefined;
  for (const world of worldsOf(context, conditions)) {
    if (conditions.some((c) => valueIn(c, world) !== false)) return true;
    fits = false;
  }
  return fits;
}

export const endingMissing: Lint = {
  id: 'ending-missing',
  reason: 'A play that no ending fits has no end: the player presses a button and nothing happens.',
  bad: [
    {
      file: 'endings.json',
      path: ['endings', 2, 'when'],
      value: { all: [{ resolution: 'locked' }, { resolution: 'to-ratepayers' }] },
    },
    { file: 'endings.json', path: ['endings', 2, 'when'], value: { resolution: 'to-ratepayers' } },
  ],
  good: [
    { file: 'endings.json', path: ['endings', 2, 'when'], value: { not: { resolution: 'open-to-all' } } },
    {
      file: 'endings.json',
      path: ['endings', 2, 'when'],
      value: { any: [{ said: 'dug-by-all' }, { not: { said: 'dug-by-all' } }] },
    },
  ],
  check: ({ data }) => {
    const facts = factsOf(data);
    const conditions = data.endings.map((e) => e.when);
    const last = data.endings.at(-1);
    const bare = new Map<string, string>();
    for (const context of contextsAt(facts, facts.map.ending))
      for (const resolution of context.resolutions) {
        // only where none fits in any world: in some, a fit may hang on what no play comes to
        if (fitsOne({ ...context, resolutions: [resolution] }, conditions) !== false) continue;
        const id = resolution === undefined ? undefined : context.room?.debate.options[resolution];
        const option = data.options.find((o) => o.id === id);
        bare.set(
          option?.id ?? '',
          option ? `when the division ends in “${option.title}”` : 'a play that comes to the ending without a division',
        );
      }
    return last
      ? [...bare.values()].map((when) => ({
          item: last,
          path: ['when'],
          message: `No ending fits ${when}: write one, or let this last one fit whatever is left.`,
        }))
      : [];
  },
};
