import { optionsOf } from '../../debate/compile.ts';
import { countHall, stanceOf } from '../../debate/hall.ts';
import type { Debate } from '../../debate/debate.ts';
import type { Hall } from '../../debate/hall.ts';
import { openPosition } from '../../debate/position.ts';
import { speaks } from '../../debate/move.ts';
import type { Move } from '../../debate/move.ts';
import type { Sitting } from '../../scenario/debate-data.ts';
import type { Scenario } from '../../play/scenario-index.ts';
import { tableOf } from '../../play/sitting-step.ts';
import type { SittingState, State } from '../../play/state.ts';
import type { Table } from '../../debate/table.ts';
import { holds } from '../../scene/condition.ts';
import { currentBeat } from '../../scene/walk.ts';

/** What can be true of some play of a scenario. */
export const FACT_KINDS = [
  'ending',
  'resolution',
  'scene',
  'beat',
  /** A beat with a condition is passed over. */
  'beat-skipped',
  'choice',
  /** A choice with a condition is not offered where its beat is read. */
  'choice-withheld',
  /** A claim is made, by either side. */
  'claim',
  /** The moment of an interjection comes: its condition holds at the end of an exchange. */
  'interjection',
  /** A member's stance at the end of an exchange is not the one he came with. */
  'member-moves',
  /** The widest option that more than half of a faction takes is another than at first. */
  'faction-turns',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** Something that a walk looks out for. */
export interface Fact {
  readonly kind: FactKind;
  /** Id in the scenario; `scene/beat`, `sitting:option`, `sitting/member` for what needs two. */
  readonly id: string;
}

export const factName = (fact: Fact): string => `${fact.kind} ${fact.id}`;

/** Every fact that a scenario might have, in the order in which they are told. */
export function factsOf(scenario: Scenario): readonly Fact[] {
  const { data } = scenario;
  const of = (kind: FactKind, ids: readonly string[]): readonly Fact[] => ids.map((id) => ({ kind, id }));
  const beats = data.scenes.flatMap((s) => s.beats.map((b) => ({ id: `${s.id}/${b.id}`, beat: b })));
  const choices = beats.flatMap((b) => b.beat.choices);
  const inSittings = (kind: FactKind, listed: (sitting: Sitting) => readonly string[], mark: string): readonly Fact[] =>
    data.sittings.flatMap((s) =>
      of(
        kind,
        listed(s).map((id) => `${s.id}${mark}${id}`),
      ),
    );
  const seated = (s: Sitting) =>
    s.seats ? data.members.filter((m) => s.seats?.some((seat) => seat.member === m.id)) : data.members;
  const ids = (items: readonly { readonly id: string }[]) => items.map((i) => i.id);
  return [
    ...of('ending', ids(data.endings)),
    ...inSittings('resolution', (s) => optionsOf(data, s), ':'),
    ...of('scene', ids(data.scenes)),
    ...of('beat', ids(beats)),
    ...of('beat-skipped', ids(beats.filter((b) => b.beat.when))),
    ...of('choice', ids(choices)),
    ...of('choice-withheld', ids(choices.filter((c) => c.when))),
    ...of('claim', ids(data.claims)),
    ...of('interjection', ids(data.sittings.flatMap((s) => s.interjections))),
    ...inSittings('member-moves', (s) => ids(seated(s)).filter((id) => s.steadfast?.includes(id) !== true), '/'),
    ...inSittings(
      'faction-turns',
      (s) => ids(data.factions).filter((id) => seated(s).some((m) => m.faction === id)),
      '/',
    ),
  ];
}

/** Looks at one step after another and calls `found` with the index of each fact that comes true, the first time only. */
export interface Watch {
  readonly look: (before: State | undefined, move: Move | undefined, after: State) => void;
}

/** The hall of a sitting before anything but its opening is said. */
const firstHall = (table: Table): Hall => countHall(table.debate, openPosition(table.debate, table.opener).floor);

/** The widest option that more than half of some members take, as an index. */
function leaning(debate: Debate, hall: Hall, men: readonly number[]): number {
  for (let option = debate.options.length - 1; option > 0; option--)
    if (men.filter((m) => stanceOf(debate, hall, m) >= option).length * 2 > men.length) return option;
  return 0;
}

/** Watches for the facts of a scenario. */
export function watchFacts(scenario: Scenario, facts: readonly Fact[], found: (fact: number) => void): Watch {
  const open = new Map(facts.map((f, i) => [factName(f), i]));
  const hit = (kind: FactKind, id: string): void => {
    const name = `${kind} ${id}`;
    const index = open.get(name);
    if (index === undefined) return;
    open.delete(name);
    found(index);
  };
  const firsts = new Map<Table, Hall>();
  const first = (table: Table): Hall => {
    const known = firsts.get(table) ?? firstHall(table);
    firsts.set(table, known);
    return known;
  };
  // what a sitting can still show that it has not shown: looked for only as long as something is left
  const left = new Map<
    string,
    { claims: Set<number>; members: Set<number>; factions: Set<string>; words: Set<string> }
  >();
  const leftIn = (table: Table, id: string) => {
    const known = left.get(id);
    if (known) return known;
    const { claims, members } = table.debate;
    const fresh = {
      claims: new Set(claims.map((c) => c.index)),
      members: new Set(members.keys()),
      factions: new Set(members.map((m) => m.faction)),
      words: new Set(scenario.sittings.get(id)!.interjections.map((i) => i.id)),
    };
    left.set(id, fresh);
    return fresh;
  };

  const lookAtRoom = (state: State, sitting: SittingState): void => {
    const table = tableOf(scenario, state, sitting);
    const { debate } = table;
    const { claims, members, factions, words } = leftIn(table, sitting.id);
    if (claims.size > 0)
      for (const { claim } of sitting.position.floor.spoken) {
        if (!claims.delete(claim)) continue;
        hit('claim', debate.claims[claim]!.id);
      }
    for (const { id, when } of scenario.sittings.get(sitting.id)!.interjections) {
      if (!words.has(id) || !holds(scenario, state, when)) continue;
      words.delete(id);
      hit('interjection', id);
    }
    if (sitting.moved === 0) return;
    for (const m of members) {
      if (stanceOf(debate, sitting.hall, m) === stanceOf(debate, first(table), m)) continue;
      members.delete(m);
      hit('member-moves', `${sitting.id}/${debate.members[m]!.id}`);
    }
    for (const faction of factions) {
      const men = debate.members.flatMap((man, m) => (man.faction === faction ? [m] : []));
      if (leaning(debate, sitting.hall, men) === leaning(debate, first(table), men)) continue;
      factions.delete(faction);
      hit('faction-turns', `${sitting.id}/${faction}`);
    }
  };

  const lookAtScene = (before: State | undefined, move: Move | undefined, state: State): void => {
    const at = currentBeat(scenario, state);
    if (!at) return;
    const { scene, beat } = at;
    hit('scene', scene.id);
    hit('beat', `${scene.id}/${beat.id}`);
    for (const choice of beat.choices) {
      if (!choice.when) continue;
      if (!holds(scenario, state, choice.when)) hit('choice-withheld', choice.id);
    }
    for (const passed of passedOver(scenario, before, move, state)) hit('beat-skipped', `${scene.id}/${passed}`);
  };

  return {
    look: (before, move, after) => {
      if (open.size === 0) return;
      if (move?.kind === 'choose') hit('choice', move.choice);
      if (after.place.at === 'scene') lookAtScene(before, move, after);
      if (after.place.at === 'ending') hit('ending', after.place.ending);
      if (after.sitting && after.sitting !== before?.sitting) {
        lookAtRoom(after, after.sitting);
        if (after.place.at === 'division')
          hit('resolution', `${after.sitting.id}:${after.resolutions[after.sitting.id]!}`);
      }
      // a claim of the player's own is made even where the exchange took it back from the floor
      if (move && speaks(move)) hit('claim', move.claim);
    },
  };
}

/** Beats of the scene arrived in that were passed over because their condition did not hold. */
function passedOver(
  scenario: Scenario,
  before: State | undefined,
  move: Move | undefined,
  after: State,
): readonly string[] {
  const at = currentBeat(scenario, after);
  if (!at) return [];
  const { scene, beat } = at;
  const to = scene.beats.indexOf(beat);
  const was = before && currentBeat(scenario, before);
  const choice = move?.kind === 'choose' ? scenario.choices.get(move.choice) : undefined;
  const goto = choice ? choice.goto : was?.beat.goto;
  let from = 0;
  if (was && goto && 'beat' in goto) from = was.scene.beats.findIndex((b) => b.id === goto.beat);
  else if (was && !goto) from = was.scene.beats.indexOf(was.beat) + 1;
  return scene.beats.slice(from, to).map((b) => b.id);
}
