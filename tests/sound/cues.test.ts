import { describe, expect, it } from 'vitest';
import type { Receipt } from '../../src/core/debate/receipt.ts';
import type { Scenario } from '../../src/core/play/scenario-index.ts';
import type { SittingState, State } from '../../src/core/play/state.ts';
import type { DebateMove } from '../../src/core/debate/move.ts';
import { cuesFor } from '../../src/core/view/cues.ts';
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
    expect(cues('owners', 'everyone', 3)).toEqual(['assent-few', 'move']);
    expect(cues('everyone', 'owners', 3)).toEqual(['dissent-few', 'move']);
    expect(cues('everyone', 'owners', 2)).toEqual(['move']);
    expect(cues('everyone', 'owners', 0)).toEqual([]);
  });

  it.each([
    [3, '-few'],
    [7, '-few'],
    [8, ''],
    [14, ''],
    [15, '-many'],
    [40, '-many'],
  ])('are as loud as %i men are', (men, size) => {
    const { scenario, state, sitting } = inSitting();
    const heard = (from: string, to: string): readonly string[] =>
      cuesFor(scenario, state, afterExchange(state, sitting, from, to, men));
    expect(heard('owners', 'everyone')).toContain(`assent${size}`);
    expect(heard('everyone', 'owners')).toContain(`dissent${size}`);
  });

  it.each<[DebateMove, string]>([
    [{ kind: 'question', claim: 'any' }, 'question'],
    [{ kind: 'concede', claim: 'any' }, 'concede'],
    [{ kind: 'propose', option: 'everyone' }, 'motion'],
    [{ kind: 'produce', claim: 'any' }, 'paper'],
  ])('tell a move of %o', (move, cue) => {
    const { scenario, state, sitting } = inSitting();
    const next = afterExchange(state, sitting, 'owners', 'everyone', 0);
    const exchanges = next.sitting?.exchanges.map((e) => ({ ...e, moves: [{ side: 'open', by: 'miller', move }] }));
    expect(cuesFor(scenario, state, { ...next, sitting: { ...sitting, exchanges: exchanges ?? [] } })).toEqual([cue]);
  });

  it('tell a claim that accuses by a fist on a bench', () => {
    const { scenario, state, sitting } = inSitting();
    const [first] = scenario.data.claims;
    if (!first) throw new Error('The small scenario has no claim.');
    const claims = new Map(scenario.claims).set(first.id, { ...first, accuses: true });
    const move = { kind: 'assert', claim: first.id } as const;
    const next = afterExchange(state, sitting, 'owners', 'everyone', 0);
    const exchanges = next.sitting?.exchanges.map((e) => ({ ...e, moves: [{ side: 'open', by: 'miller', move }] }));
    const said = { ...next, sitting: { ...sitting, exchanges: exchanges ?? [] } };
    expect(cuesFor({ ...scenario, claims }, state, said)).toEqual(['accuse']);
    expect(cuesFor(scenario, state, said)).toEqual([]);
  });

  it('push back the benches when the house divides, turn a heavy leaf to a new part, and toll at the end', () => {
    const { scenario, state, sitting } = inSitting();
    const last = afterExchange(state, sitting, 'owners', 'everyone', 4);
    expect(cuesFor(scenario, state, { ...last, place: { at: 'division' } })).toEqual(['assent-few', 'division']);
    const divided: State = { ...state, place: { at: 'division' } };
    const ended: State = { ...state, place: { at: 'ending', ending: 'any' } };
    expect(cuesFor(scenario, divided, ended)).toEqual(['bell']);
    const scene = { at: 'scene', scene: 'any', beat: 'any' } as const;
    expect(cuesFor(scenario, divided, { ...state, leg: state.leg + 1, place: scene })).toEqual(['part']);
  });

  it('tell a promise that is given, kept or broken', () => {
    const { scenario, state } = inSitting();
    const pledge = { id: 'p', text: { period: 'x', plain: 'x' }, given: 'g', kept: 'k', broken: 'b' };
    const pledged = { ...scenario, data: { ...scenario.data, promises: [pledge] } };
    const at = (beat: string, ...flags: string[]): State => ({
      ...state,
      place: { at: 'scene', scene: 's', beat },
      flags,
    });
    expect(cuesFor(pledged, at('a'), at('b', 'g'))).toEqual(['page', 'given']);
    expect(cuesFor(pledged, at('a', 'g'), at('b', 'g', 'k'))).toEqual(['page', 'kept']);
    expect(cuesFor(pledged, at('a', 'g'), at('b', 'g', 'b'))).toEqual(['page', 'broken']);
  });

  it('hear it the other way for a player of the other side', () => {
    const { scenario, state, sitting } = inSitting('as-steward');
    const next = afterExchange(state, sitting, 'everyone', 'owners', 3);
    expect(cuesFor(scenario, state, next)).toContain('assent-few');
  });

  it('knock when the chair speaks, and let the candle gutter as the last exchange begins', () => {
    const { scenario, state, sitting } = inSitting();
    const next = afterExchange(state, sitting, 'owners', 'everyone', 3);
    const spoken = next.sitting?.exchanges.map((e) => ({ ...e, interjections: ['vicar-hushes'] })) ?? [];
    const hushed: State = { ...next, sitting: { ...sitting, exchanges: spoken } };
    expect(cuesFor(scenario, state, hushed)).toEqual(['assent-few', 'knock']);
    const low: State = {
      ...next,
      sitting: { ...sitting, exchanges: spoken, position: { ...sitting.position, candle: 2 } },
    };
    expect(cuesFor(scenario, state, low)).toEqual(['assent-few', 'candle']);
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
