import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMoveId } from '../../../src/core/debate/move.ts';
import { factName, factsOf, watchFacts } from '../../../src/core/explore/facts.ts';
import type { Job } from '../../../src/core/explore/job.ts';
import { oddsOf } from '../../../src/core/explore/odds.ts';
import { proveJob } from '../../../src/core/explore/prove.ts';
import { boundStory } from '../../../src/core/explore/story-bounds.ts';
import { startPlay } from '../../../src/core/play/start.ts';
import { step } from '../../../src/core/play/step.ts';
import type { Scenario } from '../../../src/core/play/scenario-index.ts';
import { SEED } from '../../support/arbitrary-scenario.ts';
import { everyPlay } from '../../support/every-play.ts';
import { must } from '../../support/must.ts';
import { arbitraryStory } from '../../support/whole-story.ts';

const role = fc.constantFrom('as-alice', 'as-bob');
const jobFor = (who: string): Job => ({ part: 'whole', role: who, level: 'shrewd', scope: 'all' });
const UNLIMITED = { states: 1_000_000, keepGoing: () => true, tell: () => undefined };
const RUNS = { seed: SEED, numRuns: 25 };

/** Facts that a play shows, by the checked step. */
function shownBy(scenario: Scenario, job: Job, witness: readonly string[]): ReadonlySet<string> {
  const shown = new Set<string>();
  const facts = factsOf(scenario);
  const watch = watchFacts(scenario, facts, (f) => shown.add(factName(must(facts[f]))));
  let state = startPlay(scenario, job.part, job.role, { level: job.level });
  watch.look(undefined, undefined, state);
  for (const id of witness) {
    const move = must(parseMoveId(id));
    const { state: after, refused } = step(scenario, state, move);
    expect(refused, id).toBeUndefined();
    watch.look(state, move, after);
    state = after;
  }
  return shown;
}

describe('a walk of every state', () => {
  it('finds what playing every play finds, by plays as short as any', () => {
    fc.assert(
      fc.property(arbitraryStory, role, (scenario, who) => {
        const job = jobFor(who);
        const proof = proveJob(scenario, job, UNLIMITED);
        const { facts } = everyPlay(scenario, job);
        expect(proof.closed).toBe(true);
        proof.facts.forEach((fact, i) => {
          expect([factName(fact), fact.verdict]).toEqual([factName(fact), facts.has(i) ? 'reachable' : 'unreachable']);
          expect([factName(fact), fact.witness?.length]).toEqual([factName(fact), facts.get(i)]);
        });
      }),
      RUNS,
    );
  });

  it('gives witnesses that the game itself plays, and that show what they are for', () => {
    fc.assert(
      fc.property(arbitraryStory, role, (scenario, who) => {
        const job = jobFor(who);
        for (const fact of proveJob(scenario, job, UNLIMITED).facts)
          if (fact.witness) expect([...shownBy(scenario, job, fact.witness)]).toContain(factName(fact));
      }),
      RUNS,
    );
  });

  it('cut short calls nothing unreachable that a play shows, and nothing reachable that none does', () => {
    fc.assert(
      fc.property(arbitraryStory, role, fc.integer({ min: 1, max: 60 }), (scenario, who, states) => {
        const job = jobFor(who);
        const whole = proveJob(scenario, job, UNLIMITED);
        const cut = proveJob(scenario, job, { ...UNLIMITED, states });
        cut.facts.forEach((fact, i) => {
          const truth = must(whole.facts[i]);
          if (fact.verdict !== 'unknown')
            expect([factName(fact), fact.verdict]).toEqual([factName(truth), truth.verdict]);
          if (fact.ground === 'shortest') expect(fact.witness?.length).toBe(truth.witness?.length);
          if (fact.witness) expect([...shownBy(scenario, job, fact.witness)]).toContain(factName(fact));
        });
      }),
      RUNS,
    );
  });
});

describe('the bounds on all play', () => {
  it('exclude nothing that a play shows', () => {
    fc.assert(
      fc.property(arbitraryStory, role, (scenario, who) => {
        const may = boundStory(scenario, jobFor(who));
        for (const fact of proveJob(scenario, jobFor(who), UNLIMITED).facts)
          if (fact.verdict === 'reachable') expect([factName(fact), may(fact)]).toEqual([factName(fact), true]);
      }),
      { ...RUNS, numRuns: 100 },
    );
  });

  it('exclude something', () => {
    const excluded = fc.sample(arbitraryStory, { seed: SEED, numRuns: 20 }).flatMap((s) =>
      factsOf(s)
        .filter((f) => !boundStory(s, jobFor('as-alice'))(f))
        .map((f) => f.kind),
    );
    expect([...new Set(excluded)]).toEqual(
      expect.arrayContaining(['ending', 'resolution', 'claim', 'beat', 'member-moves']),
    );
  });
});

describe('exact odds', () => {
  it('are those of playing every play', () => {
    fc.assert(
      fc.property(arbitraryStory, role, (scenario, who) => {
        const job = jobFor(who);
        const odds = oddsOf(scenario, job, 'random', { ...UNLIMITED, keepCounting: () => true, plays: 0, seed: 1 });
        const counted = everyPlay(scenario, job).odds;
        expect(odds.exact).toBe(true);
        for (const { ending, p } of odds.endings) expect(p).toBeCloseTo(counted.get(ending) ?? 0, 9);
        expect(odds.none).toBe(0);
      }),
      RUNS,
    );
  });

  it('lie in the interval of plays drawn, nineteen times of twenty', () => {
    const scenarios = fc.sample(arbitraryStory, { seed: SEED, numRuns: 12 });
    let inside = 0;
    let intervals = 0;
    for (const scenario of scenarios) {
      const job = jobFor('as-alice');
      const limits = { ...UNLIMITED, keepCounting: () => true, plays: 200, seed: 7 };
      const exact = oddsOf(scenario, job, 'random', limits);
      const drawn = oddsOf(scenario, job, 'random', { ...limits, states: 1 });
      expect(drawn.exact).toBe(false);
      drawn.endings.forEach(({ low, high }, i) => {
        const { p } = must(exact.endings[i]);
        intervals++;
        if (low - 1e-9 <= p && p <= high + 1e-9) inside++;
      });
    }
    expect(inside / intervals).toBeGreaterThan(0.9);
  });
});
