import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMoveId } from '../../src/core/debate/move.ts';
import type { Receipt } from '../../src/core/debate/receipt.ts';
import { indexScenario } from '../../src/core/play/scenario-index.ts';
import { moodOfTurn } from '../../src/core/view/mood-of-turn.ts';
import type { ExchangeView, Turn } from '../../src/core/view/transcript.ts';
import { SEED } from '../support/arbitrary-scenario.ts';
import { makeData } from '../support/make-scenario.ts';
import { isDebateMove } from '../support/room.ts';

const data = makeData({ claims: { plain: {}, blaming: { accuses: true }, sad: { accuses: true } } });
const scenario = indexScenario(
  { ...data, claims: data.claims.map((c) => (c.id === 'sad' ? { ...c, mood: 'troubled' } : c)) },
  'made',
);

const turn = (id: string, side: 'wide' | 'narrow' = 'narrow'): Turn => {
  const move = parseMoveId(id);
  if (!isDebateMove(move)) throw new Error(`${id} is no move of a debate`);
  const utterance = { period: '', plain: '', origin: 'invented', quotes: [], speaker: 'bob', title: '' } as const;
  return { side, move, id, utterance };
};

/** A man who went wider or narrower, by what a side did. */
const went = (way: 'wider' | 'narrower', side: 'wide' | 'narrow'): ExchangeView['receipts'][number] => {
  const receipt: Receipt = { member: 'm', from: '', to: '', side, rule: 'reason', claim: undefined, told: undefined };
  return { receipt, wider: way === 'wider', sentence: '' };
};
const times = <T>(n: number, one: T): readonly T[] => Array.from({ length: n }, () => one);

describe('the mood of who spoke last', () => {
  it('is troubled when he grants, takes back or gives way, and resolved when he moves an option', () => {
    for (const id of ['concede:plain', 'retract:plain', 'yield'])
      expect(moodOfTurn(scenario, turn(id))).toBe('troubled');
    expect(moodOfTurn(scenario, turn('propose:some'))).toBe('resolved');
  });

  it('is angry when he accuses, whatever comes of it, unless his words are written otherwise', () => {
    expect(moodOfTurn(scenario, turn('assert:blaming'), times(4, went('wider', 'wide')))).toBe('angry');
    expect(moodOfTurn(scenario, turn('call:ann:sad'))).toBe('troubled');
  });

  it('is calm while nothing has come of what he said', () => {
    expect(moodOfTurn(scenario, turn('answer:plain'))).toBe('calm');
  });

  it('follows the men: won by him, lost to him, or one alone', () => {
    const after = (...receipts: ExchangeView['receipts']) => moodOfTurn(scenario, turn('answer:plain'), receipts);
    expect(after(...times(2, went('narrower', 'narrow')))).toBe('resolved');
    expect(after(...times(2, went('narrower', 'wide')))).toBe('calm');
    expect(after(...times(3, went('wider', 'wide')), went('narrower', 'narrow'))).toBe('troubled');
    expect(after(went('wider', 'wide'))).toBe('calm');
    expect(after(went('narrower', 'narrow'))).toBe('calm');
  });

  it('troubles one side by the same men that make the other resolved', () => {
    const receipt = fc.tuple(fc.constantFrom('wider', 'narrower'), fc.constantFrom('wide', 'narrow'));
    fc.assert(
      fc.property(fc.constantFrom('assert:plain', 'question:plain'), fc.array(receipt), (id, men) => {
        const receipts = men.map(([way, side]) => went(way, side));
        const [wide, narrow] = (['wide', 'narrow'] as const).map((s) => moodOfTurn(scenario, turn(id, s), receipts));
        expect(wide === 'resolved' ? narrow : 'troubled').toBe('troubled');
        expect(narrow === 'resolved' ? wide : 'troubled').toBe('troubled');
      }),
      { seed: SEED },
    );
  });
});
