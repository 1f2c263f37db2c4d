import type { z } from 'zod';
import { problemAt } from './document.ts';
import type { JsonDocument } from './document.ts';
import { didYouMean } from './nearest.ts';
import type { JsonPath, Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

const show = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (v, step) =>
      typeof v === 'object' && v !== null ? Object.entries(v).find(([k]) => k === String(step))?.[1] : undefined,
    value,
  );
}

const toPath = (path: readonly PropertyKey[]): JsonPath => path.map((p) => (typeof p === 'number' ? p : String(p)));

/** Of a union's branches, the issues of the one that fits best: the fewest unknown names, then the fewest issues. */
function bestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const cost = (issues: readonly Issue[]): number =>
    issues.reduce((sum, i) => {
      if (i.code === 'unrecognized_keys') return sum + 10 * i.keys.length;
      return sum + 1 + (i.code === 'invalid_type' && i.path.length <= 1 ? 4 : 0);
    }, 0);
  return [...branches].sort((a, b) => cost(a) - cost(b))[0] ?? [];
}

const article = (word: string): string => (/^[aeiou]/u.test(word) ? `an ${word}` : `a ${word}`);

interface Told {
  readonly path: JsonPath;
  readonly message: string;
}

function tell(issue: Issue, base: JsonPath, root: unknown, known: ReadonlySet<string>): readonly Told[] {
  const path = [...base, ...toPath(issue.path)];
  const found = valueAt(root, path);
  const one = (message: string): readonly Told[] => [{ path, message }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: `“${key}” is not a name that may stand here.${didYouMean(key, known)}`,
      }));
    case 'invalid_type':
      return found === undefined
        ? one(`“${String(path.at(-1) ?? 'it')}” is missing; write ${article(issue.expected)}.`)
        : one(`Found ${show(found)}; ${article(issue.expected)} should stand here.`);
    case 'invalid_value':
      return one(
        `Found ${show(found)}; allowed: ${issue.values.map((v) => show(v)).join(', ')}.${typeof found === 'string' ? didYouMean(found, issue.values.map(String)) : ''}`,
      );
    case 'too_big':
      return one(
        `Found ${typeof found === 'string' ? `${found.length} characters` : show(found)}; at most ${String(issue.maximum)} are allowed.`,
      );
    case 'too_small':
      return one(
        `Found ${Array.isArray(found) ? `${found.length} of them` : show(found)}; at least ${String(issue.minimum)} should stand here.`,
      );
    case 'invalid_format':
      if (issue.format === 'date')
        return one(`Found ${show(found)}; a day of the calendar stands here, as 2026-11-22.`);
      return issue.format === 'starts_with'
        ? one(`Found ${show(found)}; what stands here begins with “${'prefix' in issue ? String(issue.prefix) : ''}”.`)
        : one(`Found ${show(found)}; an id has small letters, digits and single hyphens only.`);
    case 'invalid_union': {
      const nearest = bestBranch(issue.errors);
      const misspelt = nearest.filter((i) => i.code === 'unrecognized_keys');
      // which form was meant is known only when its names are right: until then nothing else is missed
      const best = misspelt.length > 0 ? misspelt : nearest;
      if (best.length === 0) return one(`Found ${show(found)}, which fits none of the forms allowed here.`);
      return best.flatMap((i) => tell(i, path, root, known));
    }
    default:
      return one(issue.message);
  }
}

/** Every fault that a schema finds in a document: what was found, what is allowed, the nearest name. */
export function schemaProblems(
  document: JsonDocument,
  issues: readonly Issue[],
  names: ReadonlySet<string>,
): readonly Problem[] {
  return issues.flatMap((issue) =>
    tell(issue, [], document.value, names).map(({ path, message }) => problemAt(document, path, 'schema', message)),
  );
}
