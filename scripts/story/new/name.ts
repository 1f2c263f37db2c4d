import { isId, kebab } from '../../../src/scenario/kebab.ts';
import { UsageError } from '../terminal/usage.ts';

/** A name given on the command line, checked to have the form of an id. */
export function checkName(kind: string, name: string | undefined): string {
  if (name === undefined || name === '')
    throw new UsageError(`What is the new ${kind} to be called? Give a NAME such as my-${kind}.`);
  if (isId(name)) return name;
  const near = kebab(name);
  const hint = near === '' ? '' : ` Write “${near}”.`;
  throw new UsageError(`“${name}” can't be an id: small letters, digits and single hyphens only, 64 at most.${hint}`);
}

/** “Ann Carter” for `ann-carter`. */
export const namedAfter = (name: string): string =>
  name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/** “The old gate” style: “Old gate” for `old-gate`. */
export const titledAfter = (name: string): string => {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
