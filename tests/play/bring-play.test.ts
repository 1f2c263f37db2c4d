import { describe, expect, it } from 'vitest';
import { ASSIGNMENT_DEFAULTS } from '../../src/assign/assignment.ts';
import { assignmentId, packAssignment } from '../../src/assign/pack.ts';
import type { Brought } from '../../src/overlay/pages/brought-play.tsx';
import { notesKey, readNotes } from '../../src/overlay/pages/notes.ts';
import { bringPlay } from '../../src/play/bring-play.ts';
import { keptLessons, rememberLesson } from '../../src/play/kept-lessons.ts';
import { packCarried } from '../../src/result/resume.ts';
import { joinReference } from '../../src/scenario/join-reference.ts';
import { summarise } from '../../src/scenario/summary.ts';
import { readSlot, slotKey } from '../../src/store/slot.ts';
import { memoryStorage } from '../fixtures/small-play.ts';
import { must } from '../support/must.ts';
import { PLAYS, scenario } from '../result/plays.ts';

const SHELF = [summarise(scenario.data, joinReference([]))];
const { save } = must(PLAYS.find(({ name }) => name === 'sexby-recorded'));
const shorter = { ...save, moves: save.moves.slice(0, 9), trail: save.trail.slice(0, 9) };
const assignment = { ...ASSIGNMENT_DEFAULTS, scenario: save.scenario, part: save.part, level: save.settings.level };
const code = packAssignment(assignment);

const brought = (text: string, storage = memoryStorage()): Brought => {
  const found = bringPlay(text, SHELF, storage);
  if ('problem' in found) throw new Error(found.problem);
  return found;
};
const kept = (storage: ReturnType<typeof memoryStorage>, id?: string) => {
  const read = readSlot(storage, slotKey(save.scenario, save.part, save.role, id));
  return 'slot' in read ? read.slot : undefined;
};

describe('a play that is brought from another device', () => {
  it('is taken in with its lesson, sources, times and notes, and its address leads to it', () => {
    const storage = memoryStorage();
    const notes = { step: 'A thought.', 'after-1': 'An answer.' };
    const carried = { save, opened: ['a-source'], assignment: code, times: { franchise: 12.5 }, notes };
    const found = brought(packCarried(carried), storage);
    expect(found).toMatchObject({ beside: 'alone', here: undefined, href: `#/play/${code}?role=sexby` });
    expect(found.take()).toBeUndefined();
    const id = assignmentId(assignment);
    expect(kept(storage, id)).toMatchObject({ save, opened: ['a-source'], times: { franchise: 12.5 } });
    expect(readNotes(storage, notesKey(save.scenario, save.part, id))).toEqual(notes);
  });

  it('says how it stands to what is kept, and takes its place only when told', () => {
    const storage = memoryStorage();
    expect(brought(packCarried({ save: shorter, opened: [] }), storage).take()).toBeUndefined();
    expect(brought(packCarried({ save, opened: [] }), storage).beside).toBe('further');
    brought(JSON.stringify(save), storage).take();
    expect(kept(storage)?.save).toEqual(save);
    expect(brought(packCarried({ save: shorter, opened: [] }), storage).beside).toBe('behind');
    const other = { ...shorter, moves: [...shorter.moves.slice(0, -1), 'yield'] };
    expect(brought(packCarried({ save: other, opened: [] }), storage).beside).toBe('other');
    expect(kept(storage)?.save).toEqual(save);
  });

  it.each([
    [{ ...save, scenario: 'elsewhere' }, undefined, 'is not here'],
    [{ ...save, role: 'henry-ireton' }, undefined, 'is not here'],
    [{ ...save, settings: { level: 'formidable' as const } }, code, 'not one of the lesson'],
    [{ ...save, settings: { ...save.settings, council: true } }, code, 'not one of the lesson'],
    [{ ...save, settings: { ...save.settings, council: true } }, undefined, 'a class votes the divisions'],
    [save, `${code}x`, 'changed on its way'],
  ])('that goes with nothing here says so', (wrong, lesson, problem) => {
    const text = packCarried({ save: wrong, opened: [], assignment: lesson });
    expect(bringPlay(text, SHELF, memoryStorage())).toEqual({ problem: expect.stringContaining(problem) });
  });

  it('puts what is damaged aside, and writes over nothing that another tab has written since', () => {
    const key = slotKey(save.scenario, save.part, save.role);
    const damaged = memoryStorage({ [key]: '{"revision":3' });
    expect(brought(JSON.stringify(save), damaged).take()).toBeUndefined();
    expect(kept(damaged)?.save).toEqual(save);
    expect(damaged.get(`${key}:aside`)).toBe('{"revision":3');
    const storage = memoryStorage();
    const question = brought(packCarried({ save: shorter, opened: [] }), storage);
    storage.set(key, JSON.stringify({ revision: 9, save }));
    expect(question.take()).toEqual({ problem: expect.stringContaining('in another tab') });
    expect(kept(storage)?.save).toEqual(save);
  });

  it('undoes nothing where the lesson allows no going back', () => {
    const strict = packAssignment({ ...assignment, stepBack: false });
    const storage = memoryStorage();
    brought(packCarried({ save, opened: [], assignment: strict }), storage).take();
    expect(brought(packCarried({ save: shorter, opened: [], assignment: strict }), storage).stays).toContain(
      'no going back',
    );
    expect(brought(packCarried({ save, opened: [], assignment: strict }), storage).stays).toBeUndefined();
  });

  it('says where the device has no room for it, and leaves what is kept', () => {
    const full = { ...memoryStorage(), set: () => 'full' as const };
    expect(brought(packCarried({ save, opened: [] }), full).take()).toEqual({
      problem: expect.stringContaining('no room left'),
    });
  });
});

describe('lessons on a device', () => {
  it('are found by what was opened, the latest first, where a play of them is kept', () => {
    const storage = memoryStorage();
    const second = packAssignment({ ...assignment, stepBack: false });
    for (const one of [code, second, code]) rememberLesson(storage, one);
    expect(keptLessons(storage, SHELF)).toEqual([]);
    brought(packCarried({ save, opened: [], assignment: second }), storage).take();
    brought(packCarried({ save: shorter, opened: [], assignment: code }), storage).take();
    expect(keptLessons(storage, SHELF).map(({ href }) => href)).toEqual([
      `#/play/${code}?role=sexby`,
      `#/play/${second}?role=sexby`,
    ]);
  });

  it('are none where the list is damaged', () => {
    for (const text of ['{', '7', '["a1.zz", 4]'])
      expect(keptLessons(memoryStorage({ 'poorest-he:lessons': text }), SHELF)).toEqual([]);
  });
});
