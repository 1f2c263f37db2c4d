import { describe, expect, it } from 'vitest';
import { SHARED } from '../../src/assign/assignment.ts';
import { PRESETS, assignmentOf } from '../../src/assign/presets.ts';
import { assignmentSentences } from '../../src/assign/sentence.ts';
import { joinReference } from '../../src/scenario/join-reference.ts';
import { summarise } from '../../src/scenario/summary.ts';
import { SMALL_SCENARIO } from '../fixtures/small-scenario.ts';
import { must } from '../support/must.ts';
import { plainAssignment } from './assignments.ts';

const small = summarise(SMALL_SCENARIO, joinReference([]));
const part = { ...must(small.parts[0]), minutes: 35 };
const scenario = { ...small, parts: [part] };
const lesson = { id: part.id, words: { period: 2900, plain: 3100 }, sources: [], questions: [] };
const facts = { scenario, lesson };

const told = (change: Parameters<typeof plainAssignment>[0]): string =>
  assignmentSentences(plainAssignment({ scenario: scenario.id, part: part.id, ...change }), facts).join(' ');

describe('what students will get', () => {
  it('is told from the scenario’s own count of minutes and words', () => {
    expect(told({})).toContain(`about ${part.minutes} minutes, with about 2,900 words to read`);
    expect(told({ text: 'plain' })).toContain('3,100 words to read, in plain English first');
    expect(assignmentSentences(plainAssignment({ part: part.id }), { scenario }).join(' ')).not.toContain(
      'words to read',
    );
  });

  it('says that a lesson is too short for the part, and not that it is long enough', () => {
    expect(told({ minutes: 20 })).toContain('you give it 20');
    expect(told({ minutes: 20 })).toContain('Not all will finish in that time');
    expect(told({ minutes: part.minutes + 10 })).not.toContain('Not all will finish');
    expect(told({ minutes: part.minutes })).not.toContain('you give it');
  });

  it('names each role, or the one that is given', () => {
    const [one, two] = part.roles.map((id) => must(scenario.roles.find((r) => r.id === id)).title);
    expect(told({})).toContain(`Each chooses to play ${one} or ${two}.`);
    expect(told({ role: SHARED })).toContain(`Each plays ${one} or ${two}, by seat number.`);
    expect(told({ role: must(part.roles[1]) })).toContain(`All play ${two}.`);
  });

  it('counts what is asked', () => {
    expect(told({ before: ['A?'], after: ['B?', 'C?'], sources: ['x'] })).toContain(
      'They answer one question before they begin, open one source before the debrief and answer two questions afterwards.',
    );
  });

  it('changes with every setting', () => {
    const changes = [
      { level: 'formidable' },
      { forecast: 'none' },
      { forecast: 'direction' },
      { stepBack: false },
      { aloud: true },
      { note: 'Read this.' },
      { text: 'plain' },
      { minutes: 20 },
      { role: SHARED },
      { council: true },
    ] as const;
    expect(new Set([told({}), ...changes.map(told)]).size).toBe(changes.length + 1);
  });

  it('is whole for every preset', () => {
    for (const preset of PRESETS) {
      const sentences = assignmentSentences(assignmentOf(preset, scenario), facts);
      expect(sentences.join(' ')).not.toMatch(/undefined|NaN| {2}|“”|\(\)/);
      for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*[.]$/);
    }
  });
});
