import { describe, expect, it } from 'vitest';
import { parseMoveId } from '../../../src/core/debate/move.ts';
import { startPlay } from '../../../src/core/play/start.ts';
import { step } from '../../../src/core/play/step.ts';
import { blankSave, markOf } from '../../../src/core/save/replay.ts';
import { addMove } from '../../../src/core/save/save.ts';
import { packResult, resultTag } from '../../../src/result/pack.ts';
import type { Result } from '../../../src/result/result.ts';
import { readResult, writeResult } from '../../../src/result/schema.ts';
import { answersSideBySide, askedWords } from '../../../src/teach/class/answers.ts';
import { classCsv } from '../../../src/teach/class/csv.ts';
import { judge, minutesOf, openedOf } from '../../../src/teach/class/row.ts';
import type { Row } from '../../../src/teach/class/row.ts';
import { COLUMNS } from '../../../src/teach/class/row-cells.ts';
import { divisionWords } from '../../../src/teach/class/row-words.ts';
import { playedRows, sourcesOpened, timesOf } from '../../../src/teach/class/summary.ts';
import { must } from '../../support/must.ts';
import { ASSIGNMENT, PLAYS, resultOf, scenario } from '../../result/plays.ts';

const lesson = must(PLAYS.find(({ save }) => save.part === 'franchise'));
const asked = { ...ASSIGNMENT, role: lesson.save.role, level: lesson.save.settings.level };
const sample = resultOf(lesson, { assignment: asked });

const row = (result: Result): Row => {
  const code = packResult(result);
  return judge({ code, tag: resultTag(code), result, from: 'The box' }, scenario);
};
const cell = (id: string, one: Row): string => must(COLUMNS.find((column) => column.id === id)).words(one, new Map());

/** The same play as far as its division, where a class votes. */
function votedByClass(): Result {
  const { part, role, settings, moves } = lesson.save;
  const first = startPlay(scenario, part, role, { ...settings, council: true });
  let save = blankSave(scenario, first);
  const states = [first];
  const [widest = '', next = ''] = scenario.data.options
    .slice(0, 4)
    .toReversed()
    .map(({ id }) => id);
  const make = (id: string): void => {
    const move = must(parseMoveId(id));
    const { state } = step(scenario, must(states.at(-1)), move);
    states.push(state);
    save = addMove(save, move, markOf(scenario, state, move));
  };
  for (const id of moves) if (must(states.at(-1)).place.at !== 'division') make(id);
  for (const id of [`vote:${widest}:11-17`, `vote:${next}:17-11`, 'next', 'next']) make(id);
  return resultOf({ ...lesson, states, save }, { assignment: { ...asked, council: true } });
}

describe('a question asked before and after', () => {
  const again = 'Who should have a voice?';
  const result = {
    ...sample,
    assignment: { ...asked, before: [again], after: [again] },
    answers: { 'before-1': 'Those with land.', 'after-1': 'All of them.', 'question-1': 'It depends.' },
  };
  const one = row(result);

  it('has two columns in the table for other programs, and loses neither answer', () => {
    const [head = '', line = ''] = classCsv([one], new Map()).split('\r\n');
    expect(head).toContain(`,before: ${again},`);
    expect(head).toContain(`after: ${again}`);
    expect(line).toContain('Those with land.,It depends.,All of them.');
  });

  it('stands under two headings side by side, each with when it was asked', () => {
    const found = answersSideBySide([one]);
    expect(found.map(askedWords)).toEqual([
      `Before: ${again}`,
      expect.stringMatching(/^Debrief: ./),
      `After: ${again}`,
    ]);
    expect(found.map(({ answers }) => answers.map(({ text }) => text))).toEqual([
      ['Those with land.'],
      ['It depends.'],
      ['All of them.'],
    ]);
  });

  it('twice at once is one column with both answers', () => {
    const twice = row({
      ...result,
      assignment: { ...asked, after: [again, again] },
      answers: { 'after-1': 'One.', 'after-2': 'Two.' },
    });
    expect(classCsv([twice], new Map())).toContain('"One.\nTwo."');
  });
});

describe('a play that is not as its assignment asks', () => {
  const voted = votedByClass();

  it('by who votes is of a state of its own, in the table and in the file', () => {
    const { assignment } = voted;
    expect(row(voted).state).toBe('sound');
    const against = row({ ...voted, assignment: { ...must(assignment), council: false } });
    expect(against.state).toBe('unasked');
    expect(against.problems).toEqual([expect.stringMatching(/voted by hand.*asks for the house/)]);
    expect(cell('state', against)).toBe('not as asked');
    expect(classCsv([against], new Map())).toContain(',not as asked,');
    const house = row({ ...sample, assignment: { ...asked, council: true } });
    expect([house.state, ...house.problems]).toEqual(['unasked', expect.stringMatching(/asks for a class to vote/)]);
  });

  it('and is altered besides is altered', () => {
    const { outcome } = voted;
    const both = row({ ...sample, assignment: { ...asked, council: true }, outcome: { ...outcome, mark: '00000000' } });
    expect(both.state).toBe('altered');
    expect(both.problems.at(-1)).toMatch(/asks for a class to vote/);
  });

  it('of a class that voted gives the class’s count, and of a house its seats', () => {
    const of = (result: Result): string => divisionWords(must(row(result).played));
    expect(of(voted)).toMatch(/ 17 to 11$/);
    const { checked } = must(row(sample).played);
    const { options, seats, resolution = '' } = must(checked.evidence.sittings[0]);
    const at = options.indexOf(resolution);
    expect(of(sample)).toMatch(at > 0 ? new RegExp(` ${seats[at]}$`) : /nothing carried$/);
  });
});

describe('a result that names another version', () => {
  it('and whose decisions all could be made, to another end than it says, may be altered', () => {
    const ending = must(scenario.data.endings.find(({ id }) => id !== sample.outcome.ending)).id;
    const unsure = row({ ...sample, content: '00000000', outcome: { ...sample.outcome, ending } });
    expect(unsure.state).toBe('unsure');
    expect(cell('state', unsure)).toBe('altered, or another version');
    const moves = sample.moves.map((move, n) => (n === 9 ? 'zzz' : move));
    expect(row({ ...sample, content: '00000000', moves }).state).toBe('other');
    expect(row({ ...sample, content: '00000000' }).state).toBe('sound');
  });
});

describe('what a result says was opened and how long it took', () => {
  const [known = '', second = ''] = scenario.data.sources.map(({ id }) => id);

  it('has each source once, however often it is written', () => {
    const read = readResult({ ...writeResult(sample, undefined), o: ['x', 'x', known, 'x', known] });
    expect(read).toMatchObject({ opened: ['x', known] });
  });

  it('is counted where the scenario has the source, and apart where only the book may', () => {
    const one = row({ ...sample, opened: [known, 'fake', second] });
    expect(openedOf(one)).toEqual({ sources: [known, second], ofBook: 1 });
    expect(cell('opened', one)).toBe('2, and 1 of the book');
    expect(
      sourcesOpened(playedRows([one]))
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([known, second].toSorted());
    expect(classCsv([one], new Map())).toMatch(/,2,1,\d+,/);
  });

  it('is of the stretches that its part has, and no others', () => {
    const times = { franchise: 120, 'franchise/sitting': 300, debrief: 60, fake: 80_000, 'franchise/nap': 80_000 };
    const one = row({ ...sample, times });
    expect(timesOf(playedRows([one])).map(({ id }) => id)).toEqual(['franchise', 'franchise/sitting', 'debrief']);
    expect(minutesOf(one)).toBe(8);
  });
});
