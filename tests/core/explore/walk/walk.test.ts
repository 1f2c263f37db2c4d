import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMoveId } from '../../../../src/core/debate/move.ts';
import { factName, factsOf, watchFacts } from '../../../../src/core/explore/walk/facts.ts';
import type { Fact } from '../../../../src/core/explore/walk/facts.ts';
import type { Job } from '../../../../src/core/explore/walk/job.ts';
import { oddsOf } from '../../../../src/core/explore/odds/odds.ts';
import type { Proof, Verdict } from '../../../../src/core/explore/prove/proof.ts';
import { proveJob } from '../../../../src/core/explore/prove/prove.ts';
import { boundStory } from '../../../../src/core/explore/bounds/story-bounds.ts';
import { startPlay } from '../../../../src/core/play/start.ts';
import { step } from '../../../../src/core/play/step.ts';
import type { Scenario } from '../../../../src/core/play/scenario-index.ts';
import { SEED } from '../../../support/arbitrary-scenario.ts';
import { everyPlay } from '../../../support/every-play.ts';
import { must } from '../../../support/must.ts';
import { arbitraryStory } from '../../../support/whole-story.ts';

const role = fc.constantFrom('as-alice', 'as-bob');
const jobFor = (who: string): Job => ({ part: 'whole', role: who, level: 'shrewd', scope: 'all' });
const UNLIMITED = { states: 1_000_000, keepGoing: () => true, tell: () => undefined };
const RUNS = { seed: SEED, numRuns: 25 };

/** Whether a play, by the checked step, shows a fact. */
function shows(scenario: Scenario, job: Job, witness: readonly string[], fact: Fact): boolean {
  let shown = false;
  const watch = watchFacts(scenario, [fact], () => (shown = true));
  let state = startPlay(scenario, job.part, job.role, { level: job.level });
  watch.look(undefined, undefined, state);
  for (const id of witness) {
    const move = must(parseMoveId(id));
    const { state: after, refused } = step(scenario, state, move);
    if (refused) return false;
    watch.look(state, move, after);
    state = after;
  }
  return shown;
}

/** Facts with a witness that does not show them: none, or the prover is wrong. */
const falseWitnesses = (scenario: Scenario, proof: Proof): readonly string[] =>
  proof.facts.filter((f) => f.witness && !shows(scenario, proof.job, f.witness, f)).map(factName);

const tell = (fact: Fact, verdict: Verdict, length: number | undefined): string =>
  `${factName(fact)}: ${verdict}${length === undefined ? '' : ` in ${length}`}`;

describe('a walk of every state', () => {
  it('finds what playing every play finds, by plays as short as any', () => {
    fc.assert(
      fc.property(arbitraryStory, role, (scenario, who) => {
        const job = jobFor(who);
        const proof = proveJob(scenario, job, UNLIMITED);
        const { facts } = everyPlay(scenario, job);
        expect(proof.closed).toBe(true);
        expect(proof.facts.map((f) => tell(f, f.verdict, f.witness?.length))).toEqual(
          proof.facts.map((f, i) => tell(f, facts.has(i) ? 'reachable' : 'unreachable', facts.get(i))),
        );
      }),
      RUNS,
    );
  });

  it('gives witnesses that the game itself plays, and that show what they are for', () => {
    fc.assert(
      fc.property(arbitraryStory, role, (scenario, who) => {
        expect(falseWitnesses(scenario, proveJob(scenario, jobFor(who), UNLIMITED))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('cut short calls nothing unreachable that a play shows, and nothing reachable that none does', () => {
    fc.assert(
      fc.property(arbitraryStory, role, fc.integer({ min: 1, max: 60 }), (scenario, who, states) => {
        const whole = proveJob(scenario, jobFor(who), UNLIMITED);
        const cut = proveJob(scenario, jobFor(who), { ...UNLIMITED, states });
        const known = cut.facts.flatMap((f, i) => (f.verdict === 'unknown' ? [] : [i]));
        expect(known.map((i) => must(cut.facts[i]).verdict)).toEqual(known.map((i) => must(whole.facts[i]).verdict));
        const shortest = cut.facts.flatMap((f, i) => (f.ground === 'shortest' ? [i] : []));
        const length = ({ facts }: Proof, i: number) => must(facts[i]).witness?.length;
        expect(shortest.map((i) => length(cut, i))).toEqual(shortest.map((i) => length(whole, i)));
        expect(falseWitnesses(scenario, cut)).toEqual([]);
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
        const { facts } = proveJob(scenario, jobFor(who), UNLIMITED);
        expect(facts.filter((f) => f.verdict === 'reachable' && !may(f)).map(factName)).toEqual([]);
      }),
      { ...RUNS, numRuns: 60 },
    );
  });

  it('exclude something', () => {
    const excluded = fc.sample(arbitraryStory, { seed: SEED, numRuns: 60 }).flatMap((s) => {
      const may = boundStory(s, jobFor('as-alice'));
      return factsOf(s).flatMap((f) => (may(f) ? [] : [f.kind]));
    });
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
        const odds = oddsOf(scenario, job, 'random', {
          ...UNLIMITED,
          moves: Infinity,
          keepCounting: () => true,
          plays: 0,
          seed: 1,
        });
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
      const limits = { ...UNLIMITED, moves: Infinity, keepCounting: () => true, plays: 200, seed: 7 };
      const exact = oddsOf(scenario, job, 'random', limits);
      const drawn = oddsOf(scenario, job, 'random', { ...limits, moves: 1 });
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
