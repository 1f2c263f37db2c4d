import { afterEach, describe, expect, it } from 'vitest';
import { keepTime } from '../../src/play/keep-time.ts';
import { memoryStorage, playUntil, smallPlay } from '../fixtures/small-play.ts';

const see = (state: 'visible' | 'hidden'): void => {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
};

afterEach(() => {
  see('visible');
});

const timed = (storage = memoryStorage()) => {
  const play = smallPlay('as-miller', storage);
  let now = 1000;
  const stop = keepTime(play, document, () => now);
  const wait = (seconds: number): void => {
    now += seconds * 1000;
  };
  return { play, stop, wait, times: () => play.getState().timesSpent() };
};

describe('the time that a play takes', () => {
  it('is counted where the play stood while it passed', () => {
    const { play, wait, times } = timed();
    wait(20);
    playUntil(play, 'sitting');
    const scene = Object.keys(times());
    expect(scene).toHaveLength(1);
    expect(Object.values(times())).toEqual([20]);
    wait(30.04);
    playUntil(play, 'division');
    expect(Object.entries(times()).filter(([id]) => id.endsWith('/sitting'))).toEqual([[`${scene[0]}/sitting`, 30]]);
  });

  it('is not counted while the page is hidden, nor beyond five minutes of one stay', () => {
    const { play, wait, times } = timed();
    wait(10);
    see('hidden');
    wait(4000);
    see('visible');
    wait(5);
    playUntil(play, 'sitting');
    expect(Object.values(times())).toEqual([15]);
    wait(9000);
    playUntil(play, 'division');
    expect(Object.values(times())).toEqual([15, 300]);
  });

  it('counts the debrief, where no move follows, when it is asked and when the page is left', () => {
    const { play, wait, times, stop } = timed();
    playUntil(play, 'debrief');
    wait(40);
    expect(times()).toEqual({ debrief: 40 });
    wait(2);
    stop();
    wait(100);
    expect(times()).toEqual({ debrief: 42 });
  });

  it('is kept with the play, begins anew with it, and stands still in practice', () => {
    const storage = memoryStorage();
    const { play, wait, times } = timed(storage);
    wait(12);
    playUntil(play, 'sitting');
    wait(3);
    playUntil(play, 'debrief');
    const [scene = '', sitting = ''] = Object.keys(times());
    expect(times()).toEqual({ [scene]: 12, [sitting]: 3 });
    expect(smallPlay('as-miller', storage).getState().timesSpent()).toEqual({ [scene]: 12, [sitting]: 3 });
    play.getState().practiseFrom(0);
    wait(50);
    play.getState().endPractice();
    expect(times()).toEqual({ [scene]: 12, [sitting]: 3 });
    play.getState().restart();
    expect(times()).toEqual({});
  });
});
