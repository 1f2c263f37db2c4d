import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPosition } from '../../../src/core/debate/position.ts';
import { countHall, stanceOf } from '../../../src/core/debate/hall.ts';
import type { Hall } from '../../../src/core/debate/hall.ts';
import { tableOf } from '../../../src/core/play/sitting-step.ts';
import { exchangeViews } from '../../../src/core/view/transcript.ts';
import { SEED, arbitraryChoices, arbitrarySketch } from '../../support/arbitrary-scenario.ts';
import { makeScenario } from '../../support/make-scenario.ts';
import { must } from '../../support/must.ts';
import { pick, playThrough } from '../../support/playthrough.ts';

const role = fc.constantFrom('as-alice', 'as-bob');

describe('the receipts of an exchange', () => {
  it('are one for each member whose stance has changed since the last count, and none else', () => {
    fc.assert(
      fc.property(arbitrarySketch(40), arbitraryChoices, role, (sketch, numbers, who) => {
        const scenario = makeScenario(sketch);
        const sittings = playThrough(scenario, pick(numbers), who).states.flatMap((s) =>
          s.sitting && s.place.at !== 'ending' && s.place.at !== 'debrief' ? [{ s, sitting: s.sitting }] : [],
        );
        const { s: first, sitting: opened } = must(sittings[0]);
        const { debate, opener } = tableOf(scenario, first, opened);
        const stance = (hall: Hall, m: number) => debate.options[stanceOf(debate, hall, m)];
        let before = countHall(debate, openPosition(debate, opener).floor);
        for (const { sitting } of sittings.slice(1)) {
          const told = must(sitting.exchanges.at(-1)).receipts.map((r) => ({
            member: r.member,
            from: r.from,
            to: r.to,
          }));
          const changed = debate.members.flatMap((man, m) => {
            const [from, to] = [stance(before, m), stance(sitting.hall, m)];
            return from === to ? [] : [{ member: man.id, from, to }];
          });
          expect(told).toEqual(changed);
          before = sitting.hall;
        }
      }),
      { seed: SEED, numRuns: 25 },
    );
  });

  it('name a move that was made in the exchange, and the rule that goes with its kind', () => {
    fc.assert(
      fc.property(arbitrarySketch(40), arbitraryChoices, role, (sketch, numbers, who) => {
        const scenario = makeScenario(sketch);
        const last = must(playThrough(scenario, pick(numbers), who).states.at(-1));
        const rules = {
          speech: ['reason', 'defeat', 'reinstatement', 'support'],
          question: ['burden'],
          concede: ['concession', 'reinstatement'],
          retract: ['withdrawal'],
          propose: ['motion'],
        };
        for (const { moves, receipts } of must(last.sitting).exchanges)
          for (const receipt of receipts) {
            const { move } = must(moves.find((m) => m.side === receipt.side));
            const { kind } = move;
            const allowed = kind === 'yield' ? [] : kind in rules ? rules[kind as keyof typeof rules] : rules.speech;
            expect(allowed, `${kind} ${JSON.stringify(receipt)}`).toContain(receipt.rule);
            expect(receipt.claim).toBe('claim' in move ? move.claim : undefined);
          }
      }),
      { seed: SEED, numRuns: 40 },
    );
  });

  it('can each be said in a sentence that names the man', () => {
    fc.assert(
      fc.property(arbitrarySketch(40), arbitraryChoices, role, (sketch, numbers, who) => {
        const scenario = makeScenario(sketch);
        const last = must(playThrough(scenario, pick(numbers), who).states.at(-1));
        for (const { receipts } of exchangeViews(scenario, last))
          for (const { receipt, sentence } of receipts) {
            expect(sentence).toMatch(/^m\d+ (?:comes over to|falls back to) “(?:none|some|all)”: .+\.$/u);
            expect(sentence.startsWith(receipt.member)).toBe(true);
            expect(sentence).not.toMatch(/undefined|number 0|what was said/u);
          }
      }),
      { seed: SEED, numRuns: 25 },
    );
  });
});
