import { describe, expect, it } from 'vitest';
import { isOver } from '../../../src/core/debate/position.ts';
import { forecastMove } from '../../../src/core/debate/forecast.ts';
import { after, sit } from '../../support/room.ts';
import type { Sketch } from '../../support/make-scenario.ts';

const reasons = { value: 'bread', for: ['some'] };
const sketch: Sketch = {
  claims: {
    own: reasons,
    anns: { ...reasons, by: ['ann'] },
    annsToo: { ...reasons, by: ['ann'] },
    either: { ...reasons, by: ['ann', 'abe'] },
    charge: { ...reasons, accuses: true },
    paper: { ...reasons, paper: 'The Petition' },
  },
  sitting: { candle: 12, burn: { any: { move: 2, call: 1, accuse: 0 }, 'as-ann': { move: 2, call: 3, accuse: 2 } } },
};

describe('the candle', () => {
  it('burns at the end of each exchange, and not between a claim and its answer', () => {
    const half = after(sketch, 'own');
    expect([half.position.candle, half.position.exchange]).toEqual([12, 0]);
    const whole = half.next('-');
    expect([whole.position.candle, whole.position.exchange]).toEqual([10, 1]);
  });

  it('ends the sitting when too little is left for an exchange', () => {
    const passes = Array.from({ length: 12 }, () => '-');
    const last = after(sketch, ...passes.slice(2));
    expect(isOver(last.position, last.table.burn)).toBe(false);
    const over = last.next('-', '-');
    expect(isOver(over.position, over.table.burn)).toBe(true);
    expect(over.position.exchange).toBe(6);
  });
});

describe('a friend', () => {
  it('is called to say what is his and not one’s own, and costs his price', () => {
    const said = sit(sketch);
    expect(said.legal).toContain('call:ann:anns');
    const called = said.next('call:ann:anns', '-');
    expect(called.position.floor.spoken[0]?.by).toBe('ann');
    expect(called.position.candle).toBe(9);
  });

  it('speaks once in a sitting', () => {
    const called = after(sketch, 'anns', '-');
    expect(called.claimFault('annsToo')).toBe('friend-has-spoken');
    expect(called.legal).toContain('call:abe:either');
    expect(called.next('either', '-').position.called).toEqual(['ann', 'abe']);
  });

  it('is not called by the one whose words they are', () => {
    const anns = sit(sketch, 'as-ann');
    expect(anns.legal).toContain('assert:anns');
    expect(anns.legal).toContain('call:alice:own');
    expect(anns.next('call:alice:own', '-').position.candle).toBe(7);
  });

  it('is not called when what he burns would leave no exchange after it', () => {
    const short = (candle: number) => sit({ ...sketch, sitting: { ...sketch.sitting, candle } });
    expect(short(4).claimFault('anns')).toBe('no-candle');
    expect(short(5).legal).toContain('call:ann:anns');
    expect(short(3).legal).toContain('call:ann:anns');
    expect(short(2).claimFault('anns')).toBe('no-candle');
  });
});

describe('an accusation', () => {
  it('burns more for him whom the chair cuts short, and for no other', () => {
    const strict: Sketch = {
      ...sketch,
      sitting: {
        candle: 12,
        burn: { any: { move: 2, call: 1, accuse: 0 }, 'as-alice': { move: 2, call: 1, accuse: 2 } },
      },
    };
    expect(after(strict, 'charge', '-').position.candle).toBe(8);
    expect(after(sketch, 'charge', '-').position.candle).toBe(10);
  });

  it('says beforehand what it burns', () => {
    const { table, position } = sit({ ...sketch, sitting: { burn: { any: { move: 2, call: 1, accuse: 2 } } } });
    expect(forecastMove(table, position, { kind: 'assert', claim: 'charge' }).extra).toBe(2);
    expect(forecastMove(table, position, { kind: 'call', friend: 'ann', claim: 'anns' }).extra).toBe(1);
    expect(forecastMove(table, position, { kind: 'assert', claim: 'own' }).extra).toBe(0);
  });
});

describe('a paper', () => {
  it('is produced by one who may speak it', () => {
    expect(sit(sketch).legal).toContain('produce:paper');
    expect(sit(sketch).fault('assert:paper')).toBe('out-of-order');
    expect(sit(sketch, 'as-ann').legal).toContain('call:alice:paper');
  });
});
