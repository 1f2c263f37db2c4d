import { describe, expect, it } from 'vitest';
import { parseMoveId } from '../../src/core/debate/move.ts';
import { startPlay } from '../../src/core/play/start.ts';
import type { State } from '../../src/core/play/state.ts';
import { tableOf } from '../../src/core/play/sitting-step.ts';
import { legalMoves, step } from '../../src/core/play/step.ts';
import type { Condition } from '../../src/core/scenario/condition-data.ts';
import { holds } from '../../src/core/scene/condition.ts';
import { interjectionLines } from '../../src/core/view/transcript.ts';
import { invented, makeScenario } from '../support/make-scenario.ts';
import type { Sketch } from '../support/make-scenario.ts';
import { must } from '../support/must.ts';

const put = (id: string, when: Condition) => ({ id, when, lines: [{ id: `${id}-line`, ...invented(id) }] });

const sketch: Sketch = {
  members: {
    baker: { ranking: ['bread', 'law'], weighs: 1, settled: 1 },
    judge: { ranking: ['law', 'bread'], weighs: 1, settled: 2, faction: 'gallery' },
  },
  claims: {
    reason: { value: 'bread', for: ['some'] },
    custom: { value: 'law', for: ['some'] },
    older: { value: 'bread', for: ['some'] },
    doubt: { side: 'narrow', value: 'kin', against: ['some'] },
  },
  sitting: {
    candle: 6,
    questions: 0,
    interjections: [
      put('hush', { exchanges: { atLeast: 0 } }),
      put('stir', { exchanges: { atLeast: 1 } }),
      put('cheer', { all: [{ said: 'reason' }, { exchanges: { atLeast: 1 } }] }),
      put('groan', { exchanges: { atLeast: 1 } }),
    ],
  },
  beats: [
    {
      id: 'gate',
      choices: [
        { id: 'sit-down', ...invented('Sit.'), goto: { beat: 'talk' }, effects: [{ set: 'sat' }, { set: 'sat' }] },
        {
          id: 'stand',
          ...invented('Stand.'),
          when: { not: { role: 'as-alice' } },
          goto: { beat: 'talk' },
          effects: [],
        },
      ],
    },
    {
      id: 'talk',
      when: { flag: 'sat' },
      choices: [
        {
          id: 'bread',
          ...invented('Talk of bread.'),
          goto: { beat: 'door' },
          effects: [{ hear: { members: ['judge'], value: 'bread' } }, { unset: 'sat' }],
        },
        { id: 'leave', ...invented('Leave.'), goto: { sitting: 'meeting' }, effects: [] },
      ],
    },
    { id: 'never', when: { all: [{ flag: 'sat' }, { chosen: 'bread' }] } },
    { id: 'door' },
  ],
};

const scenario = makeScenario(sketch);
const go = (...ids: readonly string[]): State =>
  ids.reduce(
    (state: State, id) => {
      const stepped = step(scenario, state, must(parseMoveId(id)));
      if (stepped.refused) throw new Error(`${id} is refused: ${stepped.refused.kind}`);
      return stepped.state;
    },
    startPlay(scenario, 'whole', 'as-alice', { level: 'shrewd' }),
  );

const ofState = (state: State, condition: Condition): boolean => holds(scenario, state, condition);

describe('a scene', () => {
  it('offers the choices whose condition holds, and those only', () => {
    expect(legalMoves(scenario, go())).toEqual([{ kind: 'choose', choice: 'sit-down' }]);
    const asBob = startPlay(scenario, 'whole', 'as-bob', { level: 'shrewd' });
    expect(legalMoves(scenario, asBob)).toHaveLength(2);
    expect(step(scenario, go(), { kind: 'choose', choice: 'stand' }).refused?.kind).toBe('out-of-order');
  });

  it('leads from a choice to the first beat there whose condition holds', () => {
    expect(go('choose:sit-down').place).toMatchObject({ beat: 'talk' });
    const asBob = startPlay(scenario, 'whole', 'as-bob', { level: 'shrewd' });
    expect(step(scenario, asBob, { kind: 'choose', choice: 'stand' }).state.place).toMatchObject({ beat: 'door' });
    expect(go('choose:sit-down', 'choose:bread').place).toMatchObject({ beat: 'door' });
  });

  it('remembers choices, sets a flag once and takes it away', () => {
    expect(go('choose:sit-down')).toMatchObject({ flags: ['sat'], chosen: ['sit-down'] });
    expect(go('choose:sit-down', 'choose:bread')).toMatchObject({ flags: [], chosen: ['sit-down', 'bread'] });
  });

  it('changes by a conversation what the men of the next sitting weigh, and how settled they are', () => {
    const heard = go('choose:sit-down', 'choose:bread', 'next');
    const judge = must(tableOf(scenario, heard, must(heard.sitting)).debate.members[1]);
    expect([judge.ranking.slice(0, 2), judge.settled]).toEqual([['bread', 'law'], 1]);
    const talked = go('choose:sit-down', 'choose:bread', 'next', 'assert:reason', 'assert:older');
    const untalked = go('choose:sit-down', 'choose:leave', 'assert:reason', 'assert:older');
    expect([talked.sitting?.hall.seats[1], untalked.sitting?.hall.seats[1]]).toEqual([2, 1]);
  });

  it('throws where a part or a role is not in the scenario', () => {
    expect(() => startPlay(scenario, 'half', 'as-alice', { level: 'shrewd' })).toThrow('no part half');
    expect(() => startPlay(scenario, 'whole', 'as-nobody', { level: 'shrewd' })).toThrow('as-nobody');
  });
});

describe('an interjection', () => {
  it('is made when its moment comes, once, at most two at a time', () => {
    const opened = must(go('choose:sit-down', 'choose:leave').sitting);
    expect(opened.prelude).toEqual(['hush']);
    const made = must(go('choose:sit-down', 'choose:leave', 'assert:reason', 'yield').sitting).exchanges.map(
      (e) => e.interjections,
    );
    expect(made).toEqual([['stir', 'cheer'], ['groan']]);
    expect(interjectionLines(scenario, opened, ['hush']).map((l) => l.plain)).toEqual(['hush']);
  });
});

describe('a condition on the hall', () => {
  const before = go();
  const said = go('choose:sit-down', 'choose:leave', 'assert:reason', 'assert:older');
  const over = go('choose:sit-down', 'choose:leave', 'assert:reason', 'assert:older', 'yield');

  it('holds as the last count and the floor have it', () => {
    const cases: readonly (readonly [Condition, boolean])[] = [
      [{ said: 'reason' }, true],
      [{ said: 'custom' }, false],
      [{ said: 'nothing' }, false],
      [{ conceded: 'reason' }, true],
      [{ conceded: 'custom' }, false],
      [{ seats: { option: 'some', atLeast: 1 } }, true],
      [{ seats: { option: 'some', atLeast: 2 } }, false],
      [{ faction: { id: 'benches', option: 'some', atLeast: 1 } }, true],
      [{ faction: { id: 'gallery', option: 'some', atLeast: 1 } }, false],
      [{ member: { id: 'baker', takes: 'some' } }, true],
      [{ member: { id: 'judge', takes: 'some' } }, false],
      [{ member: { id: 'nobody', takes: 'some' } }, false],
      [{ exchanges: { atLeast: 2 } }, true],
      [{ exchanges: { atLeast: 3 } }, false],
      [{ moved: { atLeast: 1 } }, true],
      [{ moved: { atLeast: 2 } }, false],
      [{ any: [{ flag: 'no' }, { chosen: 'leave' }] }, true],
      [{ all: [] }, true],
      [{ any: [] }, false],
    ];
    expect(cases.map(([c]) => [c, ofState(said, c)])).toEqual(cases);
  });

  it('does not hold before any sitting', () => {
    expect(
      [{ exchanges: { atLeast: 0 } }, { seats: { option: 'none', atLeast: 0 } }].map((c) => ofState(before, c)),
    ).toEqual([false, false]);
  });

  it('knows the resolution once the house has divided, and the ending that follows', () => {
    expect(over.place.at).toBe('division');
    expect([ofState(over, { resolution: 'none' }), ofState(said, { resolution: 'none' })]).toEqual([true, false]);
    expect(step(scenario, over, { kind: 'next' }).state.place).toEqual({ at: 'ending', ending: 'ends-none' });
  });
});
