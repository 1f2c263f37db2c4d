import { describe, expect, it } from 'vitest';
import { indexScenario } from '../../src/core/play/scenario-index.ts';
import { legalMoves } from '../../src/core/play/step.ts';
import { moveId } from '../../src/core/debate/move.ts';
import { replay } from '../../src/core/save/replay.ts';
import type { Save } from '../../src/core/save/save.ts';
import { MAX_MOVES, parseSave, readSave } from '../../src/core/save/save.ts';
import type { Beat, ScenarioData } from '../../src/core/scenario/scenario.ts';
import { invented, makeData, makeScenario } from '../support/make-scenario.ts';
import type { Sketch } from '../support/make-scenario.ts';
import { must } from '../support/must.ts';
import { playThrough } from '../support/playthrough.ts';

const beats: readonly Partial<Beat>[] = [
  {
    id: 'gate',
    lines: [{ id: 'gate-1', ...invented('The gate is open.') }],
    choices: [
      { id: 'wait', ...invented('Wait.'), goto: { beat: 'lane' }, effects: [{ set: 'waited' }] },
      { id: 'go-in', ...invented('Go in.'), goto: { beat: 'lane' }, effects: [] },
    ],
  },
  { id: 'lane', lines: [{ id: 'lane-1', ...invented('It rains.') }] },
  { id: 'door', lines: [{ id: 'door-1', ...invented('The door is low.') }] },
];

const sketch: Sketch = {
  members: {
    a: { ranking: ['bread', 'law'] },
    b: { ranking: ['law', 'bread'] },
    c: { ranking: ['kin', 'bread', 'law'] },
  },
  claims: {
    first: { value: 'bread', for: ['some'] },
    second: { value: 'kin', for: ['all'] },
    third: { value: 'bread', for: ['all'] },
    doubt: { side: 'narrow', value: 'law', undercut: ['first'] },
    fear: { side: 'narrow', value: 'kin', undercut: ['second'] },
  },
  sitting: { candle: 6, questions: 0 },
  beats,
};

const WISHES = ['choose:wait', 'assert:first', 'assert:second', 'assert:third'];
const played = playThrough(makeScenario(sketch), (moves) => moves.find((m) => WISHES.includes(moveId(m))) ?? moves[0]);
const save: Save = must(played.saves.at(-1));

/** The save played again in the scenario with some of its data changed. */
const replayIn = (change: (data: ScenarioData) => Partial<ScenarioData>, from: Save = save) => {
  const data = makeData(sketch);
  return replay(indexScenario({ ...data, ...change(data) }, 'edited'), from);
};

const editBeats = (edit: (beats: readonly Beat[]) => readonly Beat[]) => (data: ScenarioData) => ({
  scenes: data.scenes.map((scene) => ({ ...scene, beats: edit(scene.beats) })),
});

it('is a whole play that is replayed here', () => {
  expect(save.moves).toEqual([
    'choose:wait',
    'next',
    'next',
    'assert:first',
    'assert:second',
    'assert:third',
    'next',
    'next',
  ]);
  expect(save.trail.map((mark) => mark.length)).toEqual([8, 0, 0, 8, 8, 8, 0, 0]);
});

describe('a play in an edited scenario goes on', () => {
  it('where only texts were changed', () => {
    const again = replayIn((data) => ({
      title: 'Another title',
      claims: data.claims.map((c) => ({ ...c, title: 'Renamed', ...invented('Other words.') })),
      members: data.members.map((m) => ({ ...m, name: 'Somebody', reason: 'So it is.' })),
    }));
    expect(again.stop).toBeUndefined();
    expect(again.state.place.at).toBe('debrief');
    expect(again.save).toEqual({ ...save, contentHash: 'edited' });
  });

  it('where the order of claims in their list was changed', () => {
    expect(replayIn((data) => ({ claims: data.claims.toReversed() })).stop).toBeUndefined();
    const sittings = (data: ScenarioData) => data.sittings.map((s) => ({ ...s, claims: s.claims.toReversed() }));
    expect(replayIn((data) => ({ sittings: sittings(data) })).stop).toBeUndefined();
  });

  it('where lines were added to a scene, or beats', () => {
    const line = { id: 'more', ...invented('A dog barks.') };
    expect(replayIn(editBeats((all) => all.map((b) => ({ ...b, lines: [...b.lines, line] })))).stop).toBeUndefined();
    const added = replayIn(
      editBeats(([gate, ...rest]) => [
        must(gate),
        ...rest.map((b) => ({ ...b, goto: undefined })),
        { id: 'porch', lines: [line], choices: [], goto: { sitting: 'meeting' } },
      ]),
    );
    expect(added.stop).toBeUndefined();
    expect(added.state.place.at).toBe('debrief');
    expect(added.save.moves).toHaveLength(save.moves.length + 1);
  });

  it('where beats were cut from a scene', () => {
    const cut = replayIn(
      editBeats((all) =>
        all
          .filter((b) => b.id !== 'lane')
          .map((b) => ({ ...b, choices: b.choices.map((c) => ({ ...c, goto: { beat: 'door' } })) })),
      ),
    );
    expect(cut.stop).toBeUndefined();
    expect(cut.state.place.at).toBe('debrief');
    expect(cut.save.moves).toHaveLength(save.moves.length - 1);
  });

  it('where a claim was added that nobody would have made', () => {
    const spare = { ...must(makeData(sketch).claims[0]), id: 'spare' };
    const again = replayIn((data) => ({
      claims: [spare, ...data.claims],
      sittings: data.sittings.map((s) => ({ ...s, claims: ['spare', ...s.claims] })),
    }));
    expect(again.stop).toBeUndefined();
  });
});

describe('a play in an edited scenario stops', () => {
  it('at the move to which the opponent would now answer otherwise', () => {
    const again = replayIn((data) => ({
      claims: data.claims.map((c) => (c.id === 'fear' ? { ...c, attacks: [] } : c)),
    }));
    expect(again.stop).toEqual({
      at: 5,
      move: 'assert:second',
      reason: 'What follows from it is no longer what followed when you played.',
    });
    expect(again.state.sitting?.exchanges).toHaveLength(1);
    expect(again.save.moves).toEqual(save.moves.slice(0, 4));
    expect(again.states).toHaveLength(again.save.moves.length + 1);
  });

  it('at a claim that is gone', () => {
    const again = replayIn((data) => ({
      claims: data.claims.filter((c) => c.id !== 'third'),
      sittings: data.sittings.map((s) => ({ ...s, claims: s.claims.filter((id) => id !== 'third') })),
    }));
    expect(again.stop).toEqual({
      at: 6,
      move: 'assert:third',
      reason: 'The scenario no longer offers it at this point.',
    });
    expect(again.state.sitting?.exchanges).toHaveLength(2);
  });

  it('at a choice that is gone, where it stood', () => {
    const again = replayIn(
      editBeats((all) => all.map((b) => ({ ...b, choices: b.choices.filter((c) => c.id !== 'wait') }))),
    );
    expect(again.stop).toMatchObject({ at: 1, move: 'choose:wait' });
    expect(again.states).toHaveLength(1);
  });

  it('at a choice that now has another effect', () => {
    const again = replayIn(
      editBeats((all) => all.map((b) => ({ ...b, choices: b.choices.map((c) => ({ ...c, effects: [] })) }))),
    );
    expect(again.stop).toMatchObject({ at: 1, move: 'choose:wait' });
  });

  it('with its moves and its states still in step, however far it had read on', () => {
    const again = replayIn((data) => ({
      claims: data.claims.filter((c) => c.id !== 'first'),
      sittings: data.sittings.map((s) => ({ ...s, claims: s.claims.filter((id) => id !== 'first') })),
    }));
    expect(again.stop).toMatchObject({ at: 4, move: 'assert:first' });
    expect(again.save.moves).toEqual(['choose:wait']);
    expect(again.states).toHaveLength(again.save.moves.length + 1);
    expect(legalMoves(indexScenario(makeData(sketch), 'x'), again.state)).toEqual([{ kind: 'next' }]);
  });

  it('at a move that this game does not know', () => {
    const unknown = { ...save, moves: save.moves.with(2, 'shout:first') };
    expect(replayIn(() => ({}), unknown).stop).toEqual({
      at: 3,
      move: 'shout:first',
      reason: 'It is not a move that this game knows.',
    });
  });

  it('before it begins, with a sentence, when its part or role is gone', () => {
    expect(() => replayIn(() => ({}), { ...save, part: 'half' })).toThrow('does not have');
    expect(() => replayIn(() => ({}), { ...save, role: 'as-nobody' })).toThrow('does not have');
  });
});

describe('a damaged save', () => {
  it.each([
    ['no record', [], 'holds no record of moves'],
    ['nothing', undefined, 'holds no record of moves'],
    ['another format', { ...save, format: 2 }, 'saved in format 2; this game reads format 1'],
    ['no role', { ...save, role: undefined }, 'does not say which scenario, part and role'],
    ['an unknown level', { ...save, settings: { level: 'godlike' } }, 'no opponent level that this game knows'],
    ['no settings', { ...save, settings: undefined }, 'no opponent level'],
    ['moves that are not texts', { ...save, moves: save.moves.map(() => 1) }, 'its list of moves cannot be read'],
    ['a trail of another length', { ...save, trail: save.trail.slice(1) }, 'its list of moves cannot be read'],
    ['a move too long', { ...save, moves: save.moves.with(0, 'x'.repeat(201)) }, 'its list of moves cannot be read'],
    [
      'too many moves',
      {
        ...save,
        moves: Array.from({ length: MAX_MOVES + 1 }, () => 'next'),
        trail: Array.from({ length: MAX_MOVES + 1 }, () => ''),
      },
      'its list of moves cannot be read',
    ],
  ])('with %s is refused with a sentence', (_, value, words) => {
    expect(readSave(value)).toEqual({ problem: expect.stringContaining(words) });
  });

  it('that was cut short is refused with a sentence', () => {
    const text = JSON.stringify(save);
    expect(parseSave(text.slice(0, -10))).toEqual({
      problem: 'This is not a saved play: it is not JSON, or it was cut short.',
    });
  });

  it('keeps nothing that is no part of a save', () => {
    expect(readSave({ ...save, extra: 1, settings: { level: 'shrewd', cheat: true } })).toEqual(save);
  });
});
