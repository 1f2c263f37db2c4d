import type { State } from '../../play/state.ts';
import type { Condition, Goto } from '../../scenario/condition-data.ts';
import type { ScenarioData, Scene } from '../../scenario/scenario.ts';
import type { Sitting } from '../../scenario/debate-data.ts';

/** A condition that is not made of others. */
export type Atom = Exclude<
  Condition,
  { readonly all: unknown } | { readonly any: unknown } | { readonly not: unknown }
>;

/** The conditions of which a condition is made. */
export function atomsOf(condition: Condition | undefined): readonly Atom[] {
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap(atomsOf);
  if ('any' in condition) return condition.any.flatMap(atomsOf);
  return 'not' in condition ? atomsOf(condition.not) : [condition];
}

/** What may still be asked after, from some point of a play on. */
export interface Live {
  readonly flags: ReadonlySet<string>;
  readonly choices: ReadonlySet<string>;
  /** Questions about the hall as the last sitting left it, as JSON. */
  readonly room: ReadonlySet<string>;
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
  !('flag' in atom || 'chosen' in atom || 'role' in atom || 'resolution' in atom);

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

const sittingStretch = (sitting: Sitting): Stretch => ({
  // what is said in the room is asked after while the whole floor is still known
  asks: sitting.interjections.flatMap((i) => atomsOf(i.when)).filter((a) => !isAboutRoom(a)),
  // with no way on that fits, a division leads to the ending that does
  gotos: [sitting.goto, { ending: true }],
  isSitting: true,
});

const targetOf = (goto: Goto): string | undefined => {
  if ('scene' in goto) return `scene ${goto.scene}`;
  if ('sitting' in goto) return `sitting ${goto.sitting}`;
  return 'ending' in goto ? 'endings' : undefined;
};

/** Atoms live at the start of each stretch, to the least fixed point. */
function liveAtoms(stretches: ReadonlyMap<string, Stretch>): ReadonlyMap<string, ReadonlyMap<string, Atom>> {
  const live = new Map([...stretches.keys()].map((name) => [name, new Map<string, Atom>()]));
  for (let changed = true; changed;) {
    changed = false;
    for (const [name, { asks, gotos }] of stretches) {
      const here = live.get(name)!;
      const before = here.size;
      for (const atom of asks) here.set(JSON.stringify(atom), atom);
      for (const goto of gotos) {
        const target = targetOf(goto);
        if (target === undefined) continue;
        for (const [key, atom] of live.get(target) ?? [])
          // a sitting makes the hall anew: what is asked after it is not asked of the one before
          if (!(isAboutRoom(atom) && stretches.get(target)?.isSitting)) here.set(key, atom);
      }
      if (here.size > before) changed = true;
    }
  }
  return live;
}

/** Stretches from which a sitting can follow, or that are one. */
function beforeSittings(stretches: ReadonlyMap<string, Stretch>): ReadonlySet<string> {
  const out = new Set([...stretches].filter(([, s]) => s.isSitting).map(([name]) => name));
  for (let size = -1; size !== out.size;) {
    size = out.size;
    for (const [name, { gotos }] of stretches) if (gotos.some((g) => out.has(targetOf(g) ?? ''))) out.add(name);
  }
  return out;
}

/** Works out what each point of a scenario's play depends on. */
export function relevanceOf(data: ScenarioData): Relevance {
  const stretches = new Map<string, Stretch>([
    ...data.scenes.map((s) => [`scene ${s.id}`, sceneStretch(s)] as const),
    ...data.sittings.map((s) => [`sitting ${s.id}`, sittingStretch(s)] as const),
    ['endings', { asks: data.endings.flatMap((e) => atomsOf(e.when)), gotos: [], isSitting: false }],
  ]);
  const live = liveAtoms(stretches);
  const sitting = beforeSittings(stretches);
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
