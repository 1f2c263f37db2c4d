import type { Condition } from '../../core/scenario/condition-data.ts';
import type { JsonPath } from '../problem.ts';
import { everyAsked } from './facts/asked.ts';
import type { Asked } from './facts/asked.ts';
import { becauseOf } from './facts/because.ts';
import { factsOf } from './facts/facts.ts';
import { verdictOf } from './facts/verdict.ts';
import type { Finding, Lint } from './lint.ts';

/** The outermost parts of a condition that never change. */
function constants(asked: Asked, condition: Condition, path: JsonPath): readonly Finding[] {
  const { item, contexts } = asked;
  const value = verdictOf(condition, contexts);
  if (value !== undefined) {
    const always = value ? 'always true' : 'always false';
    const message = `This is ${always}: ${becauseOf(condition, value, contexts)}. Mend it, or take it out.`;
    return [{ item, path, message }];
  }
  if ('all' in condition) return condition.all.flatMap((c, i) => constants(asked, c, [...path, 'all', i]));
  if ('any' in condition) return condition.any.flatMap((c, i) => constants(asked, c, [...path, 'any', i]));
  return 'not' in condition ? constants(asked, condition.not, [...path, 'not']) : [];
}

/** What an interjection at the opening asks; and an ending for whatever is left always fits (see ending-never). */
function isMeant({ of, condition, contexts }: Asked): boolean {
  if (of === 'interjection') return 'exchanges' in condition && condition.exchanges.atLeast === 0;
  return of === 'ending' && verdictOf(condition, contexts) === true;
}

export const conditionConstant: Lint = {
  id: 'condition-constant',
  reason: 'A condition that always comes to the same asks nothing: words are never seen, or are not as rare as meant.',
  bad: [
    {
      file: 'sittings/the-vestry.json',
      path: ['interjections', 0, 'when'],
      value: { exchanges: { atLeast: 4 } },
    },
    {
      file: 'sittings/the-vestry.json',
      path: ['interjections', 0, 'when'],
      value: { seats: { option: 'to-ratepayers', atLeast: 6 } },
    },
    { file: 'sittings/the-vestry.json', path: ['interjections', 0, 'when'], value: { said: 'needs-a-lock' } },
    {
      file: 'sittings/the-vestry.json',
      path: ['interjections', 0, 'when'],
      value: { any: [{ said: 'dug-by-all' }, { not: { said: 'dug-by-all' } }] },
    },
    {
      file: 'endings.json',
      path: ['endings', 0, 'when'],
      value: { all: [{ resolution: 'open-to-all' }, { not: { seats: { option: 'to-ratepayers', atLeast: 3 } } }] },
    },
    { file: 'scenes/all.json', path: ['scenes', 0, 'beats', 1, 'when'], value: { flag: 'knocked' } },
  ],
  good: [
    { file: 'sittings/the-vestry.json', path: ['interjections', 0, 'when'], value: { exchanges: { atLeast: 0 } } },
    { file: 'sittings/the-vestry.json', path: ['interjections', 0, 'when'], value: { exchanges: { atLeast: 3 } } },
    { file: 'sittings/the-vestry.json', path: ['interjections', 0, 'when'], value: { said: 'dug-by-all' } },
    {
      file: 'endings.json',
      path: ['endings', 0, 'when'],
      value: { all: [{ resolution: 'open-to-all' }, { not: { seats: { option: 'to-ratepayers', atLeast: 4 } } }] },
    },
  ],
  check: ({ data }) =>
    everyAsked(data, factsOf(data)).flatMap((asked) =>
      isMeant(asked) ? [] : constants(asked, asked.condition, asked.path),
    ),
};
