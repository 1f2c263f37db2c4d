import type { Ending } from '../../core/scenario/scenario.ts';
import { contextsAt } from './facts/context.ts';
import type { Context } from './facts/context.ts';
import { factsOf } from './facts/facts.ts';
import { valueIn, verdictOf, worldsOf } from './facts/verdict.ts';
import type { Finding, Lint } from './lint.ts';

/** Whether an ending fits in some world in which none of some earlier ones is known to. */
const comesOut = (contexts: readonly Context[], earlier: readonly Ending[], ending: Ending): boolean =>
  contexts.some((context) => {
    for (const world of worldsOf(context, [ending.when, ...earlier.map((e) => e.when)]))
      if (valueIn(ending.when, world) !== false && earlier.every((e) => valueIn(e.when, world) !== true)) return true;
    return false;
  });

export const endingNever: Lint = {
  id: 'ending-never',
  reason: 'The first ending that fits is the one: what stands after all that it could be is written for nobody.',
  bad: [
    {
      file: 'endings.json',
      path: ['endings', 0, 'when'],
      value: { any: [{ seats: { option: 'to-ratepayers', atLeast: 2 } }, { resolution: 'locked' }] },
    },
    {
      file: 'endings.json',
      path: ['endings', 1, 'when'],
      value: { all: [{ resolution: 'open-to-all' }, { said: 'dug-by-all' }] },
    },
  ],
  good: [
    {
      file: 'endings.json',
      path: ['endings', 0, 'when'],
      value: { all: [{ resolution: 'open-to-all' }, { said: 'dug-by-all' }] },
    },
    {
      file: 'endings.json',
      path: ['endings', 2, 'when'],
      value: { not: { resolution: 'open-to-all' } },
    },
  ],
  check: ({ data }) => {
    const facts = factsOf(data);
    const contexts = contextsAt(facts, facts.map.ending);
    const findings: Finding[] = [];
    if (contexts.length === 0) return findings;
    for (const [i, item] of data.endings.entries()) {
      const value = verdictOf(item.when, contexts);
      if (value === true) {
        if (i + 1 < data.endings.length)
          findings.push({
            item,
            path: ['when'],
            message: `“${item.title}” always fits, so none of the endings after it can come out. Put it last, or ask more.`,
          });
        break;
      }
      // one that never fits by itself is told of as a condition
      if (value === false || comesOut(contexts, data.endings.slice(0, i), item)) continue;
      findings.push({
        item,
        path: ['when'],
        message: `“${item.title}” can’t come out: wherever it fits, an ending before it fits too. Put it before them, or ask more of them.`,
      });
    }
    return findings;
  },
};
