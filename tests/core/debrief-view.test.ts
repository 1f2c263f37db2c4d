import { describe, expect, it } from 'vitest';
import {
  claimsMade,
  exchangeStarts,
  moversOf,
  supportOverTime,
  turningExchange,
} from '../../src/core/view/debrief-view.ts';
import { recordMap } from '../../src/core/view/record-map.ts';
import { startPlay } from '../../src/core/play/start.ts';
import { playUntil, smallPlay, smallScenario } from '../fixtures/small-play.ts';

const PRESSED = ['choose:say-nothing', 'question:deed-says-so', 'propose:everyone', 'answer:hunger-first'];
const scenario = smallScenario();
const play = smallPlay();
const played = playUntil(play, 'debrief', PRESSED);
const before = startPlay(scenario, 'whole', 'as-miller', { level: 'shrewd' });

describe('support over time', () => {
  it('has a count before the first exchange and one after each, for each option that is put', () => {
    const support = supportOverTime(scenario, played);
    expect(support).toMatchObject({ majority: 3, members: 5, exchanges: 3 });
    expect(support?.lines.map((l) => l.option)).toEqual(['everyone', 'householders']);
    expect(support?.lines.every((l) => l.seats.length === 4)).toBe(true);
    expect(support?.lines[1]?.seats.slice(1)).toEqual(played.sitting?.exchanges.map((e) => e.seats[1]));
  });

  it('is nothing before a sitting', () => {
    expect(supportOverTime(scenario, before)).toBeUndefined();
  });
});

describe('the turning exchange', () => {
  it('is where what would carry changed for the last time', () => {
    expect(turningExchange(scenario, played)).toEqual({
      exchange: 2,
      kind: 'resolution',
      standing: 'householders',
      moved: 2,
    });
  });

  it('is nothing when nobody moved', () => {
    expect(turningExchange(scenario, playUntil(smallPlay(), 'debrief', ['yield', 'yield', 'yield']))).toBeUndefined();
    expect(turningExchange(scenario, before)).toBeUndefined();
  });

  it('is where most men moved when what would carry never changed', () => {
    const still = playUntil(smallPlay('as-steward'), 'debrief', ['yield', 'question:always-ours', 'yield']);
    expect(turningExchange(scenario, still)).toEqual({ exchange: 1, kind: 'movement', standing: 'owners', moved: 2 });
  });
});

describe('the claims made', () => {
  it('begin with the opening and say what became of each', () => {
    const made = claimsMade(scenario, played);
    expect(made[0]).toMatchObject({ claim: 'deed-says-so', by: 'steward', exchange: 0, questioned: true });
    expect(made.find((c) => c.claim === 'hunger-first')).toMatchObject({ by: 'miller', side: 'open', exchange: 3 });
  });

  it('count every member once', () => {
    for (const made of claimsMade(scenario, played))
      expect(made.stands + made.beaten + made.undecided).toBe(made.retracted ? 0 : 5);
  });

  it('keep one that was taken back, which stands for nobody', () => {
    const back = playUntil(smallPlay(), 'debrief', ['yield', 'assert:hunger-first', 'retract:hunger-first']);
    const made = claimsMade(scenario, back).find((c) => c.claim === 'hunger-first');
    expect(made).toMatchObject({ retracted: true, stands: 0 });
  });
});

describe('what moved whom', () => {
  it('accounts for every receipt, the most men first', () => {
    const movers = moversOf(scenario, played);
    const sizes = movers.map((m) => m.wider.length + m.narrower.length);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    const receipts = played.sitting?.exchanges.flatMap((e) => e.receipts) ?? [];
    const named = new Set(movers.flatMap((m) => m.wider.concat(m.narrower)));
    expect(named).toEqual(new Set(receipts.map((r) => r.member)));
  });

  it('tells a question from a claim, and gives a motion no claim', () => {
    const movers = moversOf(scenario, played);
    expect(movers.find((m) => m.claim === 'deed-says-so')?.deed).toBe('questioned');
    expect(movers.filter((m) => m.deed === 'moved').every((m) => m.claim === undefined)).toBe(true);
  });
});

describe('where exchanges began', () => {
  it('is the state in which each was played', () => {
    const { states } = play.getState();
    const starts = exchangeStarts(states);
    expect(starts.map((s) => s.exchange)).toEqual([1, 2, 3]);
    for (const { exchange, index } of starts) {
      expect(states[index]?.sitting?.exchanges).toHaveLength(exchange - 1);
      expect(states[index + 1]?.sitting?.exchanges).toHaveLength(exchange);
    }
  });
});

describe('the two maps side by side', () => {
  const rows = recordMap(scenario, played);

  it('has each claim that was made or that the record shows, once, in its group', () => {
    const said = new Set(claimsMade(scenario, played).map((c) => c.claim));
    expect(new Set(rows.map((r) => r.claim)).size).toBe(rows.length);
    for (const row of rows) {
      expect(row.played !== undefined).toBe(said.has(row.claim));
      expect(row.group).toBe(row.played ? (row.recorded ? 'both' : 'yours') : 'record');
    }
  });

  it('gives the words of the record, and who answered then', () => {
    expect(rows.find((r) => r.claim === 'hunger-first')?.recorded).toEqual({
      by: 'The miller of that year',
      words: { words: 'worth a hungry child', source: 'roll-hunger' },
      note: 'Said at the vestry in the year of the flood.',
      answers: [{ claim: 'grass-will-fail', by: 'The steward of that year' }],
    });
  });

  it('leaves out what neither shows', () => {
    const quiet = playUntil(smallPlay(), 'debrief', ['yield', 'yield', 'yield']);
    expect(recordMap(scenario, quiet).map((r) => r.claim)).not.toContain('always-ours');
  });
});
