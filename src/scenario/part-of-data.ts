import { inPart } from '../core/explore/bounds/next-parts.ts';
import { mayHold } from '../core/explore/bounds/may-hold.ts';
import { legsOf } from '../core/play/scenario-index.ts';
import type { Part, ScenarioData } from '../core/scenario/scenario.ts';
import { sectionsFor } from '../core/view/debrief-of.ts';
import { glossaryFor } from './glossary-for.ts';
import { joinReference } from './join-reference.ts';
import { references } from './references.ts';
import type { Named } from './references.ts';

const NO_REFERENCE = joinReference([]);

interface WithId {
  readonly id: string;
}

/** The items that are named, in their order. */
const only = <T extends WithId>(items: readonly T[], named: ReadonlySet<string>): readonly T[] =>
  items.filter(({ id }) => named.has(id));

/** The ids of a kind that a scenario uses. */
const usedIn = (data: ScenarioData, kind: Named): ReadonlySet<string> =>
  new Set(references(data, NO_REFERENCE).flatMap((r) => (r.kind === kind ? r.id : [])));

/** The claims of some sittings, and those whose titles tell what a claim waits for. */
function claimsOf({ claims, sittings }: ScenarioData): ScenarioData['claims'] {
  const put = new Set(sittings.flatMap((s) => [...s.claims, ...s.opening.map((o) => o.claim)]));
  const needs = only(claims, put).flatMap(({ needs: { questioned = [], said = [], conceded = [] } = {} }) => [
    ...questioned,
    ...said,
    ...conceded,
  ]);
  return only(claims, new Set([...put, ...needs]));
}

/** Everybody who speaks, is spoken of, is played or has a seat. */
function peopleOf(data: ScenarioData): ScenarioData['people'] {
  const used = usedIn(data, 'person');
  return data.people.filter(({ id, member }) => member !== undefined || used.has(id));
}

/** The options that something uses; all of them where a sitting puts all. */
const optionsUsed = (data: ScenarioData): ScenarioData['options'] =>
  data.sittings.some((s) => s.options === undefined) ? data.options : only(data.options, usedIn(data, 'option'));

/**
 * As much of a scenario as a play of a part or run may come to while it is in some of the parts that it is made of: a
 * play is the same on it as on the whole, state for state and word for word. Members are whole and everything keeps
 * its order, since a state counts by them; sittings are whole too. What a scenario is only checked with is left out.
 */
export function partOfData(data: ScenarioData, play: Part, legs: readonly Part[] = legsOf(data, play)): ScenarioData {
  const within = new Set(legs.flatMap((leg) => [...inPart(data, leg)]));
  const parts = new Set(legs.map((leg) => leg.id));
  const met: ScenarioData = {
    ...data,
    scenes: data.scenes.filter((s) => within.has(`scene ${s.id}`)),
    sittings: data.sittings.filter((s) => within.has(`sitting ${s.id}`)),
    endings: data.endings.filter((e) => mayHold(e.when, parts)),
    // which sections it shows goes by the part or run that was chosen
    debrief: sectionsFor(data.debrief, new Set([play.id, ...legsOf(data, play).map((leg) => leg.id)])),
    targets: [],
  };
  const argued = { ...met, claims: claimsOf(met) };
  const said = { ...argued, options: optionsUsed(argued) };
  const known = { ...said, people: peopleOf(said), sources: only(data.sources, usedIn(said, 'source')) };
  return { ...known, glossary: glossaryFor(known) };
}
