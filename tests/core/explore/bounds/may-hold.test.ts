import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayHold } from '../../../../src/core/explore/bounds/may-hold.ts';
import type { Condition } from '../../../../src/core/scenario/condition-data.ts';

const PARTS = ['eve', 'noon', 'night'] as const;
const FLAGS = ['a', 'b'] as const;

const { condition: arbitraryCondition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<Condition>(...PARTS.map((part) => ({ part }))),
    fc.constantFrom<Condition>(...FLAGS.map((flag) => ({ flag }))),
    tie('condition').map((not) => ({ not })),
    fc.array(tie('condition'), { maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('condition'), { maxLength: 3 }).map((any) => ({ any })),
    fc
      .record({ of: fc.array(tie('condition'), { maxLength: 3 }), atLeast: fc.integer({ min: 1, max: 3 }) })
      .map((several) => ({ several })),
  ),
}));

/** Whether a condition holds in one part with some flags, by the meaning of each word. */
function holdsIn(condition: Condition, part: string, flags: readonly string[]): boolean {
  const inner = (one: Condition): boolean => holdsIn(one, part, flags);
  if ('part' in condition) return condition.part === part;
  if ('flag' in condition) return flags.includes(condition.flag);
  if ('not' in condition) return !inner(condition.not);
  if ('all' in condition) return condition.all.every(inner);
  if ('any' in condition) return condition.any.some(inner);
  if ('several' in condition) return condition.several.of.filter(inner).length >= condition.several.atLeast;
  throw new RangeError('no such condition is drawn here');
}

describe('whether a condition may hold in some parts', () => {
  it('is never denied where it does hold', () => {
    const flags = fc.subarray([...FLAGS]);
    fc.assert(
      fc.property(arbitraryCondition, fc.subarray([...PARTS], { minLength: 1 }), flags, (condition, parts, set) => {
        const does = parts.some((part) => holdsIn(condition, part, set));
        expect(does && !mayHold(condition, new Set(parts))).toBe(false);
      }),
    );
  });

  it('is denied where it asks for another part, and only there', () => {
    const eve = new Set(['eve']);
    expect(mayHold({ all: [{ part: 'noon' }, { flag: 'a' }] }, eve)).toBe(false);
    expect(mayHold({ any: [{ part: 'noon' }, { flag: 'a' }] }, eve)).toBe(true);
    expect(mayHold({ not: { part: 'eve' } }, eve)).toBe(false);
    expect(mayHold({ not: { part: 'eve' } }, new Set(['eve', 'noon']))).toBe(true);
    expect(mayHold({ several: { of: [{ part: 'noon' }, { flag: 'a' }], atLeast: 2 } }, eve)).toBe(false);
  });
});
