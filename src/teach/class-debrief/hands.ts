import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { MOST_HANDS } from '../../core/play/council.ts';

/** One answer that hands are raised for. */
export interface HandOption {
  readonly label: string;
  readonly count: number;
}

/** The hands counted on each slide, by its name among those of all parts. They are in memory only. */
export interface HandsState {
  readonly asked: Readonly<Record<string, readonly HandOption[]>>;
  readonly set: (slide: string, options: readonly HandOption[]) => void;
  readonly clear: () => void;
}

/** Answers on a slide, at most, and the longest of them. */
export const MOST_OPTIONS = 12;
export const LONGEST_OPTION = 80;

/** A count as it may be: whole, from none to more than any room has. */
export const handsOf = (typed: number): number =>
  Number.isFinite(typed) ? Math.min(MOST_HANDS, Math.max(0, Math.round(typed))) : 0;

/** What is talked about on a wall. */
export interface Topic {
  readonly scenario: string;
  readonly part: string;
}

/** The name of a slide among those of all parts, whose slides have the same ids. */
export const slideName = ({ scenario, part }: Topic, slide: string): string => `${scenario} ${part} ${slide}`;

/** Counts of hands. */
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

/** The hands counted in this tab: they are there when one comes back to the debrief. */
export const handsOfTab = createHands();
