import type { JSX } from 'preact';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { State } from '../../core/play/state.ts';
import { claimsMade, moversOf, supportOverTime, turningExchange } from '../../core/view/debrief-view.ts';
import type { ClaimMade, Turning } from '../../core/view/debrief-view.ts';
import { claimFate } from '../../core/words/claim-fate.ts';
import { men } from '../../core/words/list.ts';
import { MoversTable } from './movers-table.tsx';
import { SupportChart } from './support-chart.tsx';
import { SupportTable } from './support-table.tsx';

interface Props {
  readonly scenario: Scenario;
  readonly state: State;
}

function turningWords(scenario: Scenario, turning: Turning): string {
  const option = scenario.options.get(turning.standing)?.title ?? turning.standing;
  return turning.kind === 'resolution'
    ? `It turned in exchange ${turning.exchange}: ${men(turning.moved)} moved, and from then on the answer was “${option}”.`
    : `The answer was “${option}” all through. Most men moved in exchange ${turning.exchange}: ${men(turning.moved)}.`;
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

/** What happened in the play: support over time, where it turned, what moved whom, and what became of each claim. */
export function YourGame({ scenario, state }: Props): JSX.Element {
  const support = supportOverTime(scenario, state);
  const turning = turningExchange(scenario, state);
  const made = claimsMade(scenario, state);
  const side = scenario.roles.get(state.role)?.side;
  return (
    <>
      {support && <SupportChart scenario={scenario} support={support} />}
      <p class="debrief-turning">{turning ? turningWords(scenario, turning) : 'Nobody moved from first to last.'}</p>
      {support && (
        <details class="leaf-details">
          <summary>The same in numbers</summary>
          <SupportTable scenario={scenario} support={support} />
        </details>
      )}
      <MoversTable scenario={scenario} movers={moversOf(scenario, state)} />
      <h3>What your side said, and what became of it</h3>
      <ul class="debrief-claims">
        {made
          .filter((m) => m.side === side)
          .map((m) => (
            <Made key={m.claim} scenario={scenario} made={m} />
          ))}
      </ul>
      <details class="leaf-details debrief-others">
        <summary>What the other side said</summary>
        <ul class="debrief-claims">
          {made
            .filter((m) => m.side !== side)
            .map((m) => (
              <Made key={m.claim} scenario={scenario} made={m} />
            ))}
        </ul>
      </details>
    </>
  );
}
