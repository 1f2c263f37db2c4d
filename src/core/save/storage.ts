/** What became of something written to the device; `course`: not kept there, but by the course it is played in. */
export type Kept = 'kept' | 'course' | 'full' | 'forbidden';

/** The device's store of small texts, as the store of play needs it; `platform` has the browser's. */
export interface KeyValueStorage {
  /** Undefined when nothing is kept under the key, or when reading is forbidden. */
  readonly get: (key: string) => string | undefined;
  readonly set: (key: string, value: string) => Kept;
  readonly remove: (key: string) => void;
  /** Takes away everything kept under keys that begin so. */
  readonly clear: (prefix: string) => void;
  /** Calls back when another tab changes a key; returns how to stop. */
  readonly watch: (changed: (key: string) => void) => () => void;
}
