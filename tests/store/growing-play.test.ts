import { describe, expect, it } from 'vitest';
import { moveId } from '../../src/core/debate/move.ts';
import { indexScenario, isWhole } from '../../src/core/play/scenario-index.ts';
import { legalMoves } from '../../src/core/play/step.ts';
import { partOfData } from '../../src/scenario/part-of-data.ts';
import { isKeptHere } from '../../src/store/kept-here.ts';
import { createPlayStore, currentState } from '../../src/store/play-store.ts';
import type { PlayStore } from '../../src/store/play-store.ts';
import { memoryStorage } from '../fixtures/small-play.ts';
import { must } from '../support/must.ts';
import { longStory } from '../support/whole-story.ts';

const whole = longStory({
  sitting: { questions: 0 },
  members: { m0: {}, m1: { prior: 'some' }, m2: {} },
  claims: {
    shut: { value: 'law', for: ['some', 'all'] },
    loud: { value: 'bread', for: ['some', 'all'] },
    reply: { side: 'narrow' as const, value: 'peace', against: ['all'], rebut: ['loud'] },
  },
});
const run = must(whole.data.parts.find((p) => p.of));
const first = indexScenario(partOfData(whole.data, run, must(whole.legs.get(run.id)).slice(0, 1)), whole.contentHash);
const at = { part: run.id, role: 'as-alice', settings: { level: 'shrewd' as const } };
const open = (scenario = first, storage = memoryStorage()): PlayStore => createPlayStore({ ...at, scenario, storage });

/** Makes the first legal move until one is refused or the play is over. */
function playOn(store: PlayStore, most = 200): void {
  for (let n = 0; n < most; n++) {
    const { scenario, move } = store.getState();
    const [next] = legalMoves(scenario, currentState(store.getState()));
    if (!next) return;
    move(moveId(next));
    if (store.getState().refused) return;
  }
}

/** A play as it would be on the whole from the start. */
const far = open(whole);
playOn(far);

describe('a run of which the rest is still on its way', () => {
  it('waits at the end of its first part, says why, and loses nothing', () => {
    const storage = memoryStorage();
    const store = open(first, storage);
    playOn(store);
    const { refused, waiting, save, states } = store.getState();
    expect([refused?.kind, waiting]).toEqual(['awaited', true]);
    expect(currentState(store.getState()).leg).toBe(0);
    expect(save.moves).toEqual(far.getState().save.moves.slice(0, save.moves.length));
    expect(states).toEqual(far.getState().states.slice(0, states.length));
    expect(open(first, storage).getState().save).toEqual(save);
  });

  it('goes on by itself when the rest is here, and is the play that it would have been', () => {
    const store = open();
    playOn(store);
    store.getState().grow(whole);
    expect([store.getState().waiting, store.getState().refused]).toEqual([false, undefined]);
    expect(currentState(store.getState()).leg).toBe(1);
    playOn(store);
    expect(currentState(store.getState()).place.at).toBe('debrief');
    expect(store.getState().save).toEqual(far.getState().save);
    expect(store.getState().states).toEqual(far.getState().states);
  });

  it('notices nothing where the rest comes before it is needed', () => {
    const store = open();
    playOn(store, 2);
    const before = currentState(store.getState());
    store.getState().grow(whole);
    expect(currentState(store.getState())).toBe(before);
    playOn(store);
    expect(store.getState().save).toEqual(far.getState().save);
  });

  it('says that the rest is on its way until it has come, and never where none is to come', () => {
    const store = createPlayStore({ ...at, scenario: first, storage: memoryStorage(), growing: true });
    expect([store.getState().growing, open(whole).getState().growing]).toEqual([true, false]);
    store.getState().grow(whole);
    expect(store.getState().growing).toBe(false);
  });

  it('does not go on by itself once something else was done', () => {
    const store = open();
    playOn(store);
    store.getState().restart();
    expect(store.getState().waiting).toBe(false);
    store.getState().grow(whole);
    expect(store.getState().save.moves).toEqual([]);
  });

  it('opens a saved play that has come further when the rest is here', () => {
    const store = open();
    expect(store.getState().open(far.getState().save)).toBe('waits');
    expect(store.getState().save.moves).toEqual([]);
    store.getState().grow(whole);
    expect(store.getState().save).toEqual(far.getState().save);
  });

  it('opens at once a saved play of its first part', () => {
    const early = open();
    playOn(early, 3);
    const store = open();
    expect(store.getState().open(early.getState().save)).toBeUndefined();
    expect(store.getState().save).toEqual(early.getState().save);
  });

  it('takes another tab’s play that has come further when the rest is here', () => {
    const storage = memoryStorage();
    const mine = open(first, storage);
    playOn(mine, 1);
    const theirs = open(whole, storage);
    playOn(theirs);
    mine.getState().meetOtherTab();
    mine.getState().settleConflict('theirs');
    expect([mine.getState().waiting, mine.getState().keeping]).toEqual([true, 'conflict']);
    mine.getState().grow(whole);
    expect([mine.getState().waiting, mine.getState().keeping]).toEqual([false, 'kept']);
    expect(mine.getState().save).toEqual(theirs.getState().save);
  });
});

describe('what is kept of a play', () => {
  const kept = (most: number) => {
    const storage = memoryStorage();
    playOn(open(whole, storage), most);
    return (scenario: typeof first) => isKeptHere({ ...at, scenario, storage });
  };

  it('is here where it stays within what is here, and not where it has come further', () => {
    expect([isWhole(first, run.id), isWhole(whole, run.id)]).toEqual([false, true]);
    expect([kept(3)(first), kept(200)(first), kept(200)(whole)]).toEqual([true, false, true]);
    expect(isKeptHere({ ...at, scenario: first, storage: memoryStorage() })).toBe(true);
  });
});
