import { describe, expect, it } from 'vitest';
import { moveId } from '../../src/core/debate/move.ts';
import { startPlay } from '../../src/core/play/start.ts';
import { legalMoves, step } from '../../src/core/play/step.ts';
import { exchangeViews } from '../../src/core/view/transcript.ts';
import { makeScenario } from '../support/make-scenario.ts';
import { must } from '../support/must.ts';

const scenario = makeScenario({
  members: { m: {}, slow: { settled: 1 } },
  claims: {
    first: { value: 'bread', for: ['some', 'all'] },
    next: { value: 'law', for: ['some', 'all'] },
    doubt: { side: 'narrow', value: 'bread', undercut: ['first'] },
  },
  sitting: { candle: 6, questions: 0 },
});
const start = startPlay(scenario, 'whole', 'as-bob', { level: 'shrewd' });
const opened = step(scenario, start, { kind: 'next' }).state;

describe('a role on the side that does not open', () => {
  it('finds the engine to have spoken first, and the hall not yet counted', () => {
    const sitting = must(opened.sitting);
    expect(sitting.pending.map(moveId)).toEqual(['assert:first']);
    expect(sitting.hall.seats).toEqual([2, 0, 0]);
    expect(sitting.position.turn).toBe('narrow');
    expect(legalMoves(scenario, opened).map(moveId)).toContain('answer:doubt');
  });

  it('is told what the engine will do after its answer, and not what it has just done', () => {
    expect(must(opened.sitting).aim).toMatchObject({ kind: 'claim', value: 'law' });
  });

  it('closes each exchange, which then is counted and told whole', () => {
    const { state } = step(scenario, opened, { kind: 'answer', claim: 'doubt' });
    const [exchange] = exchangeViews(scenario, state);
    expect(exchange?.turns.map((t) => [t.side, t.id, t.utterance.speaker])).toEqual([
      ['wide', 'assert:first', 'alice'],
      ['narrow', 'answer:doubt', 'bob'],
    ]);
    expect(exchange?.receipts).toEqual([]);
    expect(must(state.sitting).pending.map(moveId)).toEqual(['assert:next']);
  });

  it('comes to the division when the candle is out, with nothing of the engine’s left unanswered', () => {
    const last = Array.from({ length: 3 }).reduce<typeof opened>(
      (at) => step(scenario, at, { kind: 'yield' }).state,
      opened,
    );
    expect(last.place.at).toBe('division');
    expect(must(last.sitting).pending).toEqual([]);
    expect(must(last.sitting).exchanges).toHaveLength(3);
  });
});
