import type { Hearing } from '../../debate/debate.ts';
import type { Floor } from '../../debate/floor.ts';
import type { Table } from '../../debate/table.ts';
import { tableFor } from '../../play/scenario-index.ts';
import type { Scenario } from '../../play/scenario-index.ts';
import { openExchange, sittingAt } from '../../play/sitting-step.ts';
import type { Place, State } from '../../play/state.ts';
import { holds } from '../../scene/condition.ts';
import { codeOf, readCode, writeBits, writeList } from './code.ts';
import type { CodeReader } from './code.ts';
import type { Job } from './job.ts';
import { readPosition, writePosition } from './position-code.ts';
import { relevanceOf } from './relevance.ts';

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

const PLACES = ['scene', 'sitting', 'division', 'ending', 'debrief'] as const;

const asSpoken = (numbers: readonly number[]): readonly number[] => numbers;
const sorted = (numbers: readonly number[]): readonly number[] => [...numbers].sort((a, b) => a - b);

/** What members have heard on the nights, man by man: hearings of different men do not touch each other. */
function heardBy(hearings: readonly Hearing[]): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, string[]>();
  for (const { members, value } of hearings)
    for (const member of members) out.set(member, [...(out.get(member) ?? []), value]);
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

  /** Everything but the sitting; what members have heard is kept while the hall it shaped is. */
  const writeStory = (out: number[], state: State, room: boolean): void => {
    writePlace(out, state.place);
    const live = relevance.liveAt(state);
    const bits = (names: readonly string[], asked: ReadonlySet<string>, had: readonly string[]) =>
      writeBits(out, names.length, (i) => asked.has(names[i]!) && had.includes(names[i]!));
    bits(relevance.flags, live.flags, state.flags);
    bits(relevance.choices, live.choices, state.chosen);
    // conditions ask after the last one only
    const resolved = Object.entries(state.resolutions).slice(-1);
    writeList(
      out,
      resolved.map(([s, o]) => sittings.indexOf(s) * options.length + options.indexOf(o)),
    );
    const heard = heardBy(room || live.hearings ? state.hearings : []);
    const listeners = members.flatMap((id, m) => (heard.has(id) ? [m] : []));
    out.push(listeners.length);
    for (const m of listeners) {
      out.push(m);
      writeList(
        out,
        heard.get(members[m]!)!.map((v) => values.indexOf(v)),
      );
    }
  };
  const readStory = (from: CodeReader): State => {
    const place = readPlace(from);
    const flags = from.bits(relevance.flags);
    const chosen = from.bits(relevance.choices);
    const resolved = from.list(() => {
      const both = from.next();
      return [sittings[Math.floor(both / options.length)]!, options[both % options.length]!] as const;
    });
    const hearings = from.list(() => {
      const heard = [members[from.next()]!];
      return from.list(() => ({ members: heard, value: values[from.next()]! }));
    });
    const { part, role, level } = job;
    const resolutions = Object.fromEntries(resolved);
    const settings = { level };
    return { part, role, settings, place, sitting: undefined, resolutions, flags, chosen, hearings: hearings.flat() };
  };

  const tableIn = (state: State, sitting: string): Table => tableFor(scenario, sitting, state.role, state.hearings);

  const readSitting = (from: CodeReader, story: State): State => {
    const id = sittings[from.next()]!;
    const moved = from.next();
    const table = tableIn(story, id);
    const sitting = { ...sittingAt(table, id, readPosition(from, table, people)), moved };
    return { ...story, sitting: story.place.at === 'sitting' ? openExchange(table, story, sitting) : sitting };
  };

  /** Whether anything may still be asked of the hall. */
  const isRoomLive = (state: State): boolean =>
    state.place.at === 'sitting' || state.place.at === 'division' || relevance.liveAt(state).room.size > 0;

  return {
    encode: (state) => {
      const out: number[] = [];
      const sitting = isRoomLive(state) ? state.sitting : undefined;
      writeStory(out, state, sitting !== undefined);
      out.push(sitting ? 1 : 0);
      if (sitting) {
        out.push(sittings.indexOf(sitting.id), sitting.moved);
        const position = state.place.at === 'sitting' ? sitting.start : sitting.position;
        writePosition(out, tableIn(state, sitting.id), people, position, asSpoken);
      }
      return codeOf(out);
    },
    decode: (code) => {
      const from = readCode(code);
      const story = readStory(from);
      return from.next() === 1 ? readSitting(from, story) : story;
    },
    key: (state) => {
      const out: number[] = [];
      writeStory(out, state, false);
      const { sitting } = state;
      // which sitting was held tells where its division leads
      if (sitting && (state.place.at === 'sitting' || state.place.at === 'division'))
        out.push(sittings.indexOf(sitting.id));
      if (sitting && state.place.at === 'sitting') {
        const table = tableIn(state, sitting.id);
        writePosition(out, table, people, sitting.start, sorted);
        if (job.scope === 'menu') writeList(out, grantable(table, sitting.start.floor));
      } else {
        const { room } = relevance.liveAt(state);
        writeBits(out, roomNames.length, (i) => room.has(roomNames[i]!) && holds(scenario, state, relevance.room[i]));
      }
      return codeOf(out);
    },
  };
}
