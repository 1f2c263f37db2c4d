import { describe, expect, it } from 'vitest';
import { addPlays } from '../../../src/core/explore/prove/add-plays.ts';
import type { Proof } from '../../../src/core/explore/prove/proof.ts';
import { proveJob, UNWATCHED } from '../../../src/core/explore/prove/prove.ts';
import type { Job } from '../../../src/core/explore/walk/job.ts';
import { must } from '../../support/must.ts';
import { longStory } from '../../support/whole-story.ts';

const story = longStory({ members: { m0: {}, m1: {} }, claims: { shut: { value: 'law', for: ['all'] } } });
const job: Job = { part: 'whole', role: 'as-alice', level: 'shrewd', scope: 'all' };
const whole = proveJob(story, job, { states: 100_000, ...UNWATCHED });
/** The proof with everything forgotten. */
const open: Proof = {
  ...whole,
  facts: whole.facts.map((f) => ({ ...f, verdict: 'unknown', ground: 'not-found', witness: undefined })),
};
const ending = must(whole.facts.find((f) => f.kind === 'ending' && f.witness));
const play = { part: 'whole', role: 'as-alice', level: 'shrewd' as const, moves: must(ending.witness) };
const known = (proof: Proof): number => proof.facts.filter((f) => f.verdict === 'reachable').length;

describe('plays that are kept', () => {
  it('settle what they show, each with the moves that show it', () => {
    const after = addPlays(story, open, [play]);
    const shown = must(after.facts.find((f) => f.kind === 'ending' && f.id === ending.id));
    expect(shown).toMatchObject({ verdict: 'reachable', ground: 'witness', witness: play.moves });
    expect(known(after)).toBeGreaterThan(1);
    expect(known(after)).toBeLessThan(known(whole));
  });

  it('settle nothing of another part, role or opponent', () => {
    for (const other of [{ part: 'evening' }, { role: 'as-bob' }, { level: 'formidable' as const }])
      expect(addPlays(story, open, [{ ...play, ...other }])).toEqual(open);
  });

  it('count only as far as they are legal', () => {
    const broken = addPlays(story, open, [{ ...play, moves: ['yield', ...play.moves] }]);
    expect(broken.facts.some((f) => f.kind === 'ending' && f.verdict === 'reachable')).toBe(false);
  });

  it('never turn what has been settled', () => {
    expect(addPlays(story, whole, [play])).toEqual(whole);
  });
});
