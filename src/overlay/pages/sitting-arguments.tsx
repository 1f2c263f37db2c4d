import type { JSX } from 'preact';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { State } from '../../core/play/state.ts';
import { claimsMade, moversOf } from '../../core/view/debrief-view.ts';
import type { ClaimMade } from '../../core/view/debrief-view.ts';
import { claimFate } from '../../core/words/claim-fate.ts';
import { MoversTable } from './movers-table.tsx';

interface Props {
  readonly scenario: Scenario;
  /** A state in which the sitting told of is the last. */
  readonly state: State;
}

const Made = ({ scenario, made }: { readonly scenario: Scenario; readonly made: ClaimMade }): JSX.Element => (
  <li>
    <b>{scenario.claims.get(made.claim)?.title ?? made.claim}</b>{' '}
    <span class="debrief-who">
      {scenario.people.get(made.by)?.short ?? made.by},{' '}
      {made.exchange === 0 ? 'at the start' : `exchange ${made.exchange}`}
    </span>
    <br />
    {claimFate(scenario, made)}
  </li>
);

/** Which arguments of a sitting moved whom, and what became of each claim that was made. */
export function SittingArguments({ scenario, state }: Props): JSX.Element {
  const made = claimsMade(scenario, state);
  const side = scenario.roles.get(state.role)?.side;
  const list = (summary: string, claims: readonly ClaimMade[]) => (
    <details class="leaf-details screen-only">
      <summary>{summary}</summary>
      <ul class="debrief-claims">
        {claims.map((m) => (
          <Made key={m.claim} scenario={scenario} made={m} />
        ))}
      </ul>
    </details>
  );
  return (
    <>
      <MoversTable scenario={scenario} movers={moversOf(scenario, state)} />
      {list(
        'What your side said, and what became of it',
        made.filter((m) => m.side === side),
      )}
      {list(
        'What the other side said',
        made.filter((m) => m.side !== side),
      )}
    </>
  );
}
