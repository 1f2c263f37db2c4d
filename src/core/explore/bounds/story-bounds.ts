import type { Scenario } from '../../play/scenario-index.ts';
import { sittingOf } from '../../scene/condition.ts';
import type { Condition, Effect, Goto } from '../../scenario/condition-data.ts';
import type { Beat, Scene } from '../../scenario/scenario.ts';
import type { Fact } from '../walk/facts.ts';
import type { Job } from '../walk/job.ts';
import type { Atom } from '../walk/relevance.ts';
import { nextParts } from './next-parts.ts';
import { mayResolve, roomFor, seatsIn } from './room.ts';
import type { Room } from './room.ts';
import type { Stances } from './stances.ts';

/** Whether something might be true in some play, and whether it might be false. */
interface Chance {
  readonly yes: boolean;
  readonly no: boolean;
}

const EITHER: Chance = { yes: true, no: true };
const NEVER: Chance = { yes: false, no: true };

const maySay = ({ debate, sayable }: Room, claim: string): boolean => sayable.can(debate.indexOf.get(claim) ?? -1);

const stancesIn = ({ debate, stances }: Room, member: string): Stances | undefined =>
  stances[debate.memberIndex.get(member) ?? -1];

/** Whether a member might come to more than one stance. */
function mayMove(room: Room, member: string): boolean {
  const stances = stancesIn(room, member);
  return stances !== undefined && stances.least < stances.most;
}

/** What a part might come to in a role: all that no play could come to is left out. */
interface Reach {
  readonly scenes: Set<string>;
  readonly beats: Set<string>;
  readonly choices: Set<string>;
  readonly flags: Set<string>;
  readonly sittings: Set<string>;
  ending: boolean;
}

/**
 * Bounds on the scenes, choices and endings of a job: a walk over the static map in which every condition is
 * asked whether it might hold at all, given what might be said, counted and set. Exclusions hold for every play.
 */
export function boundStory(scenario: Scenario, job: Job): (fact: Fact) => boolean {
  const { data } = scenario;
  const role = scenario.roles.get(job.role)!;
  const rooms = new Map(data.sittings.map((s) => [s.id, roomFor(data, s, role)]));
  const reach: Reach = {
    scenes: new Set(),
    beats: new Set(),
    choices: new Set(),
    flags: new Set(),
    sittings: new Set(),
    ending: false,
  };
  const held = (): readonly Room[] => [...reach.sittings].map((id) => rooms.get(id)!);

  const optionAt = (room: Room, id: string) => room.debate.options.indexOf(id);
  const takes = (room: Room, option: string, most: (option: number) => boolean): boolean =>
    optionAt(room, option) >= 0 && most(optionAt(room, option));

  const inRoom = (atom: Atom): Chance => {
    const named = sittingOf(atom);
    const asked = () => held().filter((r) => named === undefined || r.sitting.id === named);
    const some = (test: (room: Room) => boolean): Chance => ({ yes: asked().some(test), no: true });
    if ('said' in atom) return some((r) => maySay(r, atom.said));
    if ('conceded' in atom) return some((r) => maySay(r, atom.conceded));
    if ('seats' in atom)
      return some((r) => takes(r, atom.seats.option, (o) => seatsIn(r, o).most >= atom.seats.atLeast));
    if ('faction' in atom) {
      const { id, option, atLeast } = atom.faction;
      return some((r) => takes(r, option, (o) => seatsIn(r, o, id).most >= atLeast));
    }
    if ('member' in atom) {
      const { id, takes: option } = atom.member;
      return some((r) => takes(r, option, (o) => (stancesIn(r, id)?.most ?? -1) >= o));
    }
    if ('exchanges' in atom) return some((r) => r.exchanges.most >= atom.exchanges.atLeast);
    return some(() => !('moved' in atom) || atom.moved.atLeast <= data.members.length);
  };
  const mayEndIn = (among: readonly Room[], option: string): boolean =>
    among.some((r) => takes(r, option, (o) => mayResolve(r, o)));
  const legs = scenario.legs.get(job.part) ?? [];
  const atomChance = (atom: Atom): Chance => {
    if ('role' in atom) return { yes: atom.role === job.role, no: atom.role !== job.role };
    if ('flag' in atom) return reach.flags.has(atom.flag) ? EITHER : NEVER;
    if ('chosen' in atom) return reach.choices.has(atom.chosen) ? EITHER : NEVER;
    if ('resolution' in atom) return { yes: mayEndIn(held(), atom.resolution), no: true };
    if ('resolved' in atom) {
      const { sitting, option } = atom.resolved;
      return {
        yes: mayEndIn(
          held().filter((r) => r.sitting.id === sitting),
          option,
        ),
        no: true,
      };
    }
    if ('part' in atom) return { yes: legs.some((p) => p.id === atom.part), no: legs.some((p) => p.id !== atom.part) };
    return inRoom(atom);
  };
  const chance = (condition: Condition | undefined): Chance => {
    if (!condition) return { yes: true, no: false };
    if ('all' in condition) {
      const each = condition.all.map(chance);
      return { yes: each.every((c) => c.yes), no: each.some((c) => c.no) };
    }
    if ('any' in condition) {
      const each = condition.any.map(chance);
      return { yes: each.some((c) => c.yes), no: each.every((c) => c.no) };
    }
    if ('several' in condition) {
      const { of, atLeast } = condition.several;
      const each = of.map(chance);
      return { yes: each.filter((c) => c.yes).length >= atLeast, no: each.filter((c) => !c.no).length < atLeast };
    }
    if ('not' in condition) {
      const { yes, no } = chance(condition.not);
      return { yes: no, no: yes };
    }
    return atomChance(condition);
  };

  const enter = (scene: Scene, from: number): void => {
    reach.scenes.add(scene.id);
    for (const beat of scene.beats.slice(from)) {
      const { yes, no } = chance(beat.when);
      if (yes) reach.beats.add(`${scene.id}/${beat.id}`);
      if (!no) return;
    }
  };
  const next = nextParts(data, job);
  const lead = (scene: Scene | undefined, goto: Goto, from: string): void => {
    if ('ending' in goto) reach.ending = true;
    else if ('next' in goto) {
      const on = next(from);
      reach.ending ||= on.ends;
      for (const id of on.scenes) lead(undefined, { scene: id }, from);
    } else if ('sitting' in goto) reach.sittings.add(goto.sitting);
    else if ('scene' in goto) {
      const to = scenario.scenes.get(goto.scene);
      if (to) enter(to, 0);
    } else {
      const at = scene?.beats.findIndex((b) => b.id === goto.beat) ?? -1;
      if (scene && at >= 0) enter(scene, at);
    }
  };
  const set = (effects: readonly Effect[] = []): void => {
    for (const effect of effects) if ('set' in effect) reach.flags.add(effect.set);
  };
  const leave = (scene: Scene, beat: Beat, at: number): void => {
    const here = `scene ${scene.id}`;
    const open = beat.choices.map((c) => chance(c.when));
    beat.choices.forEach((choice, i) => {
      if (!open[i]!.yes) return;
      reach.choices.add(choice.id);
      set(choice.effects);
      lead(scene, choice.goto, here);
    });
    if (open.some((c) => !c.no)) return;
    if (beat.goto) lead(scene, beat.goto, here);
    else enter(scene, at + 1);
  };

  const size = () =>
    reach.scenes.size +
    reach.beats.size +
    reach.choices.size +
    reach.flags.size +
    reach.sittings.size +
    Number(reach.ending);
  const [begins] = legs;
  set(begins?.given);
  const first = scenario.scenes.get(begins?.start[job.role] ?? '');
  if (first) enter(first, 0);
  for (let before = -1; before !== size();) {
    before = size();
    for (const scene of data.scenes)
      scene.beats.forEach((beat, at) => {
        if (reach.beats.has(`${scene.id}/${beat.id}`)) leave(scene, beat, at);
      });
    for (const id of reach.sittings) {
      // with no way on that fits, a division leads to the ending that does
      reach.ending = true;
      const { goto, outcomes = {} } = scenario.sittings.get(id)!;
      for (const effects of Object.values(outcomes)) set(effects);
      lead(undefined, goto, `sitting ${id}`);
    }
  }

  const mayEnd = (id: string): boolean => {
    const at = data.endings.findIndex((e) => e.id === id);
    if (!reach.ending || at < 0) return false;
    // the first that fits is the one
    return chance(data.endings[at]!.when).yes && data.endings.slice(0, at).every((e) => chance(e.when).no);
  };
  const beats = new Map<string, Beat>(data.scenes.flatMap((s) => s.beats.map((b) => [`${s.id}/${b.id}`, b] as const)));
  const inHeld = (test: (room: Room, id: string) => boolean): boolean =>
    [...reach.sittings].some((id) => test(rooms.get(id)!, id));

  return (fact) => {
    const { kind, id } = fact;
    const [sitting = '', which = ''] = id.split(kind === 'resolution' ? ':' : '/');
    switch (kind) {
      case 'ending':
        return mayEnd(id);
      case 'resolution':
        return inHeld((r, s) => s === sitting && takes(r, which, (o) => mayResolve(r, o)));
      case 'scene':
        return reach.scenes.has(id);
      case 'beat':
        return reach.beats.has(id);
      case 'beat-skipped':
        return reach.scenes.has(sitting) && chance(beats.get(id)?.when).no;
      case 'choice':
        return reach.choices.has(id);
      case 'choice-withheld':
        return chance(scenario.choices.get(id)?.when).no;
      case 'claim':
        return inHeld((r) => maySay(r, id));
      case 'interjection': {
        const owner = data.sittings.find((s) => s.interjections.some((i) => i.id === id));
        const when = owner?.interjections.find((i) => i.id === id)?.when;
        return inHeld((_, s) => s === owner?.id) && chance(when).yes;
      }
      case 'member-moves':
        return inHeld((r, s) => s === sitting && mayMove(r, which));
      case 'faction-turns':
        return inHeld((r, s) => s === sitting && data.members.some((m) => m.faction === which && mayMove(r, m.id)));
    }
  };
}
