import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { METHOD, balanceFile, balanceJson } from '../../scripts/story/balance/balance-file.ts';
import { parseMoveId } from '../../src/core/debate/move.ts';
import { countWay, wayJobsOf } from '../../src/core/explore/balance/count-ways.ts';
import { jobsOf } from '../../src/core/explore/walk/job.ts';
import { startPlay } from '../../src/core/play/start.ts';
import type { State } from '../../src/core/play/state.ts';
import { step } from '../../src/core/play/step.ts';
import type { KeptPlay } from '../../src/core/scenario/balance-data.ts';
import { countBalance, withinPart } from '../../src/scenario/balance/count-balance.ts';
import { readBalance } from '../../src/scenario/read-balance.ts';
import { must } from '../support/must.ts';
import { realScenario } from '../support/real-scenario.ts';
import { PATIENCE, story } from './run-story.ts';

const scenario = realScenario();
const { data } = scenario;
const FILE = balanceFile(data.id);
const written = readFileSync(FILE, 'utf8');
const balance = must(readBalance(JSON.parse(written)));

/** What to do where any of these fails. */
const STALE = `${FILE} is older than the scenario or the rules: run npm run balance, look at what has changed, and commit it`;

function lastOf({ part, role, level, moves }: KeptPlay): State {
  let state = startPlay(scenario, part, role, { level });
  for (const id of moves.split(' ')) {
    const stepped = step(scenario, state, must(parseMoveId(id)));
    expect(stepped.refused, `${STALE} (${part} as ${role} stops at ${id})`).toBeUndefined();
    ({ state } = stepped);
  }
  return state;
}

describe('the balance that ships', { timeout: PATIENCE }, () => {
  it('has the counts of the scenario as it is', () => {
    const { format: _, method: __, ways: ___, reach: ____, plays: _____, ...counts } = balance;
    expect(counts, `${STALE}.`).toEqual(JSON.parse(JSON.stringify(countBalance(data))));
  });

  it('is written by the script, in its form and by its method', () => {
    expect(written, `${STALE}.`).toBe(balanceJson(balance));
    expect(balance.method, `${STALE}.`).toEqual(METHOD);
  });

  it('shows every ending and resolution that is said to be reached by a play that comes to it', () => {
    const ends = balance.plays.map(lastOf);
    const said = balance.reach.flatMap(({ part, role, endings, resolutions }) =>
      [...endings.map((one) => ({ sitting: '', ...one })), ...resolutions].flatMap((one) =>
        one.verdict === 'reachable' ? [{ part, role, ...one }] : [],
      ),
    );
    const wrong = said.filter(({ part, role, sitting, id, play }) => {
      const kept = must(balance.plays[must(play)]);
      const { place, resolutions } = must(ends[must(play)]);
      const came = sitting === '' ? 'ending' in place && place.ending : resolutions[sitting];
      return kept.part !== part || kept.role !== role || came !== id;
    });
    expect(wrong, `${STALE}.`).toEqual([]);
    expect(said.length).toBeGreaterThan(data.endings.length);
  });

  it('tells of every part in every role, of all its sittings, and of every ending somewhere', () => {
    const jobs = jobsOf(scenario);
    expect(
      balance.reach.map(({ part, role }) => [part, role]),
      `${STALE}.`,
    ).toEqual(jobs.map(({ part, role }) => [part, role]));
    for (const { part, resolutions } of balance.reach)
      expect(
        resolutions.map(({ sitting, id }) => ({ sitting, option: id })),
        `${STALE}.`,
      ).toEqual(withinPart(data, part).resolutions);
    const told = new Set(balance.reach.flatMap((r) => r.endings.map((e) => e.id)));
    expect(
      data.endings.map((e) => e.id).filter((id) => !told.has(id)),
      `${STALE}.`,
    ).toEqual([]);
    expect(balance.ways.map(({ part, role, level, way }) => [part, role, level, way])).toEqual(
      wayJobsOf(scenario).map(({ job, way }) => [job.part, job.role, job.level, way]),
    );
  });

  it('has what plays of the quicker ways come to, drawn anew', () => {
    const { plays, seed } = METHOD;
    for (const one of wayJobsOf(scenario)) {
      const { part, role, level } = one.job;
      const alone = (scenario.legs.get(part)?.length ?? 0) === 1;
      if (!alone || !['menu', 'recorded'].includes(one.way)) continue;
      const kept = balance.ways.find(
        (w) => w.part === part && w.role === role && w.level === level && w.way === one.way,
      );
      expect(kept, `${STALE} (${part} as ${role}, ${one.way})`).toEqual(countWay(scenario, one, plays, seed));
    }
  });

  it('counts each play of a way once, in every sitting that it held', () => {
    for (const { way, plays, resolutions, endings } of balance.ways) {
      const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);
      expect(sum(endings), `by ${way}`).toBe(plays);
      for (const counts of Object.values(resolutions)) expect(sum(counts), `by ${way}`).toBe(plays);
    }
  });
});

describe('the counts of a scenario', () => {
  const counts = countBalance(data);

  it('come of all speeches of a side to the words of its claims and of its other forms of speech', () => {
    for (const { sides } of counts.stocks)
      for (const { claims, words, quoted, argued, sourced, answering, answered } of sides) {
        const all = argued.recorded.period + argued.adapted.period + argued.invented.period;
        expect(all).toBeGreaterThanOrEqual(words.period);
        expect(quoted).toBeLessThanOrEqual(words.period);
        for (const some of [sourced, answering, answered]) expect(some).toBeLessThanOrEqual(claims);
      }
  });

  it('are of no part more than of all', () => {
    const [whole, ...parts] = counts.stocks;
    for (const part of parts)
      for (const [i, side] of part.sides.entries())
        expect(side.claims).toBeLessThanOrEqual(must(whole?.sides[i]).claims);
  });
});

describe('story balance', { timeout: PATIENCE }, () => {
  it('prints what is counted without playing, as tables and as JSON', async () => {
    const { code, out, err } = await story(['balance', 'tests/fixtures/small', '--counts']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^part +side +claims +of the record/m);
    expect(out).toMatch(/^all +open +2 /m);
    const json = await story(['balance', 'tests/fixtures/small', '--counts', '--json']);
    expect(JSON.parse(json.out)).toMatchObject({ sides: [{ id: 'open' }, { id: 'shut' }] });
  });

  it('plays a small scenario, proves what can be reached, and gives the same each time', async () => {
    const [one, two] = [
      await story(['balance', 'tests/fixtures/small', '--json']),
      await story(['balance', 'tests/fixtures/small', '--json']),
    ];
    expect(one.code).toBe(0);
    expect(one.out).toBe(two.out);
    const made = must(readBalance(JSON.parse(one.out)));
    expect(made.reach.flatMap((r) => r.endings.map((e) => e.verdict))).not.toContain('unknown');
    expect((await story(['balance', 'tests/fixtures/small'])).out).toContain('What can be reached at all');
  });

  it('refuses what it does not know', async () => {
    expect(await story(['balance', 'nowhere'])).toMatchObject({ code: 2, err: expect.stringContaining('nowhere') });
    expect(await story(['balance', 'tests/fixtures/small', '--plays', '3'])).toMatchObject({ code: 2 });
  });
});
