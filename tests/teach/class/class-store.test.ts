import { describe, expect, it, vi } from 'vitest';
import { packResult } from '../../../src/result/pack.ts';
import { createClassStore } from '../../../src/teach/class/class-store.ts';
import { readKept } from '../../../src/teach/class/kept-pile.ts';
import { memoryStorage } from '../../fixtures/small-play.ts';
import { must } from '../../support/must.ts';
import { PLAYS, resultOf, scenario } from '../../result/plays.ts';

const [one = '', two = '', three = ''] = PLAYS.slice(0, 3).map((play) => packResult(resultOf(play)));

/** A class of a tab, on a connection that can be cut. */
function tabOn(storage = memoryStorage()) {
  const line = { up: true };
  const store = createClassStore({
    storage,
    fetchScenario: () => Promise.resolve(line.up ? scenario : undefined),
    fetchShelf: () => Promise.resolve([]),
  });
  const { addText, label, keep, clear } = store.getState();
  const rests = (): Promise<void> => vi.waitFor(() => expect(store.getState().waiting).toBe(0));
  const put = async (...codes: readonly string[]): Promise<void> => {
    addText(codes.join('\n'));
    await rests();
  };
  const states = (): readonly string[] => store.getState().rows.map(({ state }) => state);
  return { store, line, put, rests, states, label, keep, clear };
}

describe('results whose scenario did not load', () => {
  it('are played when others are put in, each in its place', async () => {
    const { store, line, put, states } = tabOn();
    line.up = false;
    await put(one, two);
    expect(states()).toEqual(['strange', 'strange']);
    line.up = true;
    await put(three);
    expect(states()).toEqual(['sound', 'sound', 'sound']);
    expect(store.getState().rows.map(({ code }) => code)).toEqual([one, two, three]);
  });

  it('are played when put in again, and when it is tried again', async () => {
    const { store, line, put, rests, states } = tabOn();
    line.up = false;
    await put(one);
    const { again } = must(store.getState().rows[0]);
    must(again)();
    await rests();
    expect(states()).toEqual(['strange']);
    line.up = true;
    must(again)();
    await rests();
    expect(states()).toEqual(['sound']);
    expect(store.getState().rows[0]?.again).toBeUndefined();
    line.up = false;
    await put(two);
    line.up = true;
    await put(two);
    expect(states()).toEqual(['sound', 'sound']);
  });
});

describe('a pile that two tabs keep', () => {
  it('has the results of both, and the labels typed last', async () => {
    const storage = memoryStorage();
    const first = tabOn(storage);
    await first.put(one);
    first.label(one, 'Window');
    first.label(two, 'Not here yet');
    first.keep(true);
    const second = tabOn(storage);
    await second.rests();
    second.label(one, 'Door');
    await second.put(two);
    await first.put(three);
    const kept = must(readKept(storage));
    expect([...kept.codes].toSorted()).toEqual([one, two, three].toSorted());
    // each tab keeps what was typed in it
    second.label(two, 'Stove');
    expect(must(readKept(storage)).labels.get(two)).toBe('Stove');
    expect(must(readKept(storage)).labels.get(one)).toBe('Door');
    expect(must(readKept(storage)).codes).toHaveLength(3);
  });

  it('is not emptied by a tab that has nothing yet', async () => {
    const storage = memoryStorage();
    const empty = tabOn(storage);
    const first = tabOn(storage);
    await first.put(one);
    first.keep(true);
    empty.keep(true);
    expect(must(readKept(storage)).codes).toEqual([one]);
    first.clear();
    expect(readKept(storage)).toBeUndefined();
  });
});
