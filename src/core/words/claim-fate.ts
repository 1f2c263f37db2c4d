import type { Scenario } from '../play/scenario-index.ts';
import type { ClaimMade } from '../view/debrief-view.ts';
import { capital, listOf, men } from './list.ts';

const answersIn = (scenario: Scenario, made: ClaimMade): string =>
  listOf(made.answers.map(({ claim }) => `“${scenario.claims.get(claim)?.title ?? claim}”`));

function standing({ stands, beaten, undecided }: ClaimMade): string {
  const all = stands + beaten + undecided;
  if (stands === all) return 'at the end it stood for every man there';
  if (stands === 0) return 'at the end it stood for nobody';
  return `at the end it stood for ${men(stands)} of ${all}`;
}

/** What became of a claim that was made, in a sentence or two. */
export function claimFate(scenario: Scenario, made: ClaimMade): string {
  if (made.retracted) return 'Taken back before the end.';
  const met =
    made.answers.length > 0
      ? `answered with ${answersIn(scenario, made)}`
      : made.questioned
        ? 'questioned, but never answered'
        : 'never answered';
  const questioned = made.questioned && made.answers.length > 0 ? 'questioned, and ' : '';
  const granted = made.conceded ? ' The other side granted it.' : '';
  const moved = made.moved > 0 ? ` Saying it moved ${men(made.moved)}.` : '';
  return `${capital(`${questioned}${met}`)}; ${standing(made)}.${granted}${moved}`;
}
