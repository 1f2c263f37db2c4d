import type { Terms } from '../../debate/compile.ts';
import type { Hearing } from '../../debate/debate.ts';
import type { Floor } from '../../debate/floor.ts';
import type { Table } from '../../debate/table.ts';
import { tableFor } from '../../play/scenario-index.ts';
import type { Scenario } from '../../play/scenario-index.ts';
import { openExchange, sittingAt } from '../../play/sitting-step.ts';
import type { Place, SittingState, State } from '../../play/state.ts';
import { holds } from '../../scene/condition.ts';
import { codeOf, readCode, writeBits, writeList } from './code.ts';
import type { CodeReader } from './code.ts';
import type { Job } from './job.ts';
import { readPosition, writePosition } from './position-code.ts';
import { isAboutLast, relevanceOf } from './relevance.ts';

/**
 * States as short texts, so that a walk keeps millions of them and hands them to other threads. `encode` writes
 * all of a state that its future depends on; `decode` gives back a state with the same future. `key` leaves out
 * what no longer matters: the order in which things were said and, once the house has divided, everything about
 * the hall that no condition asks after. States of one key have the same future, so a walk goes on from one of
 * them. Keys are kept whole, never hashed: no chance likeness can hide a state.
 */
export interface StateCoder {
  readonly encode: (state: State) => string;
  readonly decode: (code: string) => State;
  readonly key: (state: State) => string;
}

/** Ways of being only more or less settled. */
const STEPS = [1, -1] as const;

const PLACES = ['scene', 'sitting', 'division', 'ending', 'debrief'] as const;

const asSpoken = (numbers: readonly number[]): readonly number[] => numbers;
const sorted = (numbers: readonly number[]): readonly number[] => [...numbers].sort((a, b) => a - b);

/** A hearing, whoever heard it. */
type Heard = { readonly value: string } | { readonly by: 1 | -1 };

/** What members have heard on the nights, man by man: hearings of different men do not touch each other. */
function heardBy(hearings: readonly Hearing[]): ReadonlyMap<string, readonly Heard[]> {
  const out = new Map<string, Heard[]>();
  for (const { members, ...heard } of hearings)
    for (const member of members) out.set(member, [...(out.get(member) ?? []), heard]);
  return out;
}

/** Claims that may be granted to some purpose, as they were made: the menu offers to grant the last of them. */
const grantable = (table: Table, floor: Floor): readonly number[] =>
  floor.spoken.flatMap((s) => (table.debate.claims[s.claim]!.data.meets.length > 0 ? [s.claim] : []));

/** A coder for the states of one job. */
export function stateCoder(scenario: Scenario, job: Job): StateCoder {
  const { data } = scenario;
  const relevance = relevanceOf(data);
  const roomNames = relevance.room.map((atom) => JSON.stringify(atom));
  const sceneAt = new Map(data.scenes.map((s, i) => [s.id, i]));
  const beatAt = new Map(data.scenes.map((s) => [s.id, new Map(s.beats.map((b, i) => [b.id, i]))]));
  const ids = (items: readonly { readonly id: string }[]) => items.map((i) => i.id);
  const [endings, options, sittings, people, members, values] = [
    ids(data.endings),
    ids(data.options),
    ids(data.sittings),
    ids(data.people),
    ids(data.members),
    ids(data.values),
  ];

  const carriedOn = new Set(data.sittings.flatMap((s) => s.carries ?? []));
  /** Of sittings that are asked after, those whose every stance counts. */
  const carriedOf = (asked: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...asked].filter((id) => carriedOn.has(id)));

  const writePlace = (out: number[], place: Place): void => {
    out.push(PLACES.indexOf(place.at));
    if (place.at === 'scene') out.push(sceneAt.get(place.scene)!, beatAt.get(place.scene)!.get(place.beat)!);
    if (place.at === 'ending' || place.at === 'debrief') out.push(endings.indexOf(place.ending));
  };
  const readPlace = (from: CodeReader): Place => {
    const at = PLACES[from.next()]!;
    if (at === 'sitting' || at === 'division') return { at };
    if (at !== 'scene') return { at, ending: endings[from.next()]! };
    const scene = data.scenes[from.next()]!;
    return { at, scene: scene.id, beat: scene.beats[from.next()]!.id };
  };

  // values come after the two ways of being only settled
  const writeHeard = (out: number[], hearings: readonly Hearing[]): void => {
    const heard = heardBy(hearings);
    const listeners = members.flatMap((id, m) => (heard.has(id) ? [m] : []));
    out.push(listeners.length);
    for (const m of listeners) {
      out.push(m);
      writeList(
        out,
        heard.get(members[m]!)!.map((h) => ('by' in h ? STEPS.indexOf(h.by) : STEPS.length + values.indexOf(h.value))),
      );
    }
  };
  const readHeard = (from: CodeReader): readonly Hearing[] =>
    from
      .list(() => {
        const heard = [members[from.next()]!];
        return from.list((): Hearing => {
          const what = from.next();
          const by = STEPS[what];
          return by === undefined ? { members: heard, value: values[what - STEPS.length]! } : { members: heard, by };
        });
      })
      .flat();

  const writeStands = (out: number[], { stands }: State, asked: ReadonlySet<string>): void => {
    const known = sittings.flatMap((id, s) => (asked.has(id) && stands[id] ? [{ s, stance: stands[id] }] : []));
    out.push(known.length);
    for (const { s, stance } of known) out.push(s, ...stance.map((o) => o + 1));
  };
  const readStands = (from: CodeReader): State['stands'] =>
    Object.fromEntries(from.list(() => [sittings[from.next()]!, members.map(() => from.next() - 1)] as const));

  /** Everything but the sitting; what members have heard is kept while a hall that it shapes can follow. */
  const writeStory = (out: number[], state: State): void => {
    writePlace(out, state.place);
    out.push(state.leg);
    const live = relevance.liveAt(state);
    const bits = (names: readonly string[], asked: ReadonlySet<string>, had: readonly string[]) =>
      writeBits(out, names.length, (i) => asked.has(names[i]!) && had.includes(names[i]!));
    bits(relevance.flags, live.flags, state.flags);
    bits(relevance.choices, live.choices, state.chosen);
    // besides those asked after by name, the last one only
    const resolved = Object.entries(state.resolutions);
    writeList(
      out,
      resolved.flatMap(([s, o], i) =>
        i === resolved.length - 1 || live.sittings.has(s)
          ? [sittings.indexOf(s) * options.length + options.indexOf(o)]
          : [],
      ),
    );
    writeHeard(out, live.hearings ? state.hearings : []);
  };
  const readStory = (from: CodeReader): State => {
    const place = readPlace(from);
    const leg = from.next();
    const flags = from.bits(relevance.flags);
    const chosen = from.bits(relevance.choices);
    const resolved = from.list(() => {
      const both = from.next();
      return [sittings[Math.floor(both / options.length)]!, options[both % options.length]!] as const;
    });
    const hearings = readHeard(from);
    const { part, role, level } = job;
    const resolutions = Object.fromEntries(resolved);
    const settings = { level };
    const held = { sitting: undefined, held: [], stands: {} };
    return { part, leg, role, settings, place, ...held, resolutions, flags, chosen, hearings };
  };

  const tableIn = (state: State, { id, terms }: SittingState): Table => tableFor(scenario, id, state.role, terms);

  const needed = relevance.flags;
  const writeTerms = (out: number[], { hearings, unlocked, carried }: Terms): void => {
    writeHeard(out, hearings);
    writeBits(out, needed.length, (i) => unlocked.includes(needed[i]!));
    writeList(out, carried?.map((o) => o + 1) ?? []);
  };
  const readTerms = (from: CodeReader): Terms => {
    const hearings = readHeard(from);
    const unlocked = from.bits(needed);
    const carried = from.list(() => from.next() - 1);
    return { hearings, unlocked, carried: carried.length > 0 ? carried : undefined };
  };

  const readSitting = (from: CodeReader, story: State): State => {
    const id = sittings[from.next()]!;
    const moved = from.next();
    const terms = readTerms(from);
    const table = tableFor(scenario, id, story.role, terms);
    const sitting = { ...sittingAt(table, id, terms, readPosition(from, table, people)), moved };
    return { ...story, sitting: story.place.at === 'sitting' ? openExchange(table, story, sitting) : sitting };
  };

  /** Whether anything may still be asked of the hall held last. */
  const isRoomLive = (state: State): boolean =>
    state.place.at === 'sitting' || state.place.at === 'division' || relevance.liveAt(state).last;

  return {
    encode: (state) => {
      const out: number[] = [];
      const sitting = isRoomLive(state) ? state.sitting : undefined;
      writeStory(out, state);
      writeStands(out, state, relevance.liveAt(state).sittings);
      out.push(sitting ? 1 : 0);
      if (sitting) {
        out.push(sittings.indexOf(sitting.id), sitting.moved);
        writeTerms(out, sitting.terms);
        const position = state.place.at === 'sitting' ? sitting.start : sitting.position;
        writePosition(out, tableIn(state, sitting), people, position, asSpoken);
      }
      return codeOf(out);
    },
    decode: (code) => {
      const from = readCode(code);
      const bare = readStory(from);
      const story = { ...bare, stands: readStands(from) };
      return from.next() === 1 ? readSitting(from, story) : story;
    },
    key: (state) => {
      const out: number[] = [];
      writeStory(out, state);
      const { sitting } = state;
      const { room, sittings: asked } = relevance.liveAt(state);
      // which sitting was held tells where its division leads
      if (sitting && (state.place.at === 'sitting' || state.place.at === 'division'))
        out.push(sittings.indexOf(sitting.id));
      writeStands(out, state, carriedOf(asked));
      if (sitting && state.place.at === 'sitting') {
        const table = tableIn(state, sitting);
        writePosition(out, table, people, sitting.start, sorted);
        if (job.scope === 'menu') writeList(out, grantable(table, sitting.start.floor));
      }
      const within = state.place.at === 'sitting';
      writeBits(
        out,
        roomNames.length,
        (i) =>
          room.has(roomNames[i]!) &&
          !(within && isAboutLast(relevance.room[i]!)) &&
          holds(scenario, state, relevance.room[i]),
      );
      return codeOf(out);
    },
  };
}
