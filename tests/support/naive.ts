import type { Hearing } from '../../src/core/debate/debate.ts';
import type { Claim, Member } from '../../src/core/scenario/debate-data.ts';
import type { ScenarioData } from '../../src/core/scenario/scenario.ts';

/**
 * The debate model written a second time, one member and one claim at a time, from the papers and the rules:
 * slow, obvious, and sharing nothing with the engine. It is what the engine is held against.
 */
export interface PlainFloor {
  readonly spoken: readonly { readonly claim: string; readonly side: string; readonly late: boolean }[];
  readonly questioned: readonly string[];
  readonly conceded: readonly { readonly claim: string; readonly side: string }[];
  /** The option of the last motion. */
  readonly motion: string | undefined;
}

export type PlainLabel = 'in' | 'out' | 'undecided';
export type Labelling = ReadonlyMap<string, PlainLabel>;

const claimOf = (data: ScenarioData, id: string): Claim => {
  const claim = data.claims.find((c) => c.id === id);
  if (!claim) throw new Error(`no claim ${id}`);
  return claim;
};

/** Whether a attacks b at all: by its own attack, or because b rebuts it in the name of another value. */
export function attacks(a: Claim, b: Claim): boolean {
  if (a.attacks.some((x) => x.claim === b.id)) return true;
  return a.value !== b.value && b.attacks.some((x) => x.claim === a.id && x.kind === 'rebut');
}

/** Whether an attack of a on b succeeds for a man (Bench-Capon 2003): unless he holds b's value dearer; facts yield only to facts. */
function succeeds(man: Member, a: Claim, b: Claim): boolean {
  if (a.value === undefined) return true;
  if (b.value === undefined) return false;
  return !(man.ranking.indexOf(b.value) < man.ranking.indexOf(a.value));
}

/** The claims said that defeat one, for a man; a side's attacks on what it has granted are void. */
export function defeatersOf(data: ScenarioData, man: Member, floor: PlainFloor, id: string): readonly string[] {
  const target = claimOf(data, id);
  return floor.spoken
    .filter(({ claim, side }) => {
      const attacker = claimOf(data, claim);
      const granted = floor.conceded.some((c) => c.claim === id && c.side === side);
      return !granted && attacks(attacker, target) && succeeds(man, attacker, target);
    })
    .map((s) => s.claim);
}

/** The support said for a questioned claim; undefined for one that is not questioned. */
function supportSaid(data: ScenarioData, floor: PlainFloor, id: string): readonly string[] | undefined {
  if (!floor.questioned.includes(id)) return undefined;
  return floor.spoken.map((s) => s.claim).filter((c) => claimOf(data, c).supports.includes(id));
}

/** What a claim's label must be, given the labels of all. */
export function labelUnder(
  data: ScenarioData,
  man: Member,
  floor: PlainFloor,
  id: string,
  labels: Labelling,
): PlainLabel {
  const defeaters = defeatersOf(data, man, floor, id).map((c) => labels.get(c));
  const support = supportSaid(data, floor, id)?.map((c) => labels.get(c));
  if (defeaters.includes('in')) return 'out';
  if (support?.every((l) => l === 'out')) return 'out';
  const burdenMet = support === undefined || support.includes('in');
  return defeaters.every((l) => l === 'out') && burdenMet ? 'in' : 'undecided';
}

/** The grounded labelling (Dung 1995): from nothing decided, decide what must be, until nothing more must. */
export function groundedLabels(data: ScenarioData, man: Member, floor: PlainFloor): Labelling {
  let labels: Labelling = new Map(floor.spoken.map((s) => [s.claim, 'undecided']));
  for (;;) {
    const known = labels;
    const next = new Map([...known.keys()].map((id) => [id, labelUnder(data, man, floor, id, known)] as const));
    if ([...next].every(([id, label]) => known.get(id) === label)) return next;
    labels = next;
  }
}

/** Of claims that are in for him, how many he counts: those of values he weighs, two of each value. */
function counted(man: Member, claims: readonly Claim[]): number {
  const weighed = man.ranking.slice(0, man.weighs);
  return weighed.reduce((sum, value) => sum + Math.min(2, claims.filter((c) => c.value === value).length), 0);
}

/** Whether a concession has silenced an objection: the side spoken to granted a point of its value that the option meets. */
const isSilenced = (data: ScenarioData, floor: PlainFloor, claim: Claim, side: string, option: string): boolean =>
  floor.conceded.some((grant) => {
    const granted = claimOf(data, grant.claim);
    return grant.side !== side && granted.value === claim.value && granted.meets.includes(option);
  });

/** Whether a man's own reasons bring him to an option, leaving wider ones out of account. */
function reasonsBring(data: ScenarioData, man: Member, floor: PlainFloor, labels: Labelling, option: string): boolean {
  const order = data.options.map((o) => o.id);
  const had = order.indexOf(man.prior) >= order.indexOf(option);
  const stands = floor.spoken
    .filter((s) => !s.late && labels.get(s.claim) === 'in')
    .map((s) => ({ claim: claimOf(data, s.claim), side: s.side }));
  const pro = counted(
    man,
    stands.filter(({ claim }) => claim.for.includes(option)).map((s) => s.claim),
  );
  const con = counted(
    man,
    stands
      .filter(({ claim, side }) => claim.against.includes(option) && !isSilenced(data, floor, claim, side, option))
      .map((s) => s.claim),
  );
  if (man.standard === 'scintilla') return pro > 0 || (had && con === 0);
  if (man.standard === 'clear') return con === 0 && (had || pro > 0);
  const balance = pro - con + (had ? man.settled : -man.settled);
  if (balance !== 0) return balance > 0;
  return floor.motion === undefined ? had : order.indexOf(option) <= order.indexOf(floor.motion);
}

/** The widest option a man takes; one who leads a side keeps to what he came with. */
export function stanceUnder(data: ScenarioData, man: Member, floor: PlainFloor): string {
  if (data.sittings.some((s) => s.steadfast?.includes(man.id))) return man.prior;
  const labels = groundedLabels(data, man, floor);
  const [narrowest, ...put] = data.options.map((o) => o.id);
  return put.toReversed().find((option) => reasonsBring(data, man, floor, labels, option)) ?? narrowest ?? '';
}

function afterHearing(man: Member, hearing: Hearing): Member {
  const { members } = hearing;
  if ('by' in hearing) {
    const settled = [0, 1, 2, 3].find((n) => n === man.settled + hearing.by) ?? man.settled;
    return members.includes(man.id) ? { ...man, settled } : man;
  }
  const { value } = hearing;
  const at = man.ranking.indexOf(value);
  if (!members.includes(man.id) || at < 0) return man;
  const place = at < man.weighs ? Math.max(at - 1, 0) : man.weighs - 1;
  const others = man.ranking.filter((v) => v !== value);
  const ranking = [...others.slice(0, place), value, ...others.slice(place)];
  return { ...man, ranking, settled: man.settled === 0 ? 0 : man.settled - 1 };
}

/** A man after the conversations of the nights. */
export const afterHearings = (man: Member, hearings: readonly Hearing[]): Member => hearings.reduce(afterHearing, man);
