import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareContent, playsAlike } from '../../../../src/core/explore/compare/compare-content.ts';
import { indexScenario } from '../../../../src/core/play/scenario-index.ts';
import { stateHash } from '../../../../src/core/save/digest.ts';
import type { ScenarioData } from '../../../../src/core/scenario/scenario.ts';
import { SMALL_SCENARIO as data } from '../../../fixtures/small-scenario.ts';
import { invented } from '../../../support/make-scenario.ts';
import { must } from '../../../support/must.ts';
import { playThrough } from '../../../support/playthrough.ts';

const changes = (after: Partial<ScenarioData>, before: ScenarioData = data) =>
  compareContent(before, { ...before, ...after }).map((c) => `${c.kind} ${c.id} ${c.change}`);

const first = must(data.claims[0]);
const editFirst = (edit: Partial<typeof first>) => ({
  claims: data.claims.map((c) => (c === first ? { ...c, ...edit } : c)),
});
const scene = must(data.scenes[0]);
const editBeats = (edit: (beat: (typeof scene.beats)[number]) => (typeof scene.beats)[number]) => ({
  scenes: data.scenes.map((s) => (s === scene ? { ...s, beats: s.beats.map(edit) } : s)),
});

it('finds nothing changed in a copy, in whatever order its lists and names are', () => {
  const names = (item: object) => Object.fromEntries(Object.entries(item).toReversed());
  const turned = data.claims.map((c) => names(c) as unknown as typeof c).toReversed();
  expect(changes(structuredClone(data))).toEqual([]);
  expect(changes({ claims: turned })).toEqual([]);
});

it('names a claim that was added or taken out', () => {
  const claims = [...data.claims, { ...first, id: 'spare' }];
  expect(changes({ claims })).toEqual(['claim spare added']);
  expect(changes({ claims: data.claims }, { ...data, claims })).toEqual(['claim spare removed']);
});

it('calls a claim reworded when only what is read of it differs', () => {
  expect(changes(editFirst({ period: 'Bread before all.' }))).toEqual([`claim ${first.id} reworded`]);
  expect(changes(editFirst({ title: 'Bread', origin: 'invented', quotes: [] }))).toEqual([
    `claim ${first.id} reworded`,
  ]);
});

it('calls it changed when it does something else, reworded or not', () => {
  expect(changes(editFirst({ attacks: [] }))).toEqual([`claim ${first.id} changed`]);
  expect(changes(editFirst({ ...invented('Other words.'), value: 'thrift' }))).toEqual([`claim ${first.id} changed`]);
});

it('tells of a choice by itself, and of its scene only where the choice comes or goes', () => {
  const reworded = editBeats((b) => ({ ...b, choices: b.choices.map((c) => ({ ...c, plain: 'Ask her.' })) }));
  expect(changes(reworded)).toEqual(scene.beats.flatMap((b) => b.choices.map((c) => `choice ${c.id} reworded`)));
  const cut = editBeats((b) => ({ ...b, choices: b.choices.slice(1) }));
  const gone = must(scene.beats[0]?.choices[0]).id;
  expect(changes(cut)).toEqual([`scene ${scene.id} changed`, `choice ${gone} removed`]);
});

it('calls a scene reworded when a line is added, and changed when it leads elsewhere', () => {
  const line = { id: 'more', ...invented('A dog barks.') };
  expect(changes(editBeats((b) => ({ ...b, lines: [...b.lines, line] })))).toEqual([`scene ${scene.id} reworded`]);
  expect(changes(editBeats((b) => (b.goto ? { ...b, goto: { ending: true } } : b)))).toEqual([
    `scene ${scene.id} changed`,
  ]);
});

it('tells of members and sittings, whose dials change what players reach', () => {
  const [member] = data.members;
  const [sitting] = data.sittings;
  expect(
    changes({
      members: data.members.map((m) => (m === member ? { ...m, settled: 3 } : m)),
      sittings: data.sittings.map((s) => ({ ...s, candle: s.candle + 2 })),
    }),
  ).toEqual([`sitting ${must(sitting).id} changed`, `member ${must(member).id} changed`]);
});

it('tells of whatever else a scenario holds', () => {
  const [word] = data.glossary;
  expect(
    changes({
      title: 'Another',
      glossary: data.glossary.map((w) => (w === word ? { ...w, gloss: 'a meeting' } : w)),
      debrief: { ...data.debrief, questions: [{ text: 'Why?' }] },
      sources: [],
    }),
  ).toEqual([
    'scenario small-common reworded',
    'debrief debrief reworded',
    ...data.sources.map((source) => `source ${source.id} removed`),
    `word ${must(word).id} reworded`,
  ]);
});

describe('two versions that play alike', () => {
  const otherwise = (text: string) => `${text} indeed`;
  /** Every word that is read put otherwise. */
  const reworded: ScenarioData = {
    ...data,
    title: otherwise(data.title),
    claims: data.claims.map((c) => ({ ...c, ...invented('Other words.'), title: 'Another', record: undefined })),
    members: data.members.map((m) => ({ ...m, name: 'Somebody', short: 'Him', reason: 'So it is.', figure: 'other' })),
    values: data.values.map((v) => ({ ...v, title: 'Something', gloss: 'something' })),
    options: data.options.map((o) => ({ ...o, title: 'Thus', short: 'Thus', clause: 'thus', plain: 'Thus.' })),
    sittings: data.sittings.map((s) => ({ ...s, question: 'What now?', place: 'Here', date: 'Now', hints: [] })),
    scenes: data.scenes.map((s) => ({
      ...s,
      beats: s.beats.map((b) => ({ ...b, lines: b.lines.map((l) => ({ ...l, ...invented('Otherwise.') })) })),
    })),
    endings: data.endings.map((e) => ({ ...e, title: 'So it ends', lines: [], after: 'Later.' })),
    glossary: [],
  };

  it('differ in what is read alone, and every play of the one is a play of the other, move by move', () => {
    expect(playsAlike(data, reworded)).toBe(true);
    const [one, other] = [data, reworded].map((d) => indexScenario(d, 'x'));
    fc.assert(
      fc.property(
        fc.array(fc.nat(99), { maxLength: 30 }),
        fc.constantFrom('as-miller', 'as-steward'),
        (picks, role) => {
          const play = (scenario = must(one)) => {
            const numbers = [...picks];
            const played = playThrough(scenario, (moves) => moves[(numbers.shift() ?? 0) % moves.length], role);
            return played.states.map((s) => stateHash(scenario, s));
          };
          expect(play(other)).toEqual(play(one));
        },
      ),
      { seed: 5, numRuns: 40 },
    );
  });

  it('are not those of which one has another rule, number or order', () => {
    const sittings = (edit: object) => ({ ...data, sittings: data.sittings.map((s) => ({ ...s, ...edit })) });
    const others = [
      sittings({ candle: 8 }),
      sittings({ claims: must(data.sittings[0]).claims.toReversed() }),
      { ...data, members: data.members.toReversed() },
      { ...data, claims: editFirst({ attacks: first.attacks.map((a) => ({ ...a, basis: 'ours' as const })) }).claims },
      { ...data, targets: [], endings: data.endings.toReversed() },
    ];
    expect(others.map((other) => playsAlike(data, other))).toEqual(others.map(() => false));
  });

  it('are told apart where an id is one of the words that are read', () => {
    const named = (candle: number) => ({
      ...data,
      sittings: data.sittings.map((s) => ({
        ...s,
        burn: { ...s.burn, title: { move: candle, call: 1, accuse: 0 } },
      })),
    });
    expect(playsAlike(named(1), named(2))).toBe(false);
  });
});
