import type { Scenario } from '../core/play/scenario-index.ts';
import type { State } from '../core/play/state.ts';
import { isMet, theirClaims } from '../core/view/their-claims.ts';

/**
 * A mark from 0 to 100, for a teacher who wants one: of the claims that the other side made, the share that the player
 * met, by answering, questioning or granting them. It goes by what was argued with, not by what was concluded or
 * carried. Claims of a last exchange are left out, for they may come too late to be met. Undefined where there are none.
 */
export function markOf(scenario: Scenario, { role, held, sitting }: State): number | undefined {
  const side = scenario.roles.get(role)?.side ?? '';
  const theirs = [...held, ...(sitting ? [sitting] : [])]
    .flatMap((one) => theirClaims(scenario, one, side))
    .filter(({ late }) => !late);
  return theirs.length === 0 ? undefined : Math.round((100 * theirs.filter(isMet).length) / theirs.length);
}
