import { describe, expect, it } from 'vitest';
import { roleOfSeat } from '../../src/assign/seats.ts';

describe('roles by seat number', () => {
  it('go round, so that neighbours differ and each is played by as many', () => {
    const roles = ['a', 'b', 'c'];
    const seats = Array.from({ length: 30 }, (_, i) => roleOfSeat(roles, i + 1));
    expect(seats.slice(0, 4)).toEqual(['a', 'b', 'c', 'a']);
    for (const role of roles) expect(seats.filter((one) => one === role)).toHaveLength(10);
  });

  it('are given to no seat that is not there', () => {
    for (const seat of [0, -1, 1.5, Number.NaN, 1000, Number.POSITIVE_INFINITY])
      expect(roleOfSeat(['a', 'b'], seat)).toBeUndefined();
    expect(roleOfSeat([], 1)).toBeUndefined();
  });
});
