import { describe, expect, it } from 'vitest';
import { memoryLms } from '../support/memory-lms.ts';
import { strictLms } from '../support/strict-lms.ts';

/** What Moodle takes and refuses in its standard mode, where a lenient platform takes more. */
const WRITES: readonly (readonly [element: string, value: string, taken: boolean])[] = [
  ['cmi.suspend_data', 'x'.repeat(4096), true],
  ['cmi.suspend_data', 'x'.repeat(4097), false],
  ['cmi.core.lesson_location', 'x'.repeat(255), true],
  ['cmi.core.lesson_location', 'x'.repeat(256), false],
  ['cmi.core.score.raw', '100', true],
  ['cmi.core.score.raw', '101', false],
  ['cmi.core.session_time', '00:12:03', true],
  ['cmi.core.session_time', '12:03', false],
  ['cmi.core.session_time', 'PT12M', false],
  ['cmi.core.lesson_status', 'incomplete', true],
  ['cmi.core.lesson_status', 'not attempted', false],
  ['cmi.core.lesson_status', 'complete', false],
  ['cmi.core.exit', '', true],
  ['cmi.core.exit', 'normal', false],
  ['cmi.interactions.0.id', 'q-1', true],
  ['cmi.interactions.0.id', 'q 1', false],
  ['cmi.interactions.1.id', 'q-2', false],
  ['cmi.interactions.0.student_response', 'x'.repeat(255), true],
  ['cmi.interactions.0.student_response', 'x'.repeat(300), false],
  ['cmi.interactions.0.result', 'neutral', true],
  ['cmi.interactions.0.result', 'incorrect', false],
  ['cmi.core.student_name', 'anybody', false],
  ['cmi.nothing', 'x', false],
];

describe('the strict checker', () => {
  it.each(WRITES)('%s = %s: %s', (element, value, taken) => {
    const { api, refused } = strictLms(memoryLms());
    api.LMSInitialize('');
    expect(api.LMSSetValue(element, value)).toBe(String(taken));
    expect(refused).toHaveLength(taken ? 0 : 1);
  });

  it('refuses calls out of their order, and arguments that are not ""', () => {
    const { api, refused } = strictLms(memoryLms());
    expect(api.LMSSetValue('cmi.core.exit', '')).toBe('false');
    expect(api.LMSCommit('')).toBe('false');
    expect(api.LMSInitialize('x')).toBe('false');
    expect(api.LMSInitialize('')).toBe('true');
    expect(api.LMSInitialize('')).toBe('false');
    expect(api.LMSFinish('')).toBe('true');
    expect(api.LMSFinish('')).toBe('false');
    expect(refused).toHaveLength(5);
  });

  it('refuses what the platform behind it refuses', () => {
    const { api, refused } = strictLms({ ...memoryLms(), LMSCommit: () => 'false' });
    api.LMSInitialize('');
    expect(api.LMSCommit('')).toBe('false');
    expect(refused).toEqual(['LMSCommit: answered false']);
  });
});
