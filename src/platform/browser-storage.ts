import type { Kept, KeyValueStorage } from '../core/save/storage.ts';

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED');

function storageOf(target: Window): Storage | undefined {
  try {
    return target.localStorage;
  } catch {
    return undefined;
  }
}

/** The browser's local storage. Where it is forbidden or full it says so, and nothing throws. */
export function browserStorage(target: Window): KeyValueStorage {
  const storage = storageOf(target);
  return {
    get: (key) => {
      try {
        return storage?.getItem(key) ?? undefined;
      } catch {
        return undefined;
      }
    },
    set: (key, value): Kept => {
      if (!storage) return 'forbidden';
      try {
        storage.setItem(key, value);
        return 'kept';
      } catch (error) {
        return isFull(error) ? 'full' : 'forbidden';
      }
    },
    remove: (key) => {
      try {
        storage?.removeItem(key);
      } catch {
        // nothing was kept, so nothing is left
      }
    },
    clear: (prefix) => {
      try {
        for (const key of Object.keys(storage ?? {})) if (key.startsWith(prefix)) storage?.removeItem(key);
      } catch {
        // what can't be reached can't be cleared
      }
    },
    watch: (changed) => {
      const listen = (event: StorageEvent): void => {
        if (event.key !== null) changed(event.key);
      };
      target.addEventListener('storage', listen);
      return () => {
        target.removeEventListener('storage', listen);
      };
    },
  };
}
