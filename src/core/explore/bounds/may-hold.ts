import type { Condition } from '../../scenario/condition-data.ts';

/** Whether a condition holds as far as it asks for the part that is played: undefined where that alone does not say. */
function asked(condition: Condition, parts: ReadonlySet<string>): boolean | undefined {
  if ('part' in condition) return parts.has(condition.part) ? (parts.size === 1 ? true : undefined) : false;
  if ('not' in condition) {
    const inner = asked(condition.not, parts);
    return inner === undefined ? undefined : !inner;
  }
  const among = (of: readonly Condition[], atLeast: number): boolean | undefined => {
    const answers = of.map((one) => asked(one, parts));
    if (answers.filter((a) => a === true).length >= atLeast) return true;
    return answers.filter((a) => a !== false).length < atLeast ? false : undefined;
  };
  if ('all' in condition) return among(condition.all, condition.all.length);
  if ('any' in condition) return among(condition.any, 1);
  if ('several' in condition) return among(condition.several.of, condition.several.atLeast);
  return undefined;
}

/** Whether a condition may hold while one of some parts is played; false only where it can't. */
export const mayHold = (condition: Condition, parts: ReadonlySet<string>): boolean => asked(condition, parts) !== false;
