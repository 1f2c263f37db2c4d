import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/play/address.ts';

describe('an address', () => {
  it.each([
    ['#/play/a1.Q-EUl.J_bkpV', 'a1.Q-EUl.J_bkpV', undefined],
    ['#/play/a1.Q-EUl.J_bkpV?role=a-miller', 'a1.Q-EUl.J_bkpV', 'a-miller'],
    ['#/play/a1.Q-EUl.J_bkpV?role=<b>', 'a1.Q-EUl.J_bkpV', undefined],
    ['#/play/r9.x', 'r9.x', undefined],
    ['#/play/a1.x/y', 'a1.x/y', undefined],
    ['#/code/k7f%203qp', 'k7f 3qp', undefined],
    ['#/code/%ff', '%ff', undefined],
    ['#K7F3QP', 'K7F3QP', undefined],
    ['#/k7f3qp', 'k7f3qp', undefined],
  ])('%s asks for what a teacher gave', (hash, code, role) => {
    expect(readAddress(hash)).toEqual({ page: 'assigned', code, role });
  });

  it('of the pages for teachers names the page', () => {
    expect(readAddress('#/teach')).toEqual({ page: 'teach', section: undefined, item: undefined });
    expect(readAddress('#/teach/class')).toEqual({ page: 'teach', section: 'class', item: undefined });
    expect(readAddress('#/teach/notes/rubric')).toEqual({ page: 'teach', section: 'notes', item: 'rubric' });
    expect(readAddress('#/teach/class/more/still')).toMatchObject({ page: 'home', problem: expect.any(String) });
  });

  it('of a play is read as before', () => {
    expect(readAddress('#/play/a-story?part=one&role=a-miller&level=recorded')).toEqual({
      page: 'play',
      scenario: 'a-story',
      part: 'one',
      role: 'a-miller',
      level: 'recorded',
    });
    expect(readAddress('#/play/putney')).toMatchObject({ page: 'play', scenario: 'putney' });
  });

  it('that is too long or leads nowhere leads home with a sentence', () => {
    for (const hash of [`#/play/a1.${'x'.repeat(9000)}`, '#/nowhere', '#/play/', '#/teach/<b>', '#/a.b'])
      expect(readAddress(hash)).toMatchObject({ page: 'home', problem: expect.stringMatching(/^[A-Z].{20,}\.$/) });
  });
});
