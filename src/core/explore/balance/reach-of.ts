import type { KeptPlay, Reach, RoleReach } from '../../scenario/balance-data.ts';
import { factName } from '../walk/facts.ts';
import type { Proof, Proved } from '../prove/proof.ts';

/** What belongs to a part: the endings that a play of it may come to, and the options of its sittings. */
export interface Within {
  readonly endings: readonly string[];
  readonly resolutions: readonly { readonly sitting: string; readonly option: string }[];
}

export interface Reached {
  readonly reach: readonly RoleReach[];
  readonly plays: readonly KeptPlay[];
}

/**
 * The endings of a part: those that some role comes to in it, and those that nobody comes to anywhere. What is reached
 * only in another part belongs to that.
 */
function ownEndings(all: readonly RoleReach[], { part, endings }: RoleReach): RoleReach['endings'] {
  const isReached = (roles: readonly RoleReach[], id: string): boolean =>
    roles.some((r) => r.endings.some((e) => e.id === id && e.verdict === 'reachable'));
  const here = all.filter((r) => r.part === part);
  return endings.filter(({ id }) => isReached(here, id) || !isReached(all, id));
}

/** What each role can bring each part to, by its proof; the plays that show it are kept, each once. */
export function reachOf(proofs: readonly Proof[], within: (part: string) => Within): Reached {
  const plays: KeptPlay[] = [];
  const keep = (play: KeptPlay): number => {
    const known = plays.findIndex((p) => p.part === play.part && p.role === play.role && p.moves === play.moves);
    return known === -1 ? plays.push(play) - 1 : known;
  };
  const reach = proofs.map(({ job: { part, role, level }, facts }): RoleReach => {
    const byName = new Map(facts.map((f) => [factName(f), f]));
    const reachOne = (id: string, fact: Proved | undefined): Reach => ({
      id,
      verdict: fact?.verdict ?? 'unknown',
      play: fact?.witness && keep({ part, role, level, moves: fact.witness.join(' ') }),
    });
    const { endings, resolutions } = within(part);
    return {
      part,
      role,
      endings: endings.map((id) => reachOne(id, byName.get(factName({ kind: 'ending', id })))),
      resolutions: resolutions.map(({ sitting, option }) => ({
        sitting,
        ...reachOne(option, byName.get(factName({ kind: 'resolution', id: `${sitting}:${option}` }))),
      })),
    };
  });
  return { reach: reach.map((one) => ({ ...one, endings: ownEndings(reach, one) })), plays };
}
