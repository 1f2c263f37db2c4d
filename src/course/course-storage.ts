import type { Kept, KeyValueStorage } from '../core/save/storage.ts';
import { PREFERENCES_KEY } from '../store/preferences.ts';

const KEYS = 'poorest-he:';

/** The device's store as a play in a course has it. */
export interface CourseStorage extends KeyValueStorage {
  /** Takes the plays off the device, where the course has them; notes stay, for it has none. */
  readonly leave: () => void;
}

/**
 * Keeps a play in a course on the device too, apart from every other student's: what is kept here under another tag is
 * not seen. Where the device keeps nothing (a frame of another site, a full store) it is held until the page is left,
 * and is as good where the course takes it.
 */
export function courseStorage(device: KeyValueStorage, tag: string, listens: () => boolean): CourseStorage {
  const held = new Map<string, string>();
  const own = `${KEYS}course:${tag}:`;
  const isShared = (key: string): boolean => key === PREFERENCES_KEY || !key.startsWith(KEYS);
  const away = (key: string): string => own + key.slice(KEYS.length);
  return {
    get: (key) => (isShared(key) ? device.get(key) : (held.get(key) ?? device.get(away(key)))),
    set: (key, value): Kept => {
      if (isShared(key)) return device.set(key, value);
      held.set(key, value);
      const kept = device.set(away(key), value);
      return kept !== 'kept' && key.startsWith(`${KEYS}play:`) && listens() ? 'course' : kept;
    },
    remove: (key) => {
      if (isShared(key)) {
        device.remove(key);
        return;
      }
      held.delete(key);
      device.remove(away(key));
    },
    clear: (prefix) => {
      held.clear();
      device.clear(prefix);
    },
    watch: (changed) =>
      device.watch((key) => {
        if (isShared(key)) changed(key);
        else if (key.startsWith(own)) {
          const here = KEYS + key.slice(own.length);
          held.delete(here);
          changed(here);
        }
      }),
    leave: () => {
      device.clear(`${own}play:`);
    },
  };
}
