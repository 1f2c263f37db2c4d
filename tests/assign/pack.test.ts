import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownQuestion, isId, MOST } from '../../src/assign/assignment.ts';
import { ASSIGNMENT_CODE, assignmentId, packAssignment, unpackAssignment } from '../../src/assign/pack.ts';
import { pack } from '../../src/code/code.ts';
import { assignments, plainAssignment } from './assignments.ts';

const problemOf = (value: unknown): string => {
  const read = unpackAssignment(pack(ASSIGNMENT_CODE, value));
  return 'problem' in read ? read.problem : 'sound';
};

const SOUND = { scenario: 'small-common', part: 'whole' };

describe('a packed assignment', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(assignments, (assignment) => {
        expect(unpackAssignment(packAssignment(assignment))).toEqual(assignment);
      }),
    );
  });

  it('is the same code whatever order its settings stand in, and another for another', () => {
    const one = plainAssignment({ note: 'Read the pamphlet first.', minutes: 35 });
    const turned = Object.fromEntries(Object.entries(one).toReversed()) as unknown as typeof one;
    expect(packAssignment(turned)).toBe(packAssignment(one));
    expect(assignmentId(turned)).toBe(assignmentId(one));
    expect(assignmentId(one)).toMatch(/^[0-9a-f]{8}$/);
    fc.assert(
      fc.property(assignments, assignments, (a, b) => {
        expect(packAssignment(a) === packAssignment(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });

  it('does not carry what goes without saying', () => {
    expect(packAssignment(plainAssignment()).length).toBeLessThan(60);
  });

  it.each([
    ['Q-EU5ybm5Ogm5-fmAh0FV1-eATIH3bhaAA.mMpEKQ', { role: 'shared' }],
    ['Q-EU5ybm5Ogm5-fmAh0FV1-eATIH0zi4pwwNDGoB.Cmpvpg', { role: 'shared', minutes: 100 }],
  ] as const)('of before a class could vote is still a1.%s, and nobody votes', (code, change) => {
    expect(packAssignment(plainAssignment(change))).toBe(`a1.${code}`);
    expect(unpackAssignment(`a1.${code}`)).toEqual({ ...plainAssignment(change), council: false });
  });

  it('says that the class votes where it does, and only there', () => {
    const votes = packAssignment(plainAssignment({ council: true }));
    expect(votes).not.toBe(packAssignment(plainAssignment()));
    expect(unpackAssignment(votes)).toEqual(plainAssignment({ council: true }));
  });

  it('given to a class on one screen before it could vote is read as it was', () => {
    const given =
      'a1.bZFLDsIwDESvYnVduEIXHIJVFyGxmkj5oDhRYMHdmUSAitSlpSd7_OZvkKC8P-kUAkL9-Gb7nvk4-j7MsG4SNSZ-3AEMZzZVYSqJDGtneKFLqpBt4VTmYbZlV0CAjTXcOAuWtHie1t1zV8uZP0Uyaa8ElBO1Zf5W1fp53BH1pAj9vSmEQePZbbYs0_p6Aw.KCPFYg';
    expect(unpackAssignment(given)).toMatchObject({
      forecast: 'direction',
      council: false,
      before: [{}].map(() => expect.any(String)),
    });
  });

  it.each([
    ['a scenario that is a path', { ...SOUND, scenario: '../secret' }, 'the scenario that it names'],
    ['no part', { scenario: 'small-common' }, 'the part that it names'],
    ['a role of markup', { ...SOUND, role: '<b>' }, 'the role that it names'],
    ['an unknown level', { ...SOUND, level: 'merciless' }, 'the way the other side shall argue'],
    ['half a minute', { ...SOUND, minutes: 0.5 }, 'its length in minutes'],
    ['a year of minutes', { ...SOUND, minutes: 525_600 }, 'its length in minutes'],
    ['too many questions', { ...SOUND, after: Array.from({ length: 9 }, () => 'Why?') }, 'questions after play'],
    ['an endless question', { ...SOUND, before: ['x'.repeat(241)] }, 'questions before play'],
    ['sources that are no ids', { ...SOUND, sources: ['a b'] }, 'its list of sources'],
    ['a note like a book', { ...SOUND, note: 'x'.repeat(601) }, 'its note to the class'],
    ['a note that is a list', { ...SOUND, note: ['x'] }, 'its note to the class'],
    ['a word for a switch', { ...SOUND, stepBack: 'no' }, 'the setting for stepping back'],
    ['a count for a switch', { ...SOUND, council: 17 }, 'the setting for a class that votes'],
    ['a setting of another game', { ...SOUND, colour: 'red' }, 'something in it'],
    ['a list', [], 'something in it'],
    ['nothing', null, 'something in it'],
  ])('is refused with %s, by name', (_, value, name) => {
    expect(problemOf(value)).toContain(name);
    expect(problemOf(value)).toMatch(/^This assignment .*\.$/);
  });

  it('keeps markup as the text it is', () => {
    const note = '<img src=x onerror=alert(1)> & “so on”';
    expect(unpackAssignment(packAssignment(plainAssignment({ note })))).toMatchObject({ note });
  });

  it('cannot reach into every object', () => {
    expect(problemOf(JSON.parse('{"scenario":"a","part":"b","__proto__":{"aloud":true}}'))).not.toBe('sound');
    expect(({} as Record<string, unknown>)['aloud']).toBeUndefined();
  });
});

describe('a question in the teacher’s own words', () => {
  it('is never taken for an id', () => {
    expect(ownQuestion(' why ')).toBe('why?');
    expect(ownQuestion('Why  so?\n')).toBe('Why so?');
    fc.assert(
      fc.property(fc.string(), (words) => {
        expect(isId(ownQuestion(words))).toBe(false);
        expect(ownQuestion(words).length).toBeLessThanOrEqual(MOST.question);
      }),
    );
  });
});
