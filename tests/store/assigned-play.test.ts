import { describe, expect, it } from 'vitest';
import type { Assigned } from '../../src/assign/assignment.ts';
import { assignmentId, packAssignment } from '../../src/assign/pack.ts';
import { createPlayStore } from '../../src/store/play-store.ts';
import type { PlayStore } from '../../src/store/play-store.ts';
import { readSlot, slotKey } from '../../src/store/slot.ts';
import { plainAssignment } from '../assign/assignments.ts';
import { must } from '../support/must.ts';
import { memoryStorage, playUntil, smallPlay, smallScenario } from '../fixtures/small-play.ts';

const assignedTo = (change: Parameters<typeof plainAssignment>[0]): Assigned => {
  const terms = plainAssignment(change);
  return { terms, code: packAssignment(terms), id: assignmentId(terms) };
};

const role = 'as-miller';
const open = (assigned: Assigned, storage = memoryStorage()): PlayStore =>
  createPlayStore({ scenario: smallScenario(), part: 'whole', role, settings: { level: 'shrewd' }, storage, assigned });
const keyOf = ({ id }: Assigned): string => slotKey('small-common', 'whole', role, id);

describe('a play begun from an assignment', () => {
  it('is kept with its assignment, apart from the play that nobody set, and found again', () => {
    const storage = memoryStorage();
    const assigned = assignedTo({ note: 'As you can.' });
    const free = smallPlay(role, storage);
    playUntil(free, 'division');
    const play = open(assigned, storage);
    expect(play.getState().save.moves).toEqual([]);
    playUntil(play, 'sitting');
    expect(readSlot(storage, keyOf(assigned))).toMatchObject({ slot: { assignment: assigned.code } });
    expect(readSlot(storage, slotKey('small-common', 'whole', role))).toMatchObject({
      slot: { assignment: undefined, save: free.getState().save },
    });
    expect(open(assigned, storage).getState().save).toEqual(play.getState().save);
  });

  it('keeps another assignment of the same part and role for itself', () => {
    const storage = memoryStorage();
    const [one, other] = [assignedTo({ forecast: 'none' }), assignedTo({ forecast: 'direction' })];
    playUntil(open(one, storage), 'sitting');
    expect(open(other, storage).getState().save.moves).toEqual([]);
  });

  it('steps back only where that is allowed', () => {
    for (const stepBack of [true, false]) {
      const play = open(assignedTo({ stepBack }));
      playUntil(play, 'division');
      const { moves } = play.getState().save;
      play.getState().practiseFrom(1);
      expect(play.getState().save.moves.length).toBe(stepBack ? 1 : moves.length);
      expect(play.getState().record !== undefined).toBe(stepBack);
    }
  });

  it('opens no earlier save where there is no stepping back, and one that goes further takes its place', () => {
    const play = open(assignedTo({ stepBack: false }));
    playUntil(play, 'sitting');
    const earlier = play.getState().save;
    playUntil(play, 'division');
    const later = play.getState().save;
    expect(play.getState().open(earlier)).toEqual({ problem: expect.stringContaining('no going back') });
    expect(play.getState().save).toEqual(later);
    const behind = open(assignedTo({ stepBack: false }));
    playUntil(behind, 'sitting');
    expect(behind.getState().open(later, { opened: ['a-source'], times: { whole: 7 } })).toBeUndefined();
    expect(behind.getState()).toMatchObject({ save: later, record: undefined, opened: ['a-source'] });
    expect(behind.getState().timesSpent()).toEqual({ whole: 7 });
  });

  it('opens no save that was played in another way than it asks', () => {
    const play = open(assignedTo({}));
    playUntil(play, 'sitting');
    const { save } = play.getState();
    const saves = [
      { ...save, trail: save.trail.map(() => ''), settings: { level: 'formidable' as const } },
      { ...save, settings: { level: 'shrewd' as const, council: true } },
    ];
    for (const other of saves) {
      expect(play.getState().open(other)).toEqual({
        problem: expect.stringMatching(/^In the play of this file .+\.$/u),
      });
      expect(play.getState().save).toBe(save);
    }
    expect(play.getState().open(save)).toBeUndefined();
    const votes = open(assignedTo({ council: true }));
    expect(votes.getState().open(save)).toEqual({ problem: expect.stringContaining('the class votes') });
    expect(smallPlay(role).getState().open(must(saves[1]))).toHaveProperty('problem');
    expect(smallPlay(role).getState().open(must(saves[0]))).toBeUndefined();
  });

  it('knows the sources that were opened, each once, also after a reload', () => {
    const storage = memoryStorage();
    const assigned = assignedTo({ sources: ['well-petition'] });
    const play = open(assigned, storage);
    play.getState().openSources(['before-any-move']);
    playUntil(play, 'sitting');
    play.getState().openSources(['well-petition', 'before-any-move']);
    const opened = ['before-any-move', 'well-petition'];
    expect(play.getState().opened).toEqual(opened);
    expect(open(assigned, storage).getState().opened).toEqual(opened);
    playUntil(play, 'ending');
    expect(open(assigned, storage).getState().opened).toEqual(opened);
  });

  it('writes nothing on opening a source while another tab has the play', () => {
    const storage = memoryStorage();
    const assigned = assignedTo({});
    const play = open(assigned, storage);
    playUntil(play, 'sitting');
    const before = storage.get(keyOf(assigned));
    play.getState().meetOtherTab();
    play.getState().openSources(['well-petition']);
    expect(storage.get(keyOf(assigned))).toBe(before);
  });
});

describe('a slot from before there were assignments', () => {
  it('is read as it was', () => {
    const storage = memoryStorage();
    playUntil(smallPlay(role, storage), 'sitting');
    const key = slotKey('small-common', 'whole', role);
    expect(key).toBe('poorest-he:play:small-common:whole:as-miller');
    const { opened: _, ...old } = JSON.parse(storage.get(key) ?? '{}') as Record<string, unknown>;
    storage.set(key, JSON.stringify(old));
    expect(readSlot(storage, key)).toMatchObject({ slot: { assignment: undefined, opened: undefined } });
    expect(smallPlay(role, storage).getState().opened).toEqual([]);
  });

  it('does not take a list of opened sources that is none', () => {
    const storage = memoryStorage();
    playUntil(smallPlay(role, storage), 'sitting');
    const key = slotKey('small-common', 'whole', role);
    const slot = JSON.parse(storage.get(key) ?? '{}') as Record<string, unknown>;
    for (const opened of ['x', [1], {}, Array.from({ length: 9999 }, () => 'x')]) {
      storage.set(key, JSON.stringify({ ...slot, opened }));
      expect(readSlot(storage, key)).toMatchObject({ slot: { opened: undefined } });
    }
  });
});
