import { describe, expect, it } from 'vitest';
import { printPlay } from '../../scripts/story/transcript.ts';
import { playUntil } from '../fixtures/small-play.ts';
import { runPlay, runScenario } from '../fixtures/small-run.ts';

const printed = (...wishes: readonly string[]): string => {
  const play = runPlay();
  playUntil(play, 'debrief', wishes);
  const { save } = play.getState();
  return printPlay(runScenario(), save, save.moves, 'plain').text;
};

describe('a play that is printed', () => {
  it('has the receipts of promises, and what talk has changed, where they fall', () => {
    const text = printed('choose:give-word', 'choose:sell-sack');
    expect(text).toContain('> choose:give-word\n[You have given your word to Lark: to give her flour.]');
    expect(text).toContain('  - Need is now first of the three things that Goodman Elder weighs.');
    expect(text.match(/\[You broke your word to Lark/g)).toHaveLength(2);
  });

  it('opens each sitting of a run with what is said before its first exchange', () => {
    const text = printed('choose:pass-by');
    expect(text).toContain('== The vestry meets');
    expect(text).toContain('== The green meets');
    expect(text).toContain('Your talk has left everybody as he was.');
  });
});
