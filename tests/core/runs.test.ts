import { describe, expect, it } from 'vitest';
import { faultOf } from '../../src/core/debate/moves.ts';
import { stanceOf } from '../../src/core/debate/hall.ts';
import { indexScenario, tableFor } from '../../src/core/play/scenario-index.ts';
import type { Scenario } from '../../src/core/play/scenario-index.ts';
import { tableOf } from '../../src/core/play/sitting-step.ts';
import { startPlay } from '../../src/core/play/start.ts';
import type { State } from '../../src/core/play/state.ts';
import { step } from '../../src/core/play/step.ts';
import { holds } from '../../src/core/scene/condition.ts';
import type { DebateMove, Move } from '../../src/core/debate/move.ts';
import { makeData } from '../support/make-scenario.ts';
import { must } from '../support/must.ts';
import { longStory } from '../support/whole-story.ts';

const SKETCH = {
  sitting: { questions: 0 },
  members: { m0: {}, m1: { prior: 'some' }, m2: {} },
  claims: {
    shut: { value: 'law', for: ['some', 'all'] },
    calm: { value: 'honour', for: ['some'] },
    loud: { value: 'bread', for: ['some', 'all'] },
    reply: { side: 'narrow' as const, value: 'peace', against: ['all'], rebut: ['loud'] },
  },
};

const NEXT: Move = { kind: 'next' };
const YIELD: DebateMove = { kind: 'yield' };
const say = (claim: string): DebateMove => ({ kind: 'assert', claim });
const choose = (choice: string): Move => ({ kind: 'choose', choice });

function played(scenario: Scenario, moves: readonly Move[], part = 'whole'): State {
  return moves.reduce(
    (state, move) => {
      const { state: after, refused } = step(scenario, state, move);
      expect(refused).toBeUndefined();
      return after;
    },
    startPlay(scenario, part, 'as-alice', { level: 'shrewd' }),
  );
}

/** Reads on until a sitting, a choice or the end. */
function readOn(scenario: Scenario, state: State): State {
  let at = state;
  for (let stepped = step(scenario, at, NEXT); !stepped.refused; stepped = step(scenario, at, NEXT)) at = stepped.state;
  return at;
}

/** Through the first part to the choices of the night. */
function toNight(scenario: Scenario, way: string, move: DebateMove): State {
  const sat = readOn(scenario, played(scenario, [choose(way)]));
  return readOn(scenario, step(scenario, sat, move).state);
}

const inVote = (scenario: Scenario, way: string, move: DebateMove, deed: string): State =>
  readOn(scenario, step(scenario, toNight(scenario, way, move), choose(deed)).state);

describe('a run of parts', () => {
  const scenario = longStory(SKETCH);

  it('goes from the end of one part to the start of the next, and from the last to the ending', () => {
    const night = toNight(scenario, 'stroll', say('loud'));
    expect([night.leg, night.place]).toEqual([1, { at: 'scene', scene: 'night', beat: 'fire' }]);
    expect(holds(scenario, night, { part: 'morning' })).toBe(true);
    expect(holds(scenario, night, { part: 'evening' })).toBe(false);
    const vote = inVote(scenario, 'stroll', say('loud'), 'rest');
    const end = readOn(scenario, step(scenario, vote, YIELD).state);
    expect(end.place.at).toBe('debrief');
    expect(end.held.map((s) => s.id)).toEqual(['meeting']);
    expect(end.sitting?.id).toBe('vote');
  });

  it('stops after a part that is played by itself', () => {
    const sat = readOn(scenario, played(scenario, [choose('stroll')], 'evening'));
    const end = readOn(scenario, step(scenario, sat, say('loud')).state);
    expect(end.place.at).toBe('debrief');
  });

  it('remembers how an earlier sitting was resolved, and where each man stood in it', () => {
    const vote = inVote(scenario, 'stroll', say('loud'), 'rest');
    const option = must(vote.resolutions['meeting']);
    expect(holds(scenario, vote, { resolved: { sitting: 'meeting', option } })).toBe(true);
    expect(holds(scenario, vote, { resolved: { sitting: 'vote', option } })).toBe(false);
    expect(holds(scenario, vote, { member: { sitting: 'meeting', id: 'm1', takes: 'some' } })).toBe(true);
    expect(holds(scenario, vote, { seats: { sitting: 'meeting', option: 'none', atLeast: 3 } })).toBe(true);
    expect(holds(scenario, vote, { seats: { sitting: 'vote', option: 'none', atLeast: 1 } })).toBe(false);
  });

  it('carries every man’s stance into a sitting that carries on another', () => {
    const vote = inVote(scenario, 'stroll', say('calm'), 'rest');
    const sitting = must(vote.sitting);
    const { debate } = tableOf(scenario, vote, sitting);
    expect(debate.members.map((_, m) => stanceOf(debate, sitting.hall, m))).toEqual(vote.stands['meeting']);
    expect(vote.stands['meeting']).not.toEqual([0, 1, 0]);
  });

  it('does what the resolution of a sitting does', () => {
    expect(must(scenario.sittings.get('meeting')).outcomes?.['all']).toEqual([{ set: 'hurried' }]);
    const strong = longStory({ ...SKETCH, members: { m0: { prior: 'all' }, m1: { prior: 'all' }, m2: {} } });
    const night = toNight(strong, 'stroll', say('loud'));
    expect([night.resolutions['meeting'], night.flags]).toEqual(['all', ['hurried']]);
  });
});

describe('a claim that has to be won', () => {
  const scenario = longStory(SKETCH);

  it('is shut until its flag is set, and says how it might have been', () => {
    const shut = must(inVote(scenario, 'stroll', YIELD, 'rest').sitting);
    const open = must(inVote(scenario, 'hurry', YIELD, 'rest').sitting);
    const table = (sitting: typeof shut) => tableFor(scenario, 'vote', 'as-alice', sitting.terms);
    expect(faultOf(table(shut), shut.position, say('shut'))).toEqual({ kind: 'not-won', claims: ['shut'] });
    expect(open.terms.unlocked).toEqual(['hurried']);
    expect(faultOf(table(open), open.position, say('shut'))).toBeUndefined();
  });
});

describe('being settled', () => {
  it('goes up and down by a step, and never below none nor above three', () => {
    const settledOf = (deed: string, settled: number): number | undefined => {
      const scenario = longStory({ ...SKETCH, members: { m0: {}, m1: { settled }, m2: {} } });
      const state = inVote(scenario, 'stroll', say('loud'), deed);
      return tableOf(scenario, state, must(state.sitting)).debate.members[1]?.settled;
    };
    expect([settledOf('scold', 1), settledOf('scold', 3), settledOf('rest', 2)]).toEqual([2, 3, 2]);
    expect([settledOf('coax', 3), settledOf('coax', 1)]).toEqual([1, 0]);
  });
});

describe('a sitting with its own question', () => {
  const data = makeData(SKETCH);
  const [meeting] = data.sittings;
  const small = { ...must(meeting), options: ['none', 'all'], seats: [{ member: 'm2', prior: 'all', settled: 2 }] };
  const scenario = indexScenario({ ...data, sittings: [small] }, 'small');

  it('seats those who are named, each with his first opinion on it, and puts its own options', () => {
    const { debate } = tableFor(scenario, 'meeting', 'as-alice');
    expect(debate.options).toEqual(['none', 'all']);
    expect(debate.members.map(({ id, prior, settled }) => [id, prior, settled])).toEqual([['m2', 'all', 2]]);
  });

  it('finds nobody for an option that it does not put', () => {
    const state = readOn(scenario, startPlay(scenario, 'whole', 'as-alice', { level: 'shrewd' }));
    expect(holds(scenario, state, { member: { id: 'm2', takes: 'all' } })).toBe(true);
    expect(holds(scenario, state, { member: { id: 'm2', takes: 'some' } })).toBe(false);
    expect(holds(scenario, state, { seats: { option: 'some', atLeast: 1 } })).toBe(false);
  });
});
