import { describe, expect, it } from 'vitest';
import { indexScenario } from '../../src/core/play/scenario-index.ts';
import { createPlayStore, currentState } from '../../src/store/play-store.ts';
import type { PlayStore } from '../../src/store/play-store.ts';
import { readSlot, slotKey } from '../../src/store/slot.ts';
import { memoryStorage, playUntil } from '../fixtures/small-play.ts';
import { runScenario } from '../fixtures/small-run.ts';
import { SMALL_SCENARIO } from '../fixtures/small-scenario.ts';

const scenario = indexScenario(SMALL_SCENARIO, 'hash-1');
const [part] = SMALL_SCENARIO.parts;
const [role, otherRole] = SMALL_SCENARIO.roles;
if (!part || !role || !otherRole) throw new Error('the small scenario has a part and two roles');
const key = slotKey(SMALL_SCENARIO.id, part.id, role.id);

type Storage = ReturnType<typeof memoryStorage>;

const open = (storage: Storage, of = scenario): PlayStore =>
  createPlayStore({ scenario: of, part: part.id, role: role.id, settings: { level: 'shrewd' }, storage });

/** Makes some legal moves: the first choice, or reading on. */
function press(store: PlayStore, times: number): void {
  for (let i = 0; i < times; i++) {
    const { scenario: of } = store.getState();
    const beat = of.scenes.get(part?.start[role?.id ?? ''] ?? '');
    const state = currentState(store.getState());
    const here =
      state.place.at === 'scene'
        ? beat?.beats.find((b) => state.place.at === 'scene' && b.id === state.place.beat)
        : undefined;
    const choice = here?.choices[0];
    store.getState().move(state.place.at === 'sitting' ? 'yield' : choice ? `choose:${choice.id}` : 'next');
  }
}

describe('the store of a play', () => {
  it('keeps each move on the device, and resumes where it was', () => {
    const storage = memoryStorage();
    const store = open(storage);
    press(store, 3);
    expect(store.getState().keeping).toBe('kept');
    const again = open(storage);
    expect(again.getState().save).toEqual(store.getState().save);
    expect(again.getState().notice?.kind).toBe('resumed');
  });

  it('refuses a move that is not legal, and leaves everything as it was', () => {
    const store = open(memoryStorage());
    const before = currentState(store.getState());
    store.getState().move('answer:nothing-of-the-kind');
    expect(store.getState().refused?.kind).toBe('out-of-order');
    expect(currentState(store.getState())).toBe(before);
    store.getState().move('%%%');
    expect(store.getState().refused?.kind).toBe('unknown');
  });

  it('goes back as practice and returns to the play itself', () => {
    const store = open(memoryStorage());
    press(store, 4);
    const own = store.getState().save;
    store.getState().practiseFrom(1);
    expect(store.getState().states).toHaveLength(2);
    press(store, 1);
    store.getState().endPractice();
    expect(store.getState().save).toEqual(own);
    expect(store.getState().record).toBeUndefined();
  });

  it('writes nothing over another tab until the reader has chosen, and then what was chosen', () => {
    const storage = memoryStorage();
    const [mine, theirs] = [open(storage), open(storage)];
    press(theirs, 2);
    press(mine, 1);
    expect(mine.getState().keeping).toBe('conflict');
    press(mine, 2);
    const there = readSlot(storage, key);
    expect('slot' in there && there.slot?.save).toEqual(theirs.getState().save);
    mine.getState().settleConflict('mine');
    expect(mine.getState().keeping).toBe('kept');
    const now = readSlot(storage, key);
    expect('slot' in now && now.slot?.save).toEqual(mine.getState().save);
  });

  it('takes the other tab’s play when that is chosen', () => {
    const storage = memoryStorage();
    const [mine, theirs] = [open(storage), open(storage)];
    press(theirs, 2);
    press(mine, 1);
    mine.getState().settleConflict('theirs');
    expect(mine.getState().save).toEqual(theirs.getState().save);
  });

  it.each(['', '{', '[]', '{"revision":1}', '{"revision":1,"save":{"format":9}}'])(
    'puts a damaged slot aside and starts afresh: %j',
    (text) => {
      const storage = memoryStorage();
      storage.set(key, text);
      const store = open(storage);
      expect(store.getState().notice?.kind).toBe('damaged');
      expect(storage.get(`${key}:aside`)).toBe(text);
      press(store, 1);
      expect(store.getState().keeping).toBe('kept');
    },
  );

  it('does not follow a slot that belongs to another role', () => {
    const storage = memoryStorage();
    const store = open(storage);
    press(store, 1);
    const slot = JSON.parse(storage.get(key) ?? '') as { save: { role: string } };
    slot.save.role = otherRole.id;
    storage.set(key, JSON.stringify(slot));
    expect(open(storage).getState().notice?.text).toContain('another scenario, part or role');
  });

  it('keeps the play under way beside a file that is opened', () => {
    const storage = memoryStorage();
    const store = open(storage);
    press(store, 3);
    const own = store.getState().save;
    const { save } = open(memoryStorage()).getState();
    expect(store.getState().open(save)).toBeUndefined();
    expect(store.getState().record).toEqual(own);
    store.getState().endPractice();
    expect(store.getState().save).toEqual(own);
  });

  it('says where a play of an edited script stops, and puts the whole of it aside', () => {
    const storage = memoryStorage();
    const store = open(storage);
    press(store, 2);
    const slot = JSON.parse(storage.get(key) ?? '') as {
      save: { moves: string[]; trail: string[]; contentHash: string };
    };
    slot.save.moves = [...slot.save.moves, 'choose:a-choice-that-is-gone'];
    slot.save.trail = [...slot.save.trail, '00000000'];
    storage.set(key, JSON.stringify(slot));
    const edited = open(storage, indexScenario(SMALL_SCENARIO, 'hash-2'));
    expect(edited.getState().notice?.text).toContain('choose:a-choice-that-is-gone');
    expect(storage.get(`${key}:aside`)).toContain('a-choice-that-is-gone');
  });

  it('keeps with a play of a run which part it has come to', () => {
    const storage = memoryStorage();
    const run = createPlayStore({
      scenario: runScenario(),
      part: 'both',
      role: role.id,
      settings: { level: 'shrewd' },
      storage,
    });
    const leg = (): number | undefined => {
      const read = readSlot(storage, slotKey(SMALL_SCENARIO.id, 'both', role.id));
      return 'slot' in read ? read.slot?.leg : undefined;
    };
    playUntil(run, 'sitting');
    expect(leg()).toBe(0);
    playUntil(run, 'ending');
    expect(leg()).toBe(1);
  });
});
