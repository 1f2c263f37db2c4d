import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Receipt } from '../../src/core/debate/receipt.ts';
import type { Scenario } from '../../src/core/play/scenario-index.ts';
import type { SittingState, State } from '../../src/core/play/state.ts';
import { cuesFor, CUES } from '../../src/sound/cues.ts';
import { readSounds } from '../../src/sound/read-sounds.ts';
import { playUntil, smallPlay, smallScenario } from '../fixtures/small-play.ts';
import { currentState } from '../../src/store/play-store.ts';

/** A state in the sitting of the small scenario. */
function inSitting(role = 'as-miller'): {
  readonly scenario: Scenario;
  readonly state: State;
  readonly sitting: SittingState;
} {
  const play = smallPlay(role);
  const state = playUntil(play, 'sitting');
  if (!state.sitting) throw new Error('The play did not come to its sitting.');
  return { scenario: play.getState().scenario, state, sitting: state.sitting };
}

/** The state after an exchange in which men went one way, and nothing else happened. */
function afterExchange(state: State, sitting: SittingState, from: string, to: string, men: number): State {
  const receipt: Receipt = { member: 'ash', from, to, side: 'open', rule: 'reason', claim: undefined, told: undefined };
  const receipts = Array.from({ length: men }, () => receipt);
  const exchange = { number: 1, moves: [], receipts, seats: [], interjections: [] };
  return { ...state, sitting: { ...sitting, exchanges: [...sitting.exchanges, exchange] } };
}

describe('the cues', () => {
  it('are none when nothing has changed', () => {
    const { scenario, state } = inSitting();
    expect(cuesFor(scenario, state, state)).toEqual([]);
  });

  it('turn a page at the next beat of a scene, and knock when the sitting opens', () => {
    const play = smallPlay();
    const { scenario } = play.getState();
    const first = currentState(play.getState());
    play.getState().move('choose:say-nothing');
    const second = currentState(play.getState());
    expect(cuesFor(scenario, first, second)).toEqual(['page']);
    expect(cuesFor(scenario, second, playUntil(play, 'sitting'))).toEqual(['knock']);
  });

  it('assent when three men come to the side of the player, and dissent when they leave it', () => {
    const { scenario, state, sitting } = inSitting();
    const cues = (from: string, to: string, men: number): readonly string[] =>
      cuesFor(scenario, state, afterExchange(state, sitting, from, to, men));
    expect(cues('owners', 'everyone', 3)).toEqual(['assent', 'move']);
    expect(cues('everyone', 'owners', 3)).toEqual(['dissent', 'move']);
    expect(cues('everyone', 'owners', 2)).toEqual(['move']);
    expect(cues('everyone', 'owners', 0)).toEqual([]);
  });

  it('hear it the other way for a player of the other side', () => {
    const { scenario, state, sitting } = inSitting('as-steward');
    const next = afterExchange(state, sitting, 'everyone', 'owners', 3);
    expect(cuesFor(scenario, state, next)).toContain('assent');
  });

  it('knock when the chair speaks, and let the candle gutter as the last exchange begins', () => {
    const { scenario, state, sitting } = inSitting();
    const next = afterExchange(state, sitting, 'owners', 'everyone', 3);
    const spoken = next.sitting?.exchanges.map((e) => ({ ...e, interjections: ['vicar-hushes'] })) ?? [];
    const hushed: State = { ...next, sitting: { ...sitting, exchanges: spoken } };
    expect(cuesFor(scenario, state, hushed)).toEqual(['assent', 'knock']);
    const low: State = {
      ...next,
      sitting: { ...sitting, exchanges: spoken, position: { ...sitting.position, candle: 2 } },
    };
    expect(cuesFor(scenario, state, low)).toEqual(['assent', 'candle']);
  });

  it('are none after a jump to another move', () => {
    const { scenario, state, sitting } = inSitting();
    const once = afterExchange(state, sitting, 'owners', 'everyone', 3);
    const thrice = once.sitting && {
      ...once,
      sitting: { ...sitting, exchanges: [1, 2, 3].flatMap(() => once.sitting?.exchanges ?? []) },
    };
    expect(cuesFor(scenario, state, thrice ?? state)).toEqual([]);
    expect(cuesFor(scenario, once, state)).toEqual([]);
  });

  it('are two at the most through a whole play', () => {
    const play = smallPlay();
    playUntil(play, 'debrief');
    const { states } = play.getState();
    states.slice(1).forEach((next, i) => {
      expect(cuesFor(smallScenario(), states[i] ?? next, next).length).toBeLessThanOrEqual(2);
    });
  });
});

describe('the recordings that ship', () => {
  const data: unknown = JSON.parse(readFileSync(new URL('../../assets/audio/audio.json', import.meta.url), 'utf8'));
  const sounds = readSounds(data);

  it('have one with a caption for each cue, and one that goes on', () => {
    for (const cue of CUES) expect(sounds.find((s) => s.id === `cue-${cue}`)?.caption).toMatch(/\.$/);
    expect(sounds.filter((s) => s.loop)).toHaveLength(1);
  });

  it.each([undefined, 4, {}, { sounds: 'none' }, { sounds: [{ id: 'x' }, null] }])('are none in %j', (other) => {
    expect(readSounds(other)).toEqual([]);
  });
});
