import { describe, expect, it } from 'vitest';
import { packResult, resultTag } from '../../../src/result/pack.ts';
import type { Result } from '../../../src/result/result.ts';
import { classMap } from '../../../src/teach/class/class-map.ts';
import { classCsv, csvCell, csvText } from '../../../src/teach/class/csv.ts';
import { answersTo, misunderstandings } from '../../../src/teach/class/misunderstandings.ts';
import { judge, mainLesson, metOf, notHere, samePlays } from '../../../src/teach/class/row.ts';
import type { Row } from '../../../src/teach/class/row.ts';
import { COLUMNS, sortRows } from '../../../src/teach/class/row-cells.ts';
import { answersSideBySide } from '../../../src/teach/class/answers.ts';
import {
  claimsUsed,
  endingsOf,
  leftUnmet,
  membersMoved,
  playedRows,
  quantile,
  timesOf,
  turningPoints,
} from '../../../src/teach/class/summary.ts';
import { lots } from '../../../src/teach/class-debrief/slide.ts';
import { handsOf } from '../../../src/teach/class-debrief/hands.ts';
import { classResults } from '../../support/class-results.ts';
import { must } from '../../support/must.ts';
import { ANSWERS, ASSIGNMENT, PLAYS, resultOf, scenario } from '../../result/plays.ts';

const CLASS = classResults(scenario, {
  part: 'franchise',
  roles: ['sexby', 'rainsborough'],
  count: 12,
  seed: 3,
  assignment: ASSIGNMENT,
  answers: (n) => (n % 3 === 0 ? ANSWERS : { 'after-1': `<b>Answer ${n}</b>` }),
});

const row = (result: Result): Row => {
  const code = packResult(result);
  return judge({ code, tag: resultTag(code), result, from: 'The box' }, scenario);
};
const ROWS = CLASS.map(row);
const PLAYED = playedRows(ROWS);
const [first] = CLASS;
const sample = must(first);

describe('a result in a class', () => {
  it('as it was played is sound, with what its assignment asked', () => {
    for (const { state, problems, notes } of ROWS)
      expect({ state, problems, notes }).toEqual({ state: 'sound', problems: [], notes: [] });
  });

  it('that says another ending or count is altered, and counted by what its moves give', () => {
    const ending = must(scenario.data.endings.find(({ id }) => id !== sample.outcome.ending)).id;
    const altered = row({ ...sample, outcome: { ...sample.outcome, ending } });
    expect(altered.state).toBe('altered');
    expect(altered.problems[0]).toMatch(/its moves come to/);
    expect(endingsOf(playedRows([altered]))[0]?.id).toBe(sample.outcome.ending);
  });

  it('that can’t be played on is counted as far as it goes; of another version, that is said', () => {
    const moves = sample.moves.map((move, n) => (n === 9 ? 'zzz' : move));
    expect(row({ ...sample, moves })).toMatchObject({
      state: 'altered',
      problems: [expect.stringMatching(/^Decision 10 of/)],
    });
    expect(row({ ...sample, moves, content: '00000000' }).state).toBe('other');
    expect(row({ ...sample, content: '00000000' }).notes[0]).toMatch(
      /another version of the scenario; its moves come to the same/,
    );
  });

  it('without an assignment, unfinished, or played otherwise than asked, says so', () => {
    expect(row({ ...sample, assignment: undefined }).notes[0]).toMatch(/names no assignment/);
    const whole = must(PLAYS.find(({ save }) => save.part === 'franchise'));
    const half = Math.floor(whole.save.moves.length / 2);
    const open = {
      ...whole,
      states: whole.states.slice(0, half + 1),
      save: { ...whole.save, moves: whole.save.moves.slice(0, half) },
    };
    expect(row(resultOf(open)).notes[0]).toMatch(/before the end/);
    const asked = row({
      ...sample,
      assignment: { ...ASSIGNMENT, level: 'formidable', role: 'rainsborough', part: 'whole' },
    });
    expect(asked.problems).toEqual([
      expect.stringMatching(/another part/),
      expect.stringMatching(/at the level “shrewd”.*“formidable”/),
      expect.stringMatching(/another role/),
    ]);
  });

  it('of a part or a scenario that is not here is left unplayed, with a sentence', () => {
    const entry = { code: '', tag: '', from: '', result: { ...sample, scenario: 'corkbush' } };
    expect(notHere(entry, [])).toMatch(/the scenario “corkbush”, which is not here/);
    expect(row({ ...sample, part: 'nowhere' })).toMatchObject({ state: 'strange', played: undefined });
  });

  it('with moves that are none is no danger to the page', () => {
    for (const moves of [
      ['choose:__proto__'],
      ['assert:constructor'],
      ['|||'],
      ['next'],
      Array.from({ length: 600 }, () => 'yield'),
    ])
      expect(['altered', 'strange']).toContain(row({ ...sample, moves }).state);
  });
});

describe('a class', () => {
  it('is counted: each play once, and each count with who is in it', () => {
    const endings = endingsOf(PLAYED);
    expect(endings.reduce((all, { plays }) => all + plays, 0)).toBe(12);
    for (const { plays, codes, among } of endings) expect([codes.length, among]).toEqual([plays, 12]);
    for (const { plays, among } of [...claimsUsed(PLAYED), ...leftUnmet(PLAYED), ...membersMoved(PLAYED)])
      expect(plays).toBeLessThanOrEqual(among);
    expect(turningPoints(PLAYED).reduce((all, { plays }) => all + plays, 0)).toBe(12);
    const [role] = claimsUsed(PLAYED, 'sexby');
    expect(role?.among).toBe(6);
  });

  it('has of each claim made what a plain count of the plays has', () => {
    const [most] = claimsUsed(PLAYED);
    const claim = must(most).id.split(' ')[1];
    const plain = PLAYED.filter(({ played }) =>
      played.checked.evidence.sittings.some(({ made }) => made.some((m) => m.claim === claim)),
    );
    expect(must(most).plays).toBe(plain.length);
  });

  it('finds the lesson that most are of, and plays that are alike move for move', () => {
    const other = row({ ...sample, assignment: { ...ASSIGNMENT, note: 'Another.' } });
    const rows = [other, ...ROWS];
    expect(mainLesson(rows)).toBe(ROWS[0]?.lesson);
    expect(samePlays(rows)).toEqual([[other.tag, ROWS[0]?.tag]]);
    expect(samePlays(ROWS)).toEqual([]);
  });

  it('is sorted by any column, both ways, and what is not there comes last', () => {
    for (const { id, rank } of COLUMNS) {
      const up = sortRows(ROWS, { id, down: false }, new Map());
      expect(new Set(up)).toEqual(new Set(ROWS));
      if (!rank) continue;
      const ranks = up.map(rank);
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      expect(sortRows(ROWS, { id, down: true }, new Map()).map(rank)).toEqual(ranks.toReversed());
    }
    const labels = new Map([[must(ROWS[5]).code, 'Zed']]);
    expect(sortRows(ROWS, { id: 'label', down: false }, labels)[0]).toBe(ROWS[5]);
  });

  it('shows all times of a stretch in rising order', () => {
    for (const { seconds } of timesOf(PLAYED)) expect(seconds).toEqual(seconds.toSorted((a, b) => a - b));
    expect([0, 0.25, 0.5, 1].map((share) => quantile([10, 20, 30, 40], share))).toEqual([10, 17.5, 25, 40]);
  });
});

describe('a misunderstanding', () => {
  const found = misunderstandings(PLAYED);

  it('of a claim left unmet names what answers it on that side', () => {
    const unmet = must(found.find(({ kind }) => kind === 'unmet'));
    expect(unmet.answers.length).toBeGreaterThan(0);
    for (const answer of unmet.answers) {
      const claim = must(scenario.claims.get(answer));
      expect(claim.attacks.some((attack) => attack.claim === unmet.claim)).toBe(true);
      expect([unmet.side, 'any']).toContain(claim.side);
    }
    for (const code of unmet.codes) {
      const { played } = must(PLAYED.find((p) => p.code === code));
      const theirs = played.checked.evidence.sittings.flatMap((sitting) => sitting.theirs);
      const own = played.checked.evidence.sittings.flatMap(({ made }) => made.map(({ claim }) => claim));
      expect(theirs.some(({ claim }) => claim === unmet.claim)).toBe(true);
      expect(own.some((claim) => answersTo(scenario, unmet.claim, unmet.side).includes(claim))).toBe(false);
    }
  });

  it('comes with the most frequent first, and only where two share it', () => {
    const counts = found.map(({ codes }) => codes.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
  });

  it('of what was said against one’s own is found where it was planted', () => {
    const planted = PLAYED.slice(0, 3).map((play): (typeof PLAYED)[number] => {
      const { evidence } = play.played.checked;
      const [made, against] = ['all-are-slaves', 'equal-under-law'] as const;
      const fault = {
        kind: 'contradicts-your-own',
        exchange: 2,
        claim: made,
        others: [against],
        mended: false,
        moved: 0,
      } as const;
      const sittings = evidence.sittings.map((sitting) => ({ ...sitting, faults: [fault], theirs: [] }));
      return {
        ...play,
        played: { ...play.played, checked: { ...play.played.checked, evidence: { ...evidence, sittings } } },
      };
    });
    expect(misunderstandings(planted)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'contradicts-your-own', claim: 'all-are-slaves', against: 'equal-under-law' }),
      ]),
    );
  });
});

describe('the map of a class', () => {
  it('counts each play once and sets the record beside it', () => {
    const { plays, rows } = classMap(scenario, 'franchise', PLAYED);
    expect(plays).toBe(12);
    for (const one of rows) {
      expect(one.plays).toBeLessThanOrEqual(12);
      for (const answer of one.answers) expect(answer.plays).toBeLessThanOrEqual(one.plays);
      expect(one.plays > 0 || one.recorded !== undefined).toBe(true);
    }
    expect(rows.some(({ plays: n, recorded }) => n > 0 && recorded)).toBe(true);
  });

  it('is the recorded one alone where nothing was played', () => {
    const { plays, rows } = classMap(scenario, 'franchise', []);
    expect(plays).toBe(0);
    expect(rows.length).toBeGreaterThan(10);
    for (const one of rows) expect(one.recorded).toBeDefined();
  });
});

describe('the table for other programs', () => {
  const rows = (text: string): readonly string[] => text.slice(1).split('\r\n').slice(0, -1);

  it('has a row for each result, its answers in columns of their own, and a mark of UTF-8', () => {
    const text = classCsv(ROWS, new Map([[must(ROWS[0]).code, 'Table 3, by the window']]));
    expect(text.startsWith('\ufefftag,label,')).toBe(true);
    expect(rows(text)).toHaveLength(13);
    expect(rows(text)[0]).toContain(must(ASSIGNMENT.after[0]));
    expect(rows(text)[1]).toContain('"Table 3, by the window"');
    expect(text).toContain('<b>Answer 1</b>');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+44', "'+44"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', `"'\t=1"`],
    [' =1', "' =1"],
    ['＝1', "'＝1"],
    ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
    ['a,b', '"a,b"'],
    ['a "b"', '"a ""b"""'],
    ['a\nb', '"a\nb"'],
    ['plain', 'plain'],
  ])('writes %j as %j', (given, written) => {
    expect(csvCell(given)).toBe(written);
    expect(csvText([[given, 1]])).toBe(`\ufeff${written},1\r\n`);
  });

  it('and the page have every answer, question by question', () => {
    const asked = answersSideBySide(ROWS);
    expect(asked.map(({ question }) => question)).toEqual(ASSIGNMENT.after);
    expect(asked[0]?.answers).toHaveLength(12);
    expect(asked[1]?.answers).toHaveLength(4);
  });

  it('counts what was met as the evidence does', () => {
    for (const { played } of PLAYED) {
      const { met, made } = metOf(played);
      expect(met).toBeLessThanOrEqual(made);
      expect(made).toBeGreaterThan(0);
    }
  });
});

describe('the wall', () => {
  it('cuts what is too long into lots, and leaves nothing out', () => {
    const cut = lots([30, 40, 50, 90, 10, 10], (n) => n, 85);
    expect(cut).toEqual([[30, 40], [50], [90], [10, 10]]);
  });

  it('counts no fewer hands than none, and no more than a room has', () => {
    expect([-1, 3.4, 5000, Number.NaN].map(handsOf)).toEqual([0, 3, 999, 0]);
  });
});
