import { describe, expect, it } from 'vitest';
import { legalMoves } from '../../src/core/play/step.ts';
import { moveId } from '../../src/core/debate/move.ts';
import { openCourse } from '../../src/course/course.ts';
import type { Course } from '../../src/course/course.ts';
import { readSuspended } from '../../src/course/suspend.ts';
import type { Refusal } from '../../src/course/refusals.ts';
import { currentState } from '../../src/store/play-store.ts';
import type { PlayStore } from '../../src/store/play-store.ts';
import { playUntil, smallPlay } from '../fixtures/small-play.ts';
import { memoryLms } from '../support/memory-lms.ts';
import type { MemoryLms } from '../support/memory-lms.ts';
import { must } from '../support/must.ts';
import { strictLms } from '../support/strict-lms.ts';
import type { PlainApi, StrictApi } from '../support/strict-lms.ts';

interface Session extends StrictApi {
  readonly course: Course;
  readonly told: readonly Refusal[];
  readonly pass: (milliseconds: number) => void;
}

/** Opens a session with a platform that holds to Moodle’s rules. */
function session(
  lms: PlainApi,
  options: { passMark?: number | undefined; change?: (api: PlainApi) => PlainApi } = {},
): Session {
  const strict = strictLms(lms);
  const told: Refusal[] = [];
  let now = 0;
  const course = openCourse({
    api: options.change?.(strict.api) ?? strict.api,
    own: undefined,
    passMark: options.passMark,
    tell: (refusal) => told.push(refusal),
    clock: () => now,
    draw: () => 'tag1',
  });
  return { ...strict, course, told, pass: (ms) => (now += ms) };
}

const press = (play: PlayStore): void => {
  const { scenario, move } = play.getState();
  move(moveId(must(legalMoves(scenario, currentState(play.getState()))[0])));
};

const finishPlay = (play: PlayStore, wishes: readonly string[] = []): void => {
  playUntil(play, 'debrief', wishes);
  expect(currentState(play.getState()).place.at).toBe('debrief');
};

const suspended = (lms: MemoryLms) => must(readSuspended(lms.kept.get('cmi.suspend_data') ?? ''));
const interactions = (lms: MemoryLms): readonly string[] =>
  [...lms.kept].flatMap(([element, value]) => (/^cmi\.interactions\.\d+\.id$/.test(element) ? [value] : []));

describe('a session with a course', () => {
  it('says at once that the play is not complete, and commits it', () => {
    const lms = memoryLms();
    const { calls, refused } = session(lms);
    expect(lms.kept.get('cmi.core.lesson_status')).toBe('incomplete');
    expect(calls[0]).toBe('LMSInitialize');
    expect(calls.indexOf('LMSCommit')).toBeGreaterThan(calls.indexOf('set cmi.core.lesson_status = incomplete'));
    expect(refused).toEqual([]);
  });

  it('is not complete when it was only opened and closed', () => {
    const lms = memoryLms();
    const { course } = session(lms);
    course.leave();
    expect(lms.kept.get('cmi.core.lesson_status')).toBe('incomplete');
    expect(lms.kept.get('cmi.core.exit')).toBe('suspend');
  });

  it('reports a whole play by Moodle’s rules, and never reads who the student is', () => {
    const lms = memoryLms();
    const { course, calls, refused, told, pass } = session(lms);
    const play = smallPlay();
    course.follow(play);
    finishPlay(play);
    pass(3_725_000);
    expect(course.leave()).toBe(true);
    expect(refused).toEqual([]);
    expect(told).toEqual([]);
    expect(calls.filter((call) => call.includes('student_name') || call.includes('student_id'))).toEqual([]);
    expect(calls.filter((call) => call === 'LMSFinish')).toHaveLength(1);
    expect(Object.fromEntries([...lms.kept].filter(([element]) => element.startsWith('cmi.core')))).toEqual({
      'cmi.core.lesson_status': 'completed',
      'cmi.core.exit': '',
      'cmi.core.lesson_location': 'whole/0/debrief',
      'cmi.core.session_time': '01:02:05',
    });
    const decisions = play.getState().save.moves.filter((id) => id !== 'next');
    expect(interactions(lms)).toHaveLength(decisions.length);
    expect(decisions.map((_, n) => lms.kept.get(`cmi.interactions.${n}.student_response`))).toEqual(decisions);
    expect(new Set(decisions.map((_, n) => lms.kept.get(`cmi.interactions.${n}.result`)))).toEqual(
      new Set(['neutral']),
    );
    expect(suspended(lms).save).toEqual(play.getState().save);
  });

  it('commits at the end of each scene, and not at each move', () => {
    const lms = memoryLms();
    const { course, calls } = session(lms);
    const play = smallPlay();
    course.follow(play);
    const commits = (): number => calls.filter((call) => call === 'LMSCommit').length;
    const before = commits();
    press(play);
    expect(commits()).toBe(before);
    playUntil(play, 'sitting');
    expect(commits()).toBe(before + 1);
    playUntil(play, 'division');
    expect(commits()).toBe(before + 2);
  });

  it('hands over a play in the middle of a scene when it is asked to, once', () => {
    const lms = memoryLms();
    const { course, calls } = session(lms);
    const play = smallPlay();
    course.follow(play);
    press(play);
    course.save();
    const after = calls.length;
    expect(suspended(lms).save).toEqual(play.getState().save);
    course.save();
    expect(calls).toHaveLength(after);
  });

  it('goes on from what was kept, and tells no decision twice', () => {
    const lms = memoryLms();
    const first = session(lms);
    const play = smallPlay();
    first.course.follow(play);
    playUntil(play, 'sitting');
    press(play);
    first.course.leave();
    const told = interactions(lms);
    expect(told.length).toBeGreaterThan(1);

    const second = session(lms);
    const found = must(second.course.found);
    const again = smallPlay();
    again.getState().open(found.save);
    expect(again.getState().save).toEqual(play.getState().save);
    second.course.follow(again);
    finishPlay(again);
    second.course.leave();
    expect(second.refused).toEqual([]);
    const decisions = again.getState().save.moves.filter((id) => id !== 'next');
    expect(interactions(lms)).toHaveLength(decisions.length);
    expect(interactions(lms).slice(0, told.length)).toEqual(told);
  });

  it('adds what is played again after what was played before', () => {
    const lms = memoryLms();
    const { course, refused } = session(lms);
    const play = smallPlay();
    course.follow(play);
    playUntil(play, 'sitting');
    course.save();
    const before = interactions(lms).length;
    play.getState().restart();
    playUntil(play, 'sitting');
    course.leave();
    expect(interactions(lms).length).toBe(2 * before);
    expect(refused).toEqual([]);
  });

  it('reports the play, and not the practice beside it', () => {
    const lms = memoryLms();
    const { course } = session(lms);
    const play = smallPlay();
    course.follow(play);
    playUntil(play, 'division');
    const own = play.getState().save;
    play.getState().practiseFrom(1);
    press(play);
    course.leave();
    expect(suspended(lms).save).toEqual(own);
  });

  it('leaves a play that was only looked at, and not begun, out of it', () => {
    const lms = memoryLms();
    const { course } = session(lms);
    const end = course.follow(smallPlay());
    course.save();
    end();
    course.leave();
    expect(lms.kept.has('cmi.suspend_data')).toBe(false);
  });

  it('never takes back that a play was completed', () => {
    const lms = memoryLms({ 'cmi.core.lesson_status': 'completed' });
    const { course } = session(lms);
    const play = smallPlay();
    course.follow(play);
    playUntil(play, 'sitting');
    course.leave();
    expect(lms.kept.get('cmi.core.lesson_status')).toBe('completed');
  });

  it('gives no mark unless a pass mark was chosen, and none before the end', () => {
    const wishes = ['answer:always-ours', 'question:always-ours', 'concede:always-ours'];
    const plain = memoryLms();
    const free = session(plain);
    const play = smallPlay();
    free.course.follow(play);
    finishPlay(play, wishes);
    free.course.leave();
    expect([...plain.kept.keys()].filter((element) => element.includes('score'))).toEqual([]);

    for (const [passMark, status] of [
      [0, 'passed'],
      [101, 'incomplete'],
    ] as const) {
      const lms = memoryLms();
      const { course, refused } = session(lms, { passMark });
      const marked = smallPlay();
      course.follow(marked);
      playUntil(marked, 'division');
      course.save();
      expect(lms.kept.has('cmi.core.score.raw')).toBe(false);
      finishPlay(marked);
      course.leave();
      expect(Number(lms.kept.get('cmi.core.score.raw'))).toBeGreaterThanOrEqual(0);
      expect(lms.kept.get('cmi.core.score.max')).toBe('100');
      expect(lms.kept.get('cmi.core.lesson_status')).toBe(status);
      expect(refused).toEqual([]);
    }
  });

  it('lists four objectives, and says nothing of those that moves do not show', () => {
    const lms = memoryLms();
    const { course } = session(lms);
    const play = smallPlay();
    course.follow(play);
    finishPlay(play);
    course.leave();
    const ids = [0, 1, 2, 3].map((n) => lms.kept.get(`cmi.objectives.${n}.id`));
    expect(ids).toEqual(['sourcing', 'contextualisation', 'corroboration', 'close-reading']);
    expect(lms.kept.has('cmi.objectives.1.status')).toBe(false);
    expect(lms.kept.has('cmi.objectives.3.status')).toBe(false);
    expect(['completed', 'incomplete']).toContain(lms.kept.get('cmi.objectives.0.status'));
  });
});

describe('a course that refuses', () => {
  const play = (): PlayStore => smallPlay();

  it('is finished once, however often the page is left, and begun again when it comes back', () => {
    const lms = memoryLms();
    const { course, calls, refused } = session(lms);
    const own = play();
    course.follow(own);
    press(own);
    expect(course.leave()).toBe(true);
    expect(course.leave()).toBe(false);
    expect(calls.filter((call) => call === 'LMSFinish')).toHaveLength(1);
    course.comeBack();
    playUntil(own, 'sitting');
    expect(suspended(lms).save).toEqual(own.getState().save);
    course.leave();
    expect(refused).toEqual([]);
  });

  it('says so where it does not begin, and is asked for nothing more', () => {
    const { course, told, calls } = session(memoryLms(), {
      change: (api) => ({ ...api, LMSInitialize: () => 'false' }),
    });
    const own = play();
    course.follow(own);
    finishPlay(own);
    expect(course.leave()).toBe(false);
    expect(told).toEqual(['not-begun']);
    expect(calls).toEqual([]);
    expect(course.listens()).toBe(false);
  });

  it.each([
    ['answers "false"', (): string => 'false'],
    [
      'throws',
      (): string => {
        throw new Error('the session is over');
      },
    ],
  ] as const)('is noticed where a commit %s, and asked again later', (_, fail: () => string) => {
    const lms = memoryLms();
    let failing = false;
    const { course, told } = session(lms, {
      change: (api) => ({ ...api, LMSCommit: (empty: string): string => (failing ? fail() : api.LMSCommit(empty)) }),
    });
    const own = play();
    course.follow(own);
    failing = true;
    playUntil(own, 'sitting');
    expect(told).toEqual(['not-kept']);
    expect(course.listens()).toBe(false);
    expect(lms.kept.has('cmi.suspend_data')).toBe(false);
    failing = false;
    course.save();
    expect(course.listens()).toBe(true);
    expect(suspended(lms).save).toEqual(own.getState().save);
  });

  it('is noticed where it does not take the play, or a part of the report', () => {
    const refusing = (part: string): Session => {
      const one: Session = session(memoryLms(), {
        change: (api) => ({
          ...api,
          LMSSetValue: (element, value) => (element.includes(part) ? 'false' : api.LMSSetValue(element, value)),
        }),
      });
      const own = play();
      one.course.follow(own);
      playUntil(own, 'sitting');
      return one;
    };
    expect(new Set(refusing('suspend_data').told)).toEqual(new Set(['not-kept']));
    expect(refusing('suspend_data').course.listens()).toBe(false);
    expect(new Set(refusing('interactions').told)).toEqual(new Set(['not-reported']));
    expect(refusing('interactions').course.listens()).toBe(true);
  });

  it('is never thrown at by a platform whose every call throws, or gives nothing', () => {
    const boom = (): never => {
      throw new Error('no');
    };
    const api: PlainApi = {
      LMSInitialize: boom,
      LMSFinish: boom,
      LMSGetValue: boom,
      LMSSetValue: boom,
      LMSCommit: boom,
    };
    for (const change of [() => api, () => ({ ...api, LMSInitialize: () => 'true' })]) {
      const { course } = session(memoryLms(), { change });
      const own = play();
      course.follow(own);
      finishPlay(own);
      expect(course.leave()).toBe(false);
    }
  });

  it('is handed no play that is longer than it must take: what it had stays, and the player is told', () => {
    const lms = memoryLms();
    const { course, told, refused } = session(lms);
    const own = play();
    course.follow(own);
    playUntil(own, 'sitting');
    course.save();
    const kept = lms.kept.get('cmi.suspend_data');
    const { save } = own.getState();
    const moves = Array.from({ length: 3000 }, (_, n) => `assert:claim-${(n * 7919) % 3001}`);
    own.setState({ save: { ...save, moves, trail: moves.map(() => '') } });
    course.save();
    expect(told).toEqual(['too-long']);
    expect(refused).toEqual([]);
    expect(lms.kept.get('cmi.suspend_data')).toBe(kept);
    expect(course.listens()).toBe(false);
  });

  it('starts anew, and says so, where what it kept cannot be read', () => {
    const { course, told } = session(memoryLms({ 'cmi.suspend_data': 'tag1:3:p1.AAAA.BBBBBB' }));
    expect(course.found).toBeUndefined();
    expect(told).toEqual(['unreadable']);
  });
});
