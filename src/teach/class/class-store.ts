import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { ScenarioSummary } from '../../core/scenario/summary-data.ts';
import type { KeyValueStorage } from '../../core/save/storage.ts';
import { keepPile, readKept } from './kept-pile.ts';
import { addFound, EMPTY_PILE } from './pile.ts';
import type { Entry, Pile } from './pile.ts';
import type { FetchScenario } from './load-scenarios.ts';
import { readFile, readText } from './read-file.ts';
import type { Found } from './read-file.ts';
import { judge, notHere, strangeRow } from './row.ts';
import type { Row } from './row.ts';

/** The pile of a class, as far as it has been read and played again. It is in memory only, unless the teacher asks to keep it. */
export interface ClassState {
  readonly pile: Pile;
  readonly rows: readonly Row[];
  /** What the teacher has typed beside results, by their codes. */
  readonly labels: ReadonlyMap<string, string>;
  /** How many are still to be played again; 0: it rests. */
  readonly waiting: number;
  /** Whether the pile is kept on this device, and what came of the last try. */
  readonly keeping: boolean;
  readonly keepProblem: string;
  readonly addText: (text: string) => void;
  readonly addFiles: (files: readonly File[]) => Promise<void>;
  readonly label: (code: string, label: string) => void;
  readonly keep: (on: boolean) => void;
  /** Forgets the pile, here and on the device. */
  readonly clear: () => void;
}

export interface ClassDeps {
  readonly storage: KeyValueStorage;
  readonly fetchScenario: FetchScenario;
  readonly fetchShelf: () => Promise<readonly ScenarioSummary[]>;
}

/** Milliseconds of playing again between two looks at what the teacher does. */
const SLICE = 80;
/** Longest label that is taken. */
const LONGEST_LABEL = 60;

/** Lets the page live for a moment. */
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });

async function readFiles(files: readonly File[]): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const file of files) {
    try {
      found.push(...readFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }));
    } catch {
      found.push({
        from: `“${file.name}”`,
        codes: [],
        problems: [`“${file.name}” could not be read. If it is a folder, open it and put in the files; or zip it.`],
      });
    }
    await breathe();
  }
  return found;
}

/** Rows with others, each in the place of the one of the same result. */
const withRows = (rows: readonly Row[], others: readonly Row[]): readonly Row[] => [
  ...new Map([...rows, ...others].map((row) => [row.code, row])).values(),
];

/** A pile and its labels with what another tab has kept meanwhile, as they are to be kept. */
function withKept(
  storage: KeyValueStorage,
  pile: Pile,
  labels: ReadonlyMap<string, string>,
  typed: ReadonlySet<string>,
): readonly [Pile, ReadonlyMap<string, string>] {
  const kept = readKept(storage);
  if (!kept) return [pile, labels];
  const own = new Set(pile.entries.map(({ code }) => code));
  const missing = kept.codes.filter((code) => !own.has(code));
  const merged = new Map(labels);
  for (const code of kept.codes) {
    if (typed.has(code)) continue;
    const label = kept.labels.get(code);
    if (label === undefined) merged.delete(code);
    else merged.set(code, label);
  }
  return [missing.length === 0 ? pile : addFound(pile, [readText('What is kept', missing.join('\n'))]), merged];
}

/** The store of one class. */
export function createClassStore({ storage, fetchScenario, fetchShelf }: ClassDeps): StoreApi<ClassState> {
  // what was asked before the pile was cleared is not to come after
  let turn = 0;
  const queue: Entry[] = [];
  let working = false;
  // codes of what was labelled in this tab: of others, the label that is kept may be newer
  const typed = new Set<string>();

  const store = createStore<ClassState>()((set, get) => {
    const save = (): void => {
      const { keeping, pile, labels } = get();
      if (keeping) set({ keepProblem: keepPile(storage, ...withKept(storage, pile, labels, typed)) });
    };

    const playAgain = (): void => {
      const { rows, pile } = get();
      const unplayed = new Set(rows.filter(({ again }) => again).map(({ code }) => code));
      for (const { code } of queue) unplayed.delete(code);
      queue.push(...pile.entries.filter(({ code }) => unplayed.has(code)));
      set({ waiting: queue.length });
      if (queue.length > 0) void work();
    };

    const work = async (): Promise<void> => {
      if (working) return;
      working = true;
      const mine = turn;
      const shelf = await fetchShelf();
      let done: Row[] = [];
      let since = performance.now();
      const isWanted = (): boolean => mine === turn;
      while (isWanted()) {
        const entry = queue.shift();
        if (entry) {
          const elsewhere = shelf.length > 0 ? notHere(entry, shelf) : undefined;
          if (elsewhere === undefined) {
            const scenario = await fetchScenario(entry.result.scenario, entry.result.part);
            done.push(scenario ? judge(entry, scenario) : { ...judge(entry, scenario), again: playAgain });
          } else done.push(strangeRow(entry, elsewhere));
        }
        if (!isWanted()) break;
        if (queue.length === 0 || performance.now() - since > SLICE) {
          const rows = done;
          done = [];
          // the table is drawn once, when all are there; until then the page tells how many are left
          pending.push(...rows);
          if (queue.length === 0) {
            set({ rows: withRows(get().rows, pending.splice(0)), waiting: 0 });
            break;
          }
          set({ waiting: queue.length });
          await breathe();
          since = performance.now();
        }
      }
      working = false;
      if (queue.length > 0) void work();
    };
    const pending: Row[] = [];

    const add = (found: readonly Found[]): void => {
      const before = get().pile;
      const pile = addFound(before, found);
      queue.push(...pile.entries.slice(before.entries.length));
      set({ pile });
      save();
      playAgain();
    };

    return {
      pile: EMPTY_PILE,
      rows: [],
      labels: new Map(),
      waiting: 0,
      keeping: false,
      keepProblem: '',
      addText: (text) => {
        add([readText('The box', text)]);
      },
      addFiles: async (files) => {
        const mine = turn;
        const found = await readFiles(files);
        if (mine === turn) add(found);
      },
      label: (code, label) => {
        const labels = new Map(get().labels);
        if (label === '') labels.delete(code);
        else labels.set(code, label.slice(0, LONGEST_LABEL));
        typed.add(code);
        set({ labels });
        save();
      },
      keep: (keeping) => {
        set({ keeping, keepProblem: '' });
        if (keeping) save();
        else keepPile(storage, EMPTY_PILE, new Map());
      },
      clear: () => {
        turn += 1;
        queue.length = 0;
        pending.length = 0;
        typed.clear();
        keepPile(storage, EMPTY_PILE, new Map());
        set({ pile: EMPTY_PILE, rows: [], labels: new Map(), waiting: 0, keeping: false, keepProblem: '' });
      },
    };
  });

  const kept = readKept(storage);
  if (kept) {
    store.setState({ keeping: true, labels: kept.labels, keepProblem: kept.problem });
    if (kept.codes.length > 0) store.getState().addText(kept.codes.join('\n'));
  }
  return store;
}
