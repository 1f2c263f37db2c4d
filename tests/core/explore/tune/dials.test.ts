import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../src/core/explore/ways/random.ts';
import { boardOf, changesOf, sizeOf, withDials } from '../../../../src/core/explore/tune/dials.ts';
import { turnSome } from '../../../../src/core/explore/tune/turn.ts';
import { STANDARDS } from '../../../../src/core/scenario/debate-data.ts';
import { must } from '../../../support/must.ts';
import { aimingAt, data, made, middle, sitting } from './small-aims.ts';

const SEED = 7;

describe('the dials', () => {
  const board = boardOf(aimingAt(middle));

  it('stay in their bounds, however often they are turned, and always turn', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 60 }), (seed, times) => {
        const random = seededRandom(seed);
        let dials = board.start;
        for (let n = 0; n < times; n++) {
          const turned = turnSome(board, dials, random);
          expect(turned).not.toEqual(dials);
          dials = turned;
        }
        for (const { settled, standard } of dials.members) {
          expect([0, 1, 2, 3]).toContain(settled);
          expect(STANDARDS).toContain(standard);
        }
        for (const candle of dials.candles) {
          expect(candle).toBeGreaterThanOrEqual(sitting.candle / 2);
          expect(candle).toBeLessThanOrEqual(sitting.candle * 1.5);
        }
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it('of those who lead a side stay as they are', () => {
    const [free, ...leads] = data.members;
    const led = boardOf({ ...aimingAt(middle), sittings: [{ ...sitting, steadfast: leads.map((m) => m.id) }] });
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const random = seededRandom(seed);
        let dials = led.start;
        for (let n = 0; n < 20; n++) dials = turnSome(led, dials, random);
        const touched = changesOf(led, dials).flatMap((c) => ('member' in c ? [c.member] : []));
        expect(touched.filter((id) => id !== must(free).id)).toEqual([]);
      }),
      { seed: SEED, numRuns: 30 },
    );
  });

  it('are all that differs in a scenario with them turned, and are named as they are', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const dials = turnSome(board, board.start, seededRandom(seed));
        const changes = changesOf(board, dials);
        expect(withDials(board.data, dials)).toEqual(made(board.data, changes));
        expect(changes.every((c) => c.from !== c.to)).toBe(true);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it('are counted by whose they are, then by their steps', () => {
    const settled = (to: number) => ({ dial: 'settled', member: 'a', from: 0, to }) as const;
    const standard = { dial: 'standard', member: 'a', from: 'scintilla', to: 'clear' } as const;
    const candle = { dial: 'candle', sitting: 's', from: 6, to: 8 } as const;
    expect([[], [settled(1)], [settled(3)], [settled(1), standard], [settled(1), candle]].map(sizeOf)).toEqual([
      0, 1.1, 1.3, 1.3, 2.3,
    ]);
  });

  it('are those of the sitting named, of several', () => {
    const other = { ...sitting, id: 'other' };
    const two = { ...aimingAt(middle, { ...middle, id: 'too', sitting: 'other' }), sittings: [sitting, other] };
    expect(boardOf(two).candles.map((c) => c.sitting)).toEqual([0, 1]);
    expect(boardOf(two, 'other').candles.map((c) => c.sitting)).toEqual([1]);
    expect(boardOf({ ...two, targets: [middle] }).candles.map((c) => c.sitting)).toEqual([0]);
  });
});
