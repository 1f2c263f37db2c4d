import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Assigned } from '../assign/assignment.ts';
import type { Fault } from '../core/debate/fault.ts';
import { parseMoveId } from '../core/debate/move.ts';
import { fault } from '../core/debate/fault.ts';
import { isWhole } from '../core/play/scenario-index.ts';
import type { Scenario } from '../core/play/scenario-index.ts';
import { startPlay } from '../core/play/start.ts';
import type { Settings, State } from '../core/play/state.ts';
import { step } from '../core/play/step.ts';
import { beside } from '../core/save/beside.ts';
import { blankSave, markOf, replay } from '../core/save/replay.ts';
import type { Stop } from '../core/save/replay.ts';
import { addMove } from '../core/save/save.ts';
import type { Save } from '../core/save/save.ts';
import type { KeyValueStorage } from '../core/save/storage.ts';
import { goingBack, misfitOf } from './fits-lesson.ts';
import { isKeptHere } from './kept-here.ts';
import { putAside, readSlot, slotKey, writeSlot } from './slot.ts';
import type { Slot, SlotWritten, Times } from './slot.ts';

/** Whether the play is kept on the device, and if not, why not. */
export type Keeping = SlotWritten | 'unsaved';

/** What the reader should be told once when the play opens. */
export interface Notice {
  readonly kind: 'resumed' | 'stopped' | 'damaged' | 'course';
  readonly text: string;
}

/** What comes with a play that is opened. */
export interface Belongings {
  readonly opened: readonly string[];
  readonly times?: Times | undefined;
}

/** The state of play and all that may be done to it. */
export interface Play {
  readonly scenario: Scenario;
  /** States before each move, the last being the present one. */
  readonly states: readonly State[];
  readonly save: Save;
  /** The play itself, while an earlier move is played again as practice. */
  readonly record: Save | undefined;
  readonly refused: Fault | undefined;
  readonly keeping: Keeping;
  readonly notice: Notice | undefined;
  /** What a teacher has asked, where the play was begun from an assignment. */
  readonly assigned: Assigned | undefined;
  /** Ids of the sources that were opened. */
  readonly opened: readonly string[];
  readonly openSources: (ids: readonly string[]) => void;
  /** Adds seconds to a stretch of the play; kept with the next move. Practice is not counted. */
  readonly spend: (stretch: string, seconds: number) => void;
  /** Who is asked to count, by `spend`, what has passed, before the play moves on or is asked for its times. */
  readonly timedBy: (count: () => void) => void;
  /** Seconds spent so far in each stretch of the play. No part of what is shown, so that nothing is drawn anew for it. */
  readonly timesSpent: () => Times;
  /** Makes a move by its id; a refused one leaves everything as it was and says why. */
  readonly move: (id: string) => void;
  /** Goes back to before a move, by its number from 0, as practice: the play itself is kept. Not where an assignment forbids it. */
  readonly practiseFrom: (index: number) => void;
  /** Ends practice and returns to the play itself. */
  readonly endPractice: () => void;
  /** Takes the practice for the play itself. */
  readonly keepPractice: () => void;
  /** Starts again from the beginning. */
  readonly restart: () => void;
  /** Another tab has written this play: nothing more is written here until the reader has chosen. */
  readonly meetOtherTab: () => void;
  /**
   * Opens a save; returns where it stopped if the scenario has changed under it, or that it waits: it goes further
   * than what is here, and opens when the rest has come. One that does not go with what a teacher asks is not opened.
   */
  readonly open: (save: Save, belongings?: Belongings) => Stop | 'waits' | { readonly problem: string } | undefined;
  /** Whether something waits for the rest of the run; it is done when that has come, unless another thing is done first. */
  readonly waiting: boolean;
  /** Whether the rest of the scenario is still on its way: the debrief, what is only looked up, later parts of a run. */
  readonly growing: boolean;
  /** Takes the whole of the scenario in the place of what the play was begun with. */
  readonly grow: (whole: Scenario) => void;
  /** When another tab has gone on with this play: takes what is there, or keeps what is here. */
  readonly settleConflict: (choice: 'theirs' | 'mine') => void;
  readonly dismissNotice: () => void;
  /** What is to be said of sound, each at the length of the log at which it came. */
  readonly captions: readonly { readonly at: number; readonly text: string }[];
  readonly caption: (text: string) => void;
  /** Whether the page is being read aloud. */
  readonly reading: boolean;
  readonly setReading: (on: boolean) => void;
}

export type PlayStore = StoreApi<Play>;

export function currentState({ states }: Play): State {
  const state = states[states.length - 1];
  if (!state) throw new Error('a play has a state from its start');
  return state;
}

interface Opened {
  readonly states: readonly State[];
  readonly save: Save;
  readonly stop: Stop | undefined;
}

const stopped = (stop: Stop): Notice => ({
  kind: 'stopped',
  text: `The script has changed since you played. Your play was followed up to move ${stop.at - 1} and stops before “${stop.move}”: ${stop.reason} Go on from here, or start again.`,
});

/** Captions kept: a log of what came lately, not a history. */
const MOST_CAPTIONS = 100;

const RESUMED: Notice = { kind: 'resumed', text: 'You are where you left off.' };

/** How a play is opened: a scenario, one of its parts, a role, and where it is kept. */
export interface PlayOptions {
  readonly scenario: Scenario;
  readonly part: string;
  readonly role: string;
  readonly settings: Settings;
  readonly storage: KeyValueStorage;
  /** Whether the rest of the scenario is to come. */
  readonly growing?: boolean | undefined;
  readonly assigned?: Assigned | undefined;
}

const fresh = (scenario: Scenario, { part, role, settings }: PlayOptions): Opened => {
  const state = startPlay(scenario, part, role, settings);
  return { states: [state], save: blankSave(scenario, state), stop: undefined };
};

const reopen = (scenario: Scenario, save: Save): Opened => {
  const { states, save: replayed, stop } = replay(scenario, save);
  return { states, save: replayed, stop };
};

/** Creates the store of one play: resumed from the device where one is kept, else from the beginning. */
export function createPlayStore(options: PlayOptions): PlayStore {
  const { storage, part, role, assigned } = options;
  let { scenario } = options;
  const key = slotKey(scenario.data.id, part, role, assigned?.id);
  let seen = 0;
  let times: Times = {};
  let count = (): void => undefined;
  let whenWhole: (() => void) | undefined;

  const keep = (slot: Pick<Slot, 'save' | 'record' | 'leg' | 'opened'>, force = false): Keeping => {
    const there = force ? readSlot(storage, key) : undefined;
    if (there && 'slot' in there && there.slot) seen = there.slot.revision;
    const written = writeSlot(storage, key, { ...slot, times, assignment: assigned?.code, revision: seen + 1 }, seen);
    if (written === 'kept') seen += 1;
    return written;
  };

  const resume = (): Opened & Pick<Play, 'notice' | 'record' | 'opened'> => {
    const read = readSlot(storage, key);
    const damaged = (problem: string) => {
      putAside(storage, key, true);
      const text = `${problem} You start from the beginning. What was kept is put aside on this device, not thrown away.`;
      return { ...fresh(scenario, options), record: undefined, opened: [], notice: { kind: 'damaged' as const, text } };
    };
    if ('problem' in read) return damaged(read.problem);
    if (!read.slot) return { ...fresh(scenario, options), record: undefined, opened: [], notice: undefined };
    const { save, record, revision, opened: before = [] } = read.slot;
    if (save.scenario !== scenario.data.id || save.part !== part || save.role !== role)
      return damaged('The play kept here belongs to another scenario, part or role.');
    if ((save.settings.council === true) !== (assigned?.terms.council === true))
      return damaged('The play kept here was voted on in another way.');
    seen = revision;
    times = read.slot.times ?? {};
    const opened = reopen(scenario, save);
    if (opened.stop) putAside(storage, key, false);
    const notice = opened.stop ? stopped(opened.stop) : opened.save.moves.length > 0 ? RESUMED : undefined;
    return { ...opened, record, opened: before, notice };
  };

  const { stop: _, ...first } = resume();
  const store = createStore<Play>()((set, get) => {
    const wait = (then: () => void) => {
      whenWhole = then;
      set({ waiting: true, refused: fault('awaited') });
    };
    const waitNoMore = () => {
      whenWhole = undefined;
      if (get().waiting) set({ waiting: false });
    };
    const become = (opened: Opened, record: Save | undefined, force = false) => {
      waitNoMore();
      count();
      const keeping = keep({ save: opened.save, record, leg: opened.states.at(-1)?.leg, opened: get().opened }, force);
      set({
        states: opened.states,
        save: opened.save,
        record,
        keeping,
        refused: undefined,
        notice: opened.stop && stopped(opened.stop),
      });
    };
    return {
      scenario,
      ...first,
      assigned,
      refused: undefined,
      keeping: 'unsaved',
      openSources: (ids) => {
        const play = get();
        const opened = [...new Set([...play.opened, ...ids])];
        if (opened.length === play.opened.length) return;
        set({ opened });
        if (play.keeping === 'conflict' || play.save.moves.length === 0) return;
        set({ keeping: keep({ save: play.save, record: play.record, leg: currentState(play).leg, opened }) });
      },
      spend: (stretch, seconds) => {
        if (get().record) return;
        times = { ...times, [stretch]: Math.round(((times[stretch] ?? 0) + seconds) * 10) / 10 };
      },
      timedBy: (counter) => {
        count = counter;
      },
      timesSpent: () => {
        count();
        return times;
      },
      move: (id) => {
        count();
        const move = parseMoveId(id);
        const play = get();
        if (!move) {
          set({ refused: fault('unknown') });
          return;
        }
        const { state, refused } = step(scenario, currentState(play), move);
        if (refused?.kind === 'awaited') {
          wait(() => {
            get().move(id);
          });
          return;
        }
        if (refused) {
          set({ refused });
          return;
        }
        waitNoMore();
        const save = addMove(play.save, move, markOf(scenario, state, move));
        // once another tab has gone on with the play, nothing is written until the reader has chosen
        const keeping =
          play.keeping === 'conflict'
            ? 'conflict'
            : keep({ save, record: play.record, leg: state.leg, opened: play.opened });
        // what a course did not take is told until it has been read
        const notice = play.notice?.kind === 'course' ? play.notice : undefined;
        set({ states: [...play.states, state], save, keeping, refused: undefined, notice });
      },
      practiseFrom: (index) => {
        const { save, states, record } = get();
        if (assigned?.terms.stepBack === false || index < 0 || index >= states.length) return;
        const cut: Save = { ...save, moves: save.moves.slice(0, index), trail: save.trail.slice(0, index) };
        become({ states: states.slice(0, index + 1), save: cut, stop: undefined }, record ?? save);
      },
      endPractice: () => {
        const { record } = get();
        if (record) become(reopen(scenario, record), undefined);
      },
      keepPractice: () => {
        const { states, save } = get();
        become({ states, save, stop: undefined }, undefined);
      },
      restart: () => {
        count();
        times = {};
        become(fresh(scenario, options), undefined);
      },
      open: (save, belongings) => {
        const mine = get();
        const how = beside(save, mine.record ?? mine.save);
        const problem = misfitOf(assigned?.terms, save) ?? goingBack(assigned?.terms, how);
        if (problem !== undefined) return { problem };
        const opened = reopen(scenario, save);
        if (opened.stop && !isWhole(scenario, part)) {
          wait(() => {
            get().open(save, belongings);
          });
          return 'waits';
        }
        count();
        if (belongings) set({ opened: [...new Set([...mine.opened, ...belongings.opened])] });
        // a play that goes on from the one under way takes its place; else that is kept beside it, as it is beside practice
        const isKept = how === 'behind' || how === 'other';
        if (!isKept) times = belongings?.times ?? times;
        become(opened, isKept ? (mine.record ?? mine.save) : undefined);
        return opened.stop;
      },
      meetOtherTab: () => {
        set({ keeping: 'conflict' });
      },
      settleConflict: (choice) => {
        if (choice === 'mine') {
          const { states, save, record } = get();
          become({ states, save, stop: undefined }, record, true);
          return;
        }
        if (!isWhole(scenario, part) && !isKeptHere({ scenario, part, role, storage, assigned })) {
          wait(() => {
            get().settleConflict(choice);
          });
          return;
        }
        const { stop: __, ...theirs } = resume();
        waitNoMore();
        set({ ...theirs, keeping: 'kept', refused: undefined });
      },
      waiting: false,
      growing: options.growing ?? false,
      grow: (whole) => {
        scenario = whole;
        const then = whenWhole;
        waitNoMore();
        set({ scenario, growing: false, ...(then && { refused: undefined }) });
        then?.();
      },
      dismissNotice: () => {
        set({ notice: undefined });
      },
      captions: [],
      caption: (text) => {
        const { captions, save } = get();
        set({ captions: [...captions, { at: save.moves.length, text }].slice(-MOST_CAPTIONS) });
      },
      reading: false,
      setReading: (on) => {
        if (on !== get().reading) set({ reading: on });
      },
    };
  });
  return store;
}
