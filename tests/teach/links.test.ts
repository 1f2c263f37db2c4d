import { describe, expect, it } from 'vitest';
import { unpackAssignment } from '../../src/assign/pack.ts';
import { PRESETS, assignmentOf } from '../../src/assign/presets.ts';
import { shortAssignments } from '../../src/assign/short-code.ts';
import { readAddress } from '../../src/play/address.ts';
import { joinReference } from '../../src/scenario/join-reference.ts';
import { summarise } from '../../src/scenario/summary.ts';
import { readGiven } from '../../src/teach/earlier.tsx';
import { waysTo } from '../../src/teach/links.ts';
import { askedOf, questionFault, questionsOf } from '../../src/teach/questions.ts';
import { must } from '../support/must.ts';
import { realScenario } from '../support/real-scenario.ts';

const shelf = [summarise(realScenario().data, joinReference([]))];
const short = shortAssignments(shelf);
const SITE = 'https://school.example/putney/';
const preset = assignmentOf(must(PRESETS[0]), must(shelf[0]));
const hashOf = (link: string): string => link.slice(link.indexOf('#'));

describe('the ways to a lesson', () => {
  it('lead to it: by link, by short link and from a pasted text', () => {
    const { link, shortLink, code } = waysTo(preset, SITE, short);
    expect(readAddress(hashOf(link))).toMatchObject({ page: 'assigned' });
    expect(readAddress(hashOf(must(shortLink)))).toEqual({ page: 'assigned', code, role: undefined });
    for (const given of [link, must(shortLink), must(code), ` ${link}?role=x `, `${SITE}#/code/${must(code)}`])
      expect(readGiven(given, shelf)).toEqual(preset);
  });

  it('hand others the link and nothing of theirs a part in it', () => {
    const { link, classroom, teams } = waysTo(preset, SITE, short);
    expect(new URL(classroom).searchParams.get('url')).toBe(link);
    expect(new URL(teams).searchParams.get('href')).toBe(link);
    expect([new URL(classroom).origin, new URL(teams).origin]).toEqual([
      'https://classroom.google.com',
      'https://teams.microsoft.com',
    ]);
  });

  it('say where an address is of this computer only', () => {
    for (const site of ['http://localhost:5173/', 'http://127.0.0.1/', 'file:///C:/game/index.html'])
      expect(waysTo(preset, site, short).local).toBe(true);
    expect(waysTo(preset, SITE, short).local).toBe(false);
  });

  it('keep an ordinary lesson to about 260 characters, whatever it asks of the scenario', () => {
    const asking = {
      ...preset,
      minutes: 40,
      forecast: 'direction' as const,
      before: ['Who should choose the people who make the laws, and why?'],
      after: realScenario()
        .data.debrief.questions.slice(0, 2)
        .flatMap(({ id }) => id ?? []),
      sources: realScenario()
        .data.sources.slice(0, 2)
        .map(({ id }) => id),
      note: 'Read the soldiers’ paper first. Argue as the man you are given would, not as you would.',
    };
    const { link } = waysTo(asking, SITE, short);
    expect(hashOf(link).length).toBeLessThan(420);
    expect(unpackAssignment(hashOf(link).replace('#/play/', ''))).toEqual(asking);
    expect(
      hashOf(waysTo({ ...preset, minutes: 40, note: 'Play to the division.' }, SITE, short).link).length,
    ).toBeLessThan(260);
  });
});

describe('what a teacher pastes', () => {
  it.each([
    ['a link cut short', `${SITE}#/play/a1.Q-EUlJbkp`, /cut short/],
    ['a mistyped code', '234567', /not a code|stands for no lesson/],
    ['the name of a page', `${SITE}#/reference`, /not an assignment|has 6 letters/],
    ['nothing', '', /has 6 letters/],
    ['markup', '<script>alert(1)</script>', /not an assignment/],
    ['a megabyte', 'x'.repeat(1_000_000), /too long/],
  ])('is refused with a sentence where it is %s', (_, given, sentence) => {
    expect(readGiven(given, shelf)).toMatchObject({ problem: expect.stringMatching(sentence) });
  });
});

describe('questions on the form', () => {
  it('come back as they were asked', () => {
    const asked = ['an-id', 'Why?', 'who'];
    expect(askedOf(questionsOf(['an-id', 'Why?']))).toEqual(['an-id', 'Why?']);
    expect(askedOf({ ids: ['an-id'], own: 'Why?\n\n who ' })).toEqual([...asked.slice(0, 2), 'who?']);
  });

  it('say what is left out or cut', () => {
    expect(questionFault({ ids: [], own: 'Why?\n'.repeat(9) })).toContain('Only the first 8');
    expect(askedOf({ ids: [], own: 'Why?\n'.repeat(9) })).toHaveLength(8);
    expect(questionFault({ ids: [], own: `Why?\n${'x'.repeat(300)}` })).toContain('Question 2 is cut after 240');
    expect(questionFault({ ids: ['a'], own: 'Why?' })).toBe('');
  });
});
