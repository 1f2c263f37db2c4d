import { array, assert, constantFrom, property, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heardBetween } from '../../src/core/view/heard.ts';
import { AMBIENCES, ambienceOf, soundscapeOf } from '../../src/core/view/soundscape.ts';
import type { Scenario } from '../../src/core/play/scenario-index.ts';
import { playUntil, smallPlay, smallScenario } from '../fixtures/small-play.ts';

/** The small scenario with every scene at a place. */
function at(backdrop: string | undefined): Scenario {
  const scenario = smallScenario();
  return { ...scenario, scenes: new Map([...scenario.scenes].map(([id, scene]) => [id, { ...scene, backdrop }])) };
}

describe('what a place sounds like', () => {
  it.each([
    ['church-day', 'hall'],
    ['lodgings-candle', 'chamber'],
    ['camp-night', 'camp'],
    ['river-dusk', 'river'],
    ['castle-inn', 'inn'],
    ['street-day', 'street'],
    ['corkbush', 'field'],
  ])('is of %s: %s', (backdrop, ambience) => {
    expect(ambienceOf(backdrop)).toBe(ambience);
  });

  it('is one of what there is for every named place, and nothing for none', () => {
    const words = array(stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 4 });
    assert(
      property(words, (name) => {
        expect(AMBIENCES).toContain(ambienceOf(name.join('-')));
      }),
    );
    expect(ambienceOf(undefined)).toBeUndefined();
  });

  it('is the sound of the first word that says so, whatever the light', () => {
    const light = constantFrom('day', 'dusk', 'night', 'candle');
    const place = constantFrom('church', 'lodgings', 'camp', 'river', 'street');
    assert(
      property(place, light, (p, l) => {
        expect(ambienceOf(`${p}-${l}`)).toBe(ambienceOf(p));
      }),
    );
  });
});

describe('the soundscape of a play', () => {
  it('has music at night and not by day, and the hall in a sitting', () => {
    const play = smallPlay();
    const [first] = play.getState().states;
    if (!first) throw new Error('a play has a first state');
    expect(soundscapeOf(at('street-night'), first)).toEqual({ ambience: 'street', music: 'night' });
    expect(soundscapeOf(at('street-day'), first)).toEqual({ ambience: 'street', music: undefined });
    expect(soundscapeOf(at(undefined), first)).toEqual({ ambience: undefined, music: undefined });
    const sitting = playUntil(play, 'sitting');
    expect(soundscapeOf(at('street-night'), sitting)).toEqual({ ambience: 'hall', music: undefined });
  });

  it('is told once in the log, where it begins, and every cue where it is heard', () => {
    const play = smallPlay();
    playUntil(play, 'debrief');
    const { states } = play.getState();
    const scenario = at('river-night');
    const told = states.map((state, i) => heardBetween(scenario, states[i - 1], state));
    expect(told[0]).toEqual(['Water and oars; a bell over the river.', 'Music: a lute alone.']);
    expect(told.flat().filter((text) => text === 'A full room murmurs.')).toHaveLength(1);
    expect(told.flat()).toContain('The chair knocks on the table.');
  });

  it('is not told where nothing has changed, and is never more than four things at once', () => {
    const play = smallPlay();
    playUntil(play, 'debrief');
    const { states, scenario } = play.getState();
    const anywhere = constantFrom(...states);
    assert(
      property(anywhere, anywhere, (before, after) => {
        expect(heardBetween(scenario, before, after).length).toBeLessThanOrEqual(4);
        expect(heardBetween(scenario, after, after)).toEqual([]);
      }),
    );
  });
});
