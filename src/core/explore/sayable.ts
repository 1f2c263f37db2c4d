import type { Claim, Sitting } from '../scenario/debate-data.ts';
import type { ScenarioData } from '../scenario/scenario.ts';

const sidesOf = (sitting: Sitting): readonly string[] => [sitting.sides.player, sitting.sides.opponent];

/** Whether a claim may be a side's own, and the other side's claim another. */
const mayBe = (claim: Claim, side: string): boolean => claim.side === side || claim.side === 'any';

/** Claims a claim attacks, rebuttals of another value counting both ways. */
function attacked(claim: Claim, here: readonly Claim[]): readonly Claim[] {
  return here.filter(
    (other) =>
      claim.attacks.some((a) => a.claim === other.id) ||
      (other.value !== claim.value && other.attacks.some((a) => a.claim === claim.id && a.kind === 'rebut')),
  );
}

/**
 * Claims that might be made in a sitting: the least fixed point of "all it needs might be said, asked or granted,
 * and it bears on an option, answers a claim that might be made by the other side, or is support for one of its
 * own that might be questioned". It leaves turns, candle and speakers out of account, so that what is not in it
 * can't be said in any play, in any role, at any level.
 */
export function sayableClaims(data: ScenarioData, sitting: Sitting): ReadonlySet<string> {
  const byId = new Map(data.claims.map((c) => [c.id, c]));
  const here = sitting.claims.flatMap((id) => byId.get(id) ?? []);
  const said = new Set(sitting.opening.map((o) => o.claim));
  const sides = sidesOf(sitting);
  const some = (ids: readonly string[] | undefined, test: (claim: Claim) => boolean) =>
    ids === undefined || ids.some((id) => said.has(id) && byId.has(id) && test(byId.get(id)!));
  const maySay = (claim: Claim, side: string): boolean => {
    if (!mayBe(claim, side)) return false;
    const { needs } = claim;
    const other = sides.find((s) => s !== side)!;
    const met =
      some(needs?.said, () => true) &&
      some(needs?.questioned, () => sitting.questions > 0) &&
      some(needs?.conceded, (c) => mayBe(c, side));
    if (!met) return false;
    const bears = claim.value !== undefined && claim.for.length + claim.against.length > 0;
    const answers = attacked(claim, here).some((c) => said.has(c.id) && mayBe(c, other));
    const backs = sitting.questions > 0 && claim.supports.some((id) => said.has(id) && mayBe(byId.get(id)!, side));
    return bears || answers || backs;
  };
  for (let size = -1; size !== said.size;) {
    size = said.size;
    for (const claim of here)
      if (!said.has(claim.id) && claim.speakers.length > 0 && sides.some((side) => maySay(claim, side)))
        said.add(claim.id);
  }
  return said;
}
