import { STANDARDS } from '../scenario/debate-data.ts';
import type { AttackKind, Claim, Member, Sitting } from '../scenario/debate-data.ts';
import type { ScenarioData } from '../scenario/scenario.ts';
import { bitOf, hear } from './debate.ts';
import type { ClaimNode, Debate, Edge, Hearing } from './debate.ts';

const NO_PRIORITY = 1000;

interface RawEdge {
  readonly from: number;
  readonly to: number;
  readonly kind: AttackKind;
  readonly mutual: boolean;
  readonly basis: 'record' | 'ours';
}

/** Attacks of the map, with the way back of each rebuttal between different values (each contradicts the other). */
function allEdges(claims: readonly Claim[], indexOf: ReadonlyMap<string, number>): RawEdge[] {
  const edges: RawEdge[] = [];
  const seen = new Set<number>();
  const key = (from: number, to: number) => from * claims.length + to;
  claims.forEach((claim, from) => {
    for (const attack of claim.attacks) {
      const to = indexOf.get(attack.claim);
      if (to === undefined) continue;
      seen.add(key(from, to));
      edges.push({ from, to, kind: attack.kind, mutual: false, basis: attack.basis });
    }
  });
  for (const { from, to, kind, basis } of edges.slice()) {
    if (kind === 'rebut' && claims[from]!.value !== claims[to]!.value && !seen.has(key(to, from))) {
      seen.add(key(to, from));
      edges.push({ from: to, to: from, kind, mutual: true, basis });
    }
  }
  return edges;
}

/**
 * Whether an attack defeats for a member: unless he ranks the attacked value above the attacker's.
 * Matters of fact defeat always and yield only to facts (Bench-Capon 2003).
 */
export function defeatsFor(member: Member, attacker: Claim, attacked: Claim): boolean {
  if (attacker.value === undefined) return true;
  if (attacked.value === undefined) return false;
  return member.ranking.indexOf(attacked.value) >= member.ranking.indexOf(attacker.value);
}

/** What earlier parts of a play bring to a sitting. */
export interface Terms {
  readonly hearings: readonly Hearing[];
  /** Flags that have been set of those that its claims need, in the order of the claims. */
  readonly unlocked: readonly string[];
  /** Where each member of the scenario ended in the sitting that is carried on, as an option's index; -1: he had no seat. */
  readonly carried: readonly number[] | undefined;
}

export const NO_TERMS: Terms = { hearings: [], unlocked: [], carried: undefined };

/** Ids of the options of a sitting, narrowest first. */
export const optionsOf = (scenario: ScenarioData, sitting: Sitting): readonly string[] =>
  sitting.options ?? scenario.options.map((o) => o.id);

/** Who sits, each with his first opinion on the question. */
function seated(
  scenario: ScenarioData,
  sitting: Sitting,
  options: readonly string[],
  { carried }: Terms,
): readonly Member[] {
  const seats = new Map(sitting.seats?.map((s) => [s.member, s]));
  const sits = sitting.seats ? scenario.members.filter((m) => seats.has(m.id)) : scenario.members;
  return sits.map((man) => {
    const seat = seats.get(man.id);
    const ended = carried?.[scenario.members.indexOf(man)] ?? -1;
    const prior = options[ended] ?? seat?.prior ?? man.prior;
    return { ...man, prior, settled: seat?.settled ?? man.settled };
  });
}

/** Compiles one sitting of a scenario, on the terms that what was played before it sets. */
export function compileDebate(scenario: ScenarioData, sitting: Sitting, terms: Terms = NO_TERMS): Debate {
  const byId = new Map(scenario.claims.map((c) => [c.id, c]));
  const data = sitting.claims.map((id) => byId.get(id)!);
  const indexOf = new Map(data.map((c, i) => [c.id, i]));
  const values = scenario.values.map((v) => v.id);
  const options = optionsOf(scenario, sitting);
  const members = seated(scenario, sitting, options, terms).map((m) =>
    terms.hearings.reduce((man, h) => (h.members.includes(man.id) ? hear(man, h) : man), m),
  );
  const optionData = options.map((id) => scenario.options.find((o) => o.id === id)!);
  const words = Math.ceil(members.length / 32);
  const edges: readonly Edge[] = allEdges(data, indexOf).map((e, index) => ({ ...e, index }));
  const priority = new Map(Object.values(sitting.recorded).flatMap((list) => list.map((id, i) => [id, i] as const)));
  const known = (ids: readonly string[]) => ids.flatMap((id) => indexOf.get(id) ?? []);
  const toOptions = (ids: readonly string[]) => ids.map((id) => options.indexOf(id)).filter((o) => o >= 0);

  const claims: readonly ClaimNode[] = data.map((claim, index) => ({
    index,
    locked: claim.needs?.flag !== undefined && !terms.unlocked.includes(claim.needs.flag),
    id: claim.id,
    data: claim,
    value: claim.value === undefined ? -1 : values.indexOf(claim.value),
    pro: toOptions(claim.for),
    con: toOptions(claim.against),
    meets: toOptions(claim.meets),
    strikes: edges.filter((e) => e.from === index).map((e) => e.index),
    struckBy: edges.filter((e) => e.to === index).map((e) => e.index),
    supporters: data.flatMap((c, i) => (c.supports.includes(claim.id) ? [i] : [])),
    supports: known(claim.supports),
    priority: priority.get(claim.id) ?? NO_PRIORITY,
  }));

  const plane = (rows: number, has: (member: Member, row: number) => boolean) => {
    const out = new Int32Array(rows * words);
    for (let row = 0; row < rows; row++)
      members.forEach((member, m) => {
        if (has(member, row)) out[row * words + (m >> 5)]! |= bitOf(m);
      });
    return out;
  };

  return {
    sitting,
    claims,
    indexOf,
    edges,
    members,
    memberIndex: new Map(members.map((m, i) => [m.id, i])),
    values,
    options,
    movers: optionData.map((o) => Object.keys(o.motion ?? {})),
    words,
    defeats: plane(edges.length, (m, e) => defeatsFor(m, data[edges[e]!.from]!, data[edges[e]!.to]!)),
    weighs: plane(values.length, (m, v) => m.ranking.indexOf(values[v]!) < m.weighs),
    prior: plane(options.length, (m, o) => options.indexOf(m.prior) >= o),
    settled: plane(2, (m, bit) => ((m.settled >> bit) & 1) === 1),
    standards: plane(STANDARDS.length, (m, s) => m.standard === STANDARDS[s]),
    steadfast: plane(1, (m) => sitting.steadfast?.includes(m.id) ?? false),
    everyone: plane(1, () => true),
  };
}
