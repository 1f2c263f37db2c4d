import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';

/** One answer that hands are raised for. */
export interface HandOption {
  readonly label: string;
  readonly count: number;
}

/** The hands counted on each slide, by its id. They are in memory only. */
export interface HandsState {
  readonly asked: Readonly<Record<string, readonly HandOption[]>>;
  readonly set: (slide: string, options: readonly HandOption[]) => void;
  readonly clear: () => void;
}

/** More hands than any room has. */
export const MOST_HANDS = 999;
/** Answers on a slide, at most, and the longest of them. */
export const MOST_OPTIONS = 12;
export const LONGEST_OPTION = 80;

/** A count as it may be: whole, from none to more than any room has. */
export const handsOf = (typed: number): number =>
  Number.isFinite(typed) ? Math.min(MOST_HANDS, Math.max(0, Math.round(typed))) : 0;

/** The counts of a tab. */
export const createHands = (): StoreApi<HandsState> =>
  createStore<HandsState>()((set, get) => ({
    asked: {},
    set: (slide, options) => {
      set({ asked: { ...get().asked, [slide]: options } });
    },
    clear: () => {
      set({ asked: {} });
    },
  }));
