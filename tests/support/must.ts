/** A value that a test knows to be there; fails with a sentence when it is not. */
export function must<T>(value: T | undefined, what = 'a value'): T {
  if (value === undefined) throw new Error(`${what} should be there, and is not`);
  return value;
}
