import { nextParts } from '../bounds/next-parts.ts';
import { sittingOf } from '../../scene/condition.ts';
import type { State } from '../../play/state.ts';
import type { Condition, Goto } from '../../scenario/condition-data.ts';
import type { ScenarioData, Scene } from '../../scenario/scenario.ts';
import type { Sitting } from '../../scenario/debate-data.ts';

/** A condition that is not made of others. */
export type Atom = Exclude<
  Condition,
  { readonly all: unknown } | { readonly any: unknown } | { readonly not: unknown } | { readonly several: unknown }
>;

/** The conditions of which a condition is made. */
export function atomsOf(condition: Condition | undefined): readonly Atom[] {
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap(atomsOf);
  if ('any' in condition) return condition.any.flatMap(atomsOf);
  if ('several' in condition) return condition.several.of.flatMap(atomsOf);
  return 'not' in condition ? atomsOf(condition.not) : [condition];
}

/** What may still be asked after, from some point of a play on. */
export interface Live {
  readonly flags: ReadonlySet<string>;
  readonly choices: ReadonlySet<string>;
  /** Questions about the hall as the last sitting left it, as JSON. */
  readonly room: ReadonlySet<string>;
  /** Whether any of them is asked of the hall held last, which a new sitting replaces. */
  readonly last: boolean;
  /** Sittings whose division is asked after by name, or carried on. */
  readonly sittings: ReadonlySet<string>;
  /** What members have heard: as long as a sitting can follow. */
  readonly hearings: boolean;
}

/**
 * What of a state its future depends on, besides where it is and the sitting under way: the answers to questions
 * that conditions further on may ask (a liveness analysis over scenes and sittings; Aho, Lam, Sethi and Ullman
 * 2006, 9.2.5). Two states that agree in it have the same future, whatever else tells them apart.
 */
export interface Relevance {
  readonly flags: readonly string[];
  readonly choices: readonly string[];
  /** Questions about the hall asked outside a sitting, each once. */
  readonly room: readonly Atom[];
  readonly liveAt: (state: State) => Live;
}

const isAboutRoom = (atom: Atom): boolean =>
  !('flag' in atom || 'chosen' in atom || 'role' in atom || 'part' in atom || 'resolution' in atom);

/** Whether it is asked of the hall under way or held last, which a new sitting replaces. */
export const isAboutLast = (atom: Atom): boolean =>
  isAboutRoom(atom) && !('resolved' in atom) && sittingOf(atom) === undefined;

/** The sitting that an atom asks after by name. */
const sittingAsked = (atom: Atom): readonly string[] =>
  'resolved' in atom ? [atom.resolved.sitting] : [sittingOf(atom) ?? []].flat();

/** A stretch of play in the static map of a scenario: what it asks, and where it may lead. */
interface Stretch {
  readonly asks: readonly Atom[];
  readonly gotos: readonly Goto[];
  readonly isSitting: boolean;
}

const sceneStretch = (scene: Scene): Stretch => ({
  asks: scene.beats.flatMap((b) => [b.when, ...b.choices.map((c) => c.when)]).flatMap(atomsOf),
  gotos: scene.beats.flatMap((b) => [...(b.goto ? [b.goto] : []), ...b.choices.map((c) => c.goto)]),
  isSitting: false,
});

const sittingStretch = (sitting: Sitting, flagNeeded: (claim: string) => readonly string[]): Stretch => ({
  // what is said in the room is asked after while the whole floor is still known
  asks: [
    ...sitting.interjections.flatMap((i) => atomsOf(i.when)).filter((a) => !isAboutLast(a)),
    ...sitting.claims.flatMap((id) => flagNeeded(id).map((flag): Atom => ({ flag }))),
  ],
  // with no way on that fits, a division leads to the ending that does
  gotos: [sitting.goto, { ending: true }],
  isSitting: true,
});

/** The stretches that a “go to” may lead to from one. */
type Targets = (goto: Goto, from: string) => readonly string[];

function targetsIn(data: ScenarioData): Targets {
  const next = nextParts(data);
  return (goto, from) => {
    if ('scene' in goto) return [`scene ${goto.scene}`];
    if ('sitting' in goto) return [`sitting ${goto.sitting}`];
    if ('next' in goto) {
      const { scenes, ends } = next(from);
      return [...scenes.map((s) => `scene ${s}`), ...(ends ? ['endings'] : [])];
    }
    return 'ending' in goto ? ['endings'] : [];
  };
}

/** Atoms live at the start of each stretch, to the least fixed point. */
function liveAtoms(
  stretches: ReadonlyMap<string, Stretch>,
  targets: Targets,
): ReadonlyMap<string, ReadonlyMap<string, Atom>> {
  const live = new Map([...stretches.keys()].map((name) => [name, new Map<string, Atom>()]));
  for (let changed = true; changed;) {
    changed = false;
    for (const [name, { asks, gotos }] of stretches) {
      const here = live.get(name)!;
      const before = here.size;
      for (const atom of asks) here.set(JSON.stringify(atom), atom);
      for (const target of gotos.flatMap((goto) => targets(goto, name)))
        for (const [key, atom] of live.get(target) ?? [])
          // a sitting makes the hall anew: what is asked after it is not asked of the one before
          if (!(isAboutLast(atom) && stretches.get(target)?.isSitting)) here.set(key, atom);
      if (here.size > before) changed = true;
    }
  }
  return live;
}

/** Stretches from which one of some others can follow, or that are one. */
function leadingTo(
  stretches: ReadonlyMap<string, Stretch>,
  targets: Targets,
  goals: readonly string[],
): ReadonlySet<string> {
  const out = new Set(goals);
  for (let size = -1; size !== out.size;) {
    size = out.size;
    for (const [name, { gotos }] of stretches)
      if (gotos.some((g) => targets(g, name).some((t) => out.has(t)))) out.add(name);
  }
  return out;
}

/** Works out what each point of a scenario's play depends on. */
export function relevanceOf(data: ScenarioData): Relevance {
  const flags = new Map(data.claims.map((c) => [c.id, c.needs?.flag]));
  const flagNeeded = (claim: string): readonly string[] => [flags.get(claim) ?? []].flat();
  const targets = targetsIn(data);
  const stretches = new Map<string, Stretch>([
    ...data.scenes.map((s) => [`scene ${s.id}`, sceneStretch(s)] as const),
    ...data.sittings.map((s) => [`sitting ${s.id}`, sittingStretch(s, flagNeeded)] as const),
    ['endings', { asks: data.endings.flatMap((e) => atomsOf(e.when)), gotos: [], isSitting: false }],
  ]);
  const live = liveAtoms(stretches, targets);
  const sitting = leadingTo(
    stretches,
    targets,
    data.sittings.map((s) => `sitting ${s.id}`),
  );
  const carrying = data.sittings.flatMap(({ id, carries }) =>
    carries === undefined ? [] : [{ carries, from: leadingTo(stretches, targets, [`sitting ${id}`]) }],
  );
  const carriedFrom = (name: string): readonly string[] =>
    carrying.flatMap(({ carries, from }) => (from.has(name) ? [carries] : []));
  const everything = [...live.values()].flatMap((atoms) => [...atoms.values()]);
  const names = [...stretches.keys(), 'over'];
  const summaries = new Map(
    names.map((name): readonly [string, Live] => {
      const atoms = [...(live.get(name) ?? new Map<string, Atom>()).values()];
      return [
        name,
        {
          flags: new Set(atoms.flatMap((a) => ('flag' in a ? [a.flag] : []))),
          choices: new Set(atoms.flatMap((a) => ('chosen' in a ? [a.chosen] : []))),
          last: atoms.some(isAboutLast),
          sittings: new Set([...atoms.flatMap(sittingAsked), ...carriedFrom(name)]),
          room: new Set(atoms.filter(isAboutRoom).map((a) => JSON.stringify(a))),
          hearings: sitting.has(name),
        },
      ];
    }),
  );
  const stretchOf = ({ place, sitting: held }: State): string => {
    if (place.at === 'scene') return `scene ${place.scene}`;
    return place.at === 'sitting' || place.at === 'division' ? `sitting ${held!.id}` : 'over';
  };
  return {
    flags: [...new Set(everything.flatMap((a) => ('flag' in a ? [a.flag] : [])))],
    choices: [...new Set(everything.flatMap((a) => ('chosen' in a ? [a.chosen] : [])))],
    room: [...new Map(everything.filter(isAboutRoom).map((a) => [JSON.stringify(a), a])).values()],
    liveAt: (state) => summaries.get(stretchOf(state))!,
  };
}
