/**
 * Freezes an object and all that hangs on it, so that a change of any of it throws. Typed arrays can't be frozen:
 * compare them before and after.
 */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}
