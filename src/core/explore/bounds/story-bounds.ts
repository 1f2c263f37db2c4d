import type { Scenario } from '../../play/scenario-index.ts';
import type { Condition, Goto } from '../../scenario/condition-data.ts';
import type { Beat, Scene } from '../../scenario/scenario.ts';
import type { Fact } from '../walk/facts.ts';
import type { Job } from '../walk/job.ts';
import type { Atom } from '../walk/relevance.ts';
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
  const optionAt = (id: string) => data.options.findIndex((o) => o.id === id);

  const inRoom = (atom: Atom): Chance => {
    const some = (test: (room: Room) => boolean): Chance => ({ yes: held().some(test), no: true });
    if ('said' in atom) return some((r) => maySay(r, atom.said));
    if ('conceded' in atom) return some((r) => maySay(r, atom.conceded));
    if ('seats' in atom) return some((r) => seatsIn(r, optionAt(atom.seats.option)).most >= atom.seats.atLeast);
    if ('faction' in atom) {
      const { id, option, atLeast } = atom.faction;
      return some((r) => seatsIn(r, optionAt(option), id).most >= atLeast);
    }
    if ('member' in atom) return some((r) => (stancesIn(r, atom.member.id)?.most ?? -1) >= optionAt(atom.member.takes));
    if ('exchanges' in atom) return some((r) => r.exchanges.most >= atom.exchanges.atLeast);
    return some(() => !('moved' in atom) || atom.moved.atLeast <= data.members.length);
  };
  const atomChance = (atom: Atom): Chance => {
    if ('role' in atom) return { yes: atom.role === job.role, no: atom.role !== job.role };
    if ('flag' in atom) return reach.flags.has(atom.flag) ? EITHER : NEVER;
    if ('chosen' in atom) return reach.choices.has(atom.chosen) ? EITHER : NEVER;
    if ('resolution' in atom) return { yes: held().some((r) => mayResolve(r, optionAt(atom.resolution))), no: true };
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
  const lead = (scene: Scene, goto: Goto): void => {
    if ('ending' in goto) reach.ending = true;
    else if ('sitting' in goto) reach.sittings.add(goto.sitting);
    else if ('scene' in goto) {
      const to = scenario.scenes.get(goto.scene);
      if (to) enter(to, 0);
    } else {
      const from = scene.beats.findIndex((b) => b.id === goto.beat);
      if (from >= 0) enter(scene, from);
    }
  };
  const leave = (scene: Scene, beat: Beat, at: number): void => {
    const open = beat.choices.map((c) => chance(c.when));
    beat.choices.forEach((choice, i) => {
      if (!open[i]!.yes) return;
      reach.choices.add(choice.id);
      for (const effect of choice.effects) if ('set' in effect) reach.flags.add(effect.set);
      lead(scene, choice.goto);
    });
    if (open.some((c) => !c.no)) return;
    if (beat.goto) lead(scene, beat.goto);
    else enter(scene, at + 1);
  };

  const size = () =>
    reach.scenes.size +
    reach.beats.size +
    reach.choices.size +
    reach.flags.size +
    reach.sittings.size +
    Number(reach.ending);
  const part = data.parts.find((p) => p.id === job.part)!;
  const first = scenario.scenes.get(part.start[job.role]!);
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
      const { goto } = scenario.sittings.get(id)!;
      if (!('beat' in goto)) lead(data.scenes[0]!, goto);
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
        return inHeld((r, s) => s === sitting && mayResolve(r, optionAt(which)));
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
