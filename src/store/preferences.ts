import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { KeyValueStorage } from '../core/save/storage.ts';

export const TEXTS = ['period', 'plain'] as const;
export const THEMES = ['light', 'dark', 'contrast'] as const;
/** Text sizes, as a factor of the base size. */
export const SIZES = [1, 1.15, 1.3, 1.5, 1.75] as const;

/** Pace of reading aloud, as a factor of the voice's own. */
export const RATES = [0.7, 0.85, 1, 1.25, 1.5] as const;

/** What a reader chooses once and finds again: how the page reads, looks, moves and sounds. */
export interface Preferences {
  readonly text: (typeof TEXTS)[number];
  readonly theme: (typeof THEMES)[number];
  /** Index into `SIZES`. */
  readonly size: number;
  /** `auto` follows the device's own setting. */
  readonly motion: 'auto' | 'reduced';
  readonly sound: boolean;
  /** How loud music, the sounds of a place and those of what happens are, each 0 to 1. */
  readonly music: number;
  readonly ambience: number;
  readonly cues: number;
  /** Whether keys 1 to 6 choose moves. */
  readonly numberKeys: boolean;
  readonly stage: boolean;
  /** Id of the voice that reads aloud; empty for the device's first. */
  readonly voice: string;
  readonly rate: (typeof RATES)[number];
  /** Whether a teacher has asked for the notes that are off unless asked for. */
  readonly parallels: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = {
  text: 'period',
  theme: 'light',
  size: 0,
  motion: 'auto',
  sound: false,
  music: 0.5,
  ambience: 0.7,
  cues: 0.7,
  numberKeys: true,
  stage: true,
  voice: '',
  rate: 1,
  parallels: false,
};

export interface PreferencesState extends Preferences {
  readonly choose: (change: Partial<Preferences>) => void;
}

export type PreferencesStore = StoreApi<PreferencesState>;

export const PREFERENCES_KEY = 'poorest-he:preferences';

const isOneOf = <T>(values: readonly T[], value: unknown): value is T => values.some((v) => v === value);

/** Takes from what was kept only what is of the right kind; the rest is as at first. */
export function readPreferences(text: string | undefined): Preferences {
  if (text === undefined) return DEFAULT_PREFERENCES;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return DEFAULT_PREFERENCES;
  }
  if (typeof value !== 'object' || value === null) return DEFAULT_PREFERENCES;
  const kept: Readonly<Record<string, unknown>> = { ...value };
  const first = DEFAULT_PREFERENCES;
  const bool = (key: 'sound' | 'numberKeys' | 'stage' | 'parallels'): boolean => {
    const v = kept[key];
    return typeof v === 'boolean' ? v : first[key];
  };
  // before music there was one volume
  const loud = (key: 'music' | 'ambience' | 'cues'): number =>
    [kept[key], kept['volume']].find((v): v is number => typeof v === 'number' && v >= 0 && v <= 1) ?? first[key];
  const { text: words, theme, size, motion, voice, rate } = kept;
  return {
    text: isOneOf(TEXTS, words) ? words : first.text,
    theme: isOneOf(THEMES, theme) ? theme : first.theme,
    size: typeof size === 'number' && SIZES[size] !== undefined ? size : first.size,
    motion: motion === 'reduced' ? 'reduced' : first.motion,
    sound: bool('sound'),
    music: loud('music'),
    ambience: loud('ambience'),
    cues: loud('cues'),
    numberKeys: bool('numberKeys'),
    stage: bool('stage'),
    voice: typeof voice === 'string' ? voice : first.voice,
    rate: isOneOf(RATES, rate) ? rate : first.rate,
    parallels: bool('parallels'),
  };
}

/** Creates the store of preferences; what is chosen is kept on the device at once. */
export function createPreferencesStore(storage: KeyValueStorage, first: Partial<Preferences> = {}): PreferencesStore {
  const kept = storage.get(PREFERENCES_KEY);
  const store = createStore<PreferencesState>()((set) => ({
    ...readPreferences(kept),
    ...(kept === undefined ? first : {}),
    choose: (change) => {
      set(change);
    },
  }));
  store.subscribe(({ choose: _, ...preferences }) => {
    storage.set(PREFERENCES_KEY, JSON.stringify(preferences));
  });
  return store;
}
