import type { Condition } from '../scenario/condition-data.ts';

/** A condition made ready to be asked many times: what it asks is named, and every test has one shape. */
export interface Test {
  readonly asks:
    | 'all'
    | 'any'
    | 'not'
    | 'several'
    | 'role'
    | 'flag'
    | 'chosen'
    | 'part'
    | 'resolution'
    | 'resolved'
    | 'hall';
  /** What it asks for; empty where it asks for no one thing. */
  readonly id: string;
  /** The sitting that it names, for how that was resolved; empty where it names none. */
  readonly sitting: string;
  readonly parts: readonly Test[];
  /** How many of its parts must hold, where it counts them. */
  readonly atLeast: number;
  readonly condition: Condition;
}

const one = (asks: Test['asks'], id: string, condition: Condition): Test => ({
  asks,
  id,
  sitting: '',
  parts: [],
  atLeast: 0,
  condition,
});

const several = (asks: Test['asks'], parts: readonly Condition[], condition: Condition): Test => ({
  asks,
  id: '',
  sitting: '',
  atLeast: 0,
  parts: parts.map(compileCondition),
  condition,
});

const memory = new WeakMap<Condition, Test>();

/** Makes a condition ready, once; what it asks about the hall is left as it stands. */
export function compileCondition(condition: Condition): Test {
  const test = memory.get(condition) ?? compile(condition);
  memory.set(condition, test);
  return test;
}

function compile(condition: Condition): Test {
  if ('all' in condition) return several('all', condition.all, condition);
  if ('any' in condition) return several('any', condition.any, condition);
  if ('several' in condition) {
    const { of, atLeast } = condition.several;
    return { ...several('several', of, condition), atLeast };
  }
  if ('not' in condition) return several('not', [condition.not], condition);
  if ('role' in condition) return one('role', condition.role, condition);
  if ('flag' in condition) return one('flag', condition.flag, condition);
  if ('chosen' in condition) return one('chosen', condition.chosen, condition);
  if ('part' in condition) return one('part', condition.part, condition);
  if ('resolved' in condition) {
    const { sitting, option } = condition.resolved;
    return { ...one('resolved', option, condition), sitting };
  }
  if ('resolution' in condition) return one('resolution', condition.resolution, condition);
  return one('hall', '', condition);
}
