import { describe, expect, it } from 'vitest';
import { FAULTS } from '../../../src/core/debate/fault.ts';
import { forecastMove } from '../../../src/core/debate/forecast.ts';
import { lockedClaims } from '../../../src/core/debate/moves.ts';
import { startPlay } from '../../../src/core/play/start.ts';
import { step } from '../../../src/core/play/step.ts';
import { faultSentence } from '../../../src/core/words/fault-sentence.ts';
import { after, sit } from '../../support/room.ts';
import { makeScenario } from '../../support/make-scenario.ts';
import type { Sketch } from '../../support/make-scenario.ts';

const sketch: Sketch = {
  members: { m: { ranking: ['law', 'bread'], weighs: 2 } },
  claims: {
    reason: { value: 'bread', for: ['some'] },
    against: { value: 'bread', for: ['all'], undercut: ['reason'] },
    foreign: { value: 'kin', for: ['some'] },
    idle: { value: 'bread' },
    doubt: { side: 'narrow', value: 'law', against: ['some'] },
    reply: { value: 'bread', undercut: ['doubt'] },
    locked: { value: 'bread', for: ['some'], needs: { said: ['doubt'] } },
    anns: { value: 'bread', for: ['some'], by: ['ann'] },
    annsToo: { value: 'bread', for: ['some'], by: ['ann'] },
  },
};

describe('a claim refused', () => {
  it('has a named fault', () => {
    const first = sit(sketch);
    expect(first.claimFault('idle')).toBe('does-not-answer');
    expect(first.claimFault('reply')).toBe('does-not-answer');
    expect(first.claimFault('locked')).toBe('not-yet');
    expect(first.claimFault('doubt')).toBe('not-your-side');
    expect(first.claimFault('nothing')).toBe('unknown');
    expect(first.fault('answer:reason')).toBe('out-of-order');
    const later = first.next('anns', 'doubt');
    expect(later.claimFault('anns')).toBe('already-said');
    expect(later.claimFault('annsToo')).toBe('friend-has-spoken');
    expect(later.claimFault('reply')).toBe('out-of-order');
    expect(later.fault('answer:reply')).toBeUndefined();
  });

  it('is shown as locked with what would unlock it, unless it is said or not one’s own', () => {
    const { table, position } = after(sketch, 'anns', '-');
    const locked = lockedClaims(table, position);
    expect(locked.map((l) => [l.claim, l.fault.kind])).toEqual([
      ['idle', 'does-not-answer'],
      ['reply', 'does-not-answer'],
      ['locked', 'not-yet'],
      ['annsToo', 'friend-has-spoken'],
    ]);
    expect(locked.find((l) => l.claim === 'locked')?.fault.claims).toEqual(['doubt']);
  });
});

describe('a claim allowed', () => {
  const faultsOf = (claim: string, ...before: readonly string[]) => {
    const { table, position } = after(sketch, ...before);
    return forecastMove(table, position, { kind: 'assert', claim }).faults;
  };

  it('is said to contradict one’s own where it does, and names what', () => {
    expect(faultsOf('against', 'reason', '-')).toContainEqual({ kind: 'contradicts-your-own', claims: ['reason'] });
    expect(faultsOf('against')).toEqual([]);
  });

  it('is said to be outranked where nobody to be won weighs its value', () => {
    expect(faultsOf('foreign')).toEqual([{ kind: 'outranked', claims: [] }]);
    expect(faultsOf('reason')).toEqual([]);
  });
});

describe('a move out of its place', () => {
  const scenario = makeScenario(sketch);
  const start = startPlay(scenario, 'whole', 'as-alice', { level: 'shrewd' });

  it('is refused with the same state', () => {
    for (const move of [
      { kind: 'yield' },
      { kind: 'assert', claim: 'reason' },
      { kind: 'choose', choice: 'x' },
    ] as const) {
      const stepped = step(scenario, start, move);
      expect(stepped.state).toBe(start);
      expect(stepped.refused?.kind).toBe('out-of-order');
    }
    const sitting = step(scenario, start, { kind: 'next' }).state;
    expect(step(scenario, sitting, { kind: 'next' }).refused?.kind).toBe('out-of-order');
  });
});

it('every fault has a sentence of its own', () => {
  const scenario = makeScenario(sketch);
  const sentences = FAULTS.map((kind) => faultSentence(scenario, { kind, claims: ['reason'] }));
  expect(new Set(sentences).size).toBe(FAULTS.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].+\.$/u);
  expect(faultSentence(scenario, { kind: 'not-yet', claims: ['reason', 'doubt'] })).toContain(
    '“Claim reason” and “Claim doubt”',
  );
});
