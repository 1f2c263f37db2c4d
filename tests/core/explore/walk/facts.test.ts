import { describe, expect, it } from 'vitest';
import { factName } from '../../../../src/core/explore/walk/facts.ts';
import { proveJob, UNWATCHED } from '../../../../src/core/explore/prove/prove.ts';
import { sayableIn } from '../../../../src/core/explore/bounds/sayable.ts';
import { tableFor } from '../../../../src/core/play/scenario-index.ts';
import type { Beat } from '../../../../src/core/scenario/scenario.ts';
import type { Scenario } from '../../../../src/core/play/scenario-index.ts';
import { invented, makeScenario } from '../../../support/make-scenario.ts';
import type { Sketch } from '../../../support/make-scenario.ts';
import { must } from '../../../support/must.ts';

const proved = (scenario: Scenario) => {
  const job = { part: 'whole', role: 'as-alice', level: 'shrewd', scope: 'all' } as const;
  const proof = proveJob(scenario, job, { states: 100_000, ...UNWATCHED });
  return new Map(proof.facts.map((f) => [factName(f), f]));
};

const choice = (id: string, to: string) => ({ id, ...invented(`${id}.`), goto: { beat: to }, effects: [] });

const talk: Sketch = {
  claims: {
    yes: { value: 'bread', for: ['some', 'all'] },
    no: { side: 'narrow', value: 'law', against: ['all'], rebut: ['yes'] },
  },
  sitting: { candle: 2 },
};

describe('what a walk looks out for', () => {
  const scenario = makeScenario({
    ...talk,
    beats: [
      { id: 'gate', choices: [choice('walk', 'lane'), choice('run', 'door'), choice('wait', 'yard')] },
      { id: 'yard', when: { chosen: 'run' } },
      { id: 'lane', when: { not: { flag: 'rain' } } },
      { id: 'door' },
    ],
  });
  const facts = proved(scenario);
  const verdict = (name: string) => must(facts.get(name), name).verdict;

  it('is a beat that was asked and passed over, not one that was gone round', () => {
    expect(verdict('beat-skipped way-in/yard')).toBe('reachable');
    expect(verdict('beat-skipped way-in/lane')).toBe('unreachable');
  });

  it('is each choice and beat, by the fewest moves to it', () => {
    expect(must(facts.get('choice run')).witness).toEqual(['choose:run']);
    expect(must(facts.get('beat way-in/door')).witness).toEqual(['choose:run']);
    expect(verdict('beat way-in/yard')).toBe('unreachable');
  });

  it('is a claim that is made, by either side', () => {
    expect(verdict('claim yes')).toBe('reachable');
    expect(verdict('claim no')).toBe('reachable');
  });
});

describe('claims that can be said', () => {
  const sayable = (claims: Sketch['claims'], sitting: Sketch['sitting'] = {}): readonly string[] => {
    const scenario = makeScenario({ claims, sitting });
    const { debate } = tableFor(scenario, 'meeting', 'as-alice');
    const { can } = sayableIn(debate, must(scenario.roles.get('as-alice')));
    return debate.claims.filter((c) => can(c.index)).map((c) => c.id);
  };
  const root = { root: { value: 'bread', for: ['all'] } };

  it('are those that bear on an option', () => {
    expect(sayable({ ...root, idle: { value: 'law' } })).toEqual(['root']);
  });

  it('are those that answer what the other side can say', () => {
    expect(sayable({ ...root, fact: { side: 'narrow', undermine: ['root'] } })).toEqual(['root', 'fact']);
    expect(sayable({ ...root, fact: { undermine: ['root'] } })).toEqual(['root']);
  });

  it('are those that are support for one of its own side that may be questioned', () => {
    expect(sayable({ ...root, ground: { supports: ['root'] } })).toEqual(['root', 'ground']);
    expect(sayable({ ...root, ground: { supports: ['root'] } }, { questions: 0 })).toEqual(['root']);
  });

  it('are not those whose needs can never be met, nor those that need them', () => {
    const never = { value: 'law', for: ['all'], needs: { said: ['ghost'] } };
    const after = { value: 'law', for: ['all'], needs: { said: ['never'] } };
    expect(sayable({ ...root, never, after })).toEqual(['root']);
    expect(sayable({ ...root, after: { ...after, needs: { said: ['never', 'root'] } } })).toEqual(['root', 'after']);
  });
});

describe('whether play can go on for ever', () => {
  const ends = (beats: readonly Partial<Beat>[], states: number) => {
    const scenario = makeScenario({ ...talk, beats });
    const job = { part: 'whole', role: 'as-alice', level: 'shrewd', scope: 'all' } as const;
    return proveJob(scenario, job, { ...UNWATCHED, states }).ends;
  };
  const round = [{ id: 'gate', choices: [choice('again', 'gate'), choice('on', 'door')] }, { id: 'door' }];

  it('is known without walking where no way leads back', () => {
    expect(ends([{ id: 'gate' }, { id: 'door' }], 1)).toBe(true);
    expect(ends(round, 1)).toBe(false);
  });

  it('is known of a way that leads back and can be left, when every state was walked', () => {
    expect(ends(round, 100_000)).toBe(true);
  });
});

describe('where a play can’t come to an end', () => {
  const traps = (beats: Sketch['beats'] & object) => {
    const scenario = makeScenario({ ...talk, beats });
    const job = { part: 'whole', role: 'as-alice', level: 'shrewd', scope: 'all' } as const;
    return proveJob(scenario, job, { states: 100_000, ...UNWATCHED }).traps.map((t) => [
      t.kind,
      t.at,
      t.witness.length,
    ]);
  };

  it('is told with the fewest moves to it', () => {
    const shut = { ...choice('knock', 'gate'), when: { flag: 'never' } };
    expect(
      traps([
        { id: 'gate', choices: [choice('in', 'hall'), choice('on', 'door')] },
        { id: 'door', goto: { sitting: 'meeting' } },
        { id: 'hall', choices: [shut] },
        { id: 'ghost', when: { flag: 'never' } },
      ]),
    ).toEqual([['stuck', 'way-in/hall', 1]]);
  });

  it('is told of a way that goes round for ever, and not of one that can be left', () => {
    const round = (ways: readonly ReturnType<typeof choice>[]) => [
      { id: 'gate', choices: [choice('on', 'hall'), choice('home', 'door')] },
      { id: 'hall', choices: ways },
      { id: 'yard', choices: [choice('back', 'hall')] },
      { id: 'door', goto: { sitting: 'meeting' } },
    ];
    expect(traps(round([choice('out', 'yard'), choice('leave', 'door')]))).toEqual([]);
    expect(traps(round([choice('out', 'yard')]))).toEqual([
      ['endless', 'way-in/hall', 1],
      ['endless', 'way-in/yard', 2],
    ]);
  });
});
