import { describe, expect, it } from 'vitest';
import { startPlay } from '../../src/core/play/start.ts';
import { claimsMade, sittingsHeld } from '../../src/core/view/debrief-view.ts';
import { markOf } from '../../src/course/mark.ts';
import { realScenario } from '../support/real-scenario.ts';
import { must } from '../support/must.ts';
import { recordedPlays } from '../support/recorded-plays.ts';

const scenario = realScenario();
const plays = recordedPlays(scenario);

describe('the mark', () => {
  it('is the share of the other side’s claims that the debrief tells were answered, questioned or granted', () => {
    for (const { state } of plays) {
      const side = scenario.roles.get(state.role)?.side;
      const met = sittingsHeld(state).flatMap((held) => {
        const made = claimsMade(scenario, held);
        const mine = new Set(made.filter((c) => c.side === side).map((c) => c.claim));
        return made
          .filter((c) => c.side !== side && c.exchange < held.sitting.exchanges.length)
          .map((c) => c.questioned || c.conceded || c.answers.some(({ claim }) => mine.has(claim)));
      });
      expect(markOf(scenario, state)).toBe(Math.round((100 * met.filter(Boolean).length) / met.length));
    }
  });

  it('tells plays apart, and lies between 0 and 100', () => {
    const marks = plays.map(({ state }) => must(markOf(scenario, state)));
    expect(new Set(marks).size).toBeGreaterThan(10);
    expect(Math.min(...marks)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...marks)).toBeLessThanOrEqual(100);
  });

  it('is none before anything was argued', () => {
    const [part] = scenario.data.parts;
    expect(markOf(scenario, startPlay(scenario, must(part).id, 'sexby', { level: 'shrewd' }))).toBeUndefined();
  });
});
