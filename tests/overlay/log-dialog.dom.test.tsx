import { describe, expect, it } from 'vitest';
import { LogDialog } from '../../src/overlay/log/log-dialog.tsx';
import { DEFAULT_PREFERENCES } from '../../src/store/preferences.ts';
import { playUntil, smallPlay } from '../fixtures/small-play.ts';
import { show } from './dom.ts';

/** The lines of the log that tell of sound, after the sitting of the small scenario has been opened. */
async function heard(sound: boolean): Promise<readonly string[]> {
  const play = smallPlay();
  playUntil(play, 'sitting');
  play.getState().caption('Sound could not be loaded.');
  const root = await show(
    <LogDialog play={play.getState()} preferences={{ ...DEFAULT_PREFERENCES, sound }} onClose={() => undefined} />,
  );
  return [...root.querySelectorAll('.log-heard')].map((line) => line.textContent ?? '');
}

describe('the log', () => {
  it('tells what was heard at each step where sound is on, and what could not be', async () => {
    expect(await heard(true)).toEqual([
      'Heard: A leaf is turned.',
      'Heard: A full room murmurs.',
      'Heard: The chair knocks on the table.',
      'Sound could not be loaded.',
    ]);
  });

  it('tells of no sound to one who has it off', async () => {
    expect(await heard(false)).toEqual(['Sound could not be loaded.']);
  });
});
