import type { JSX } from 'preact';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { Deed, Mover } from '../../core/view/debrief-view.ts';
import { listOf } from '../../core/words/list.ts';

interface Props {
  readonly scenario: Scenario;
  readonly movers: readonly Mover[];
}

/** Rows that are printed. */
const ON_PAPER = 3;

const DEEDS: Readonly<Record<Deed, string>> = {
  said: '',
  questioned: ', when it was questioned',
  granted: ', when it was granted',
  'taken-back': ', when it was taken back',
  moved: '',
};

/** Which arguments moved whom: a row for each cause, the most men first. */
export function MoversTable({ scenario, movers }: Props): JSX.Element {
  if (movers.length === 0) return <p>No argument moved anybody.</p>;
  const names = (ids: readonly string[]): string =>
    ids.length === 0 ? 'none' : `${ids.length}: ${listOf(ids.map((id) => scenario.members.get(id)?.short ?? id))}`;
  return (
    <table class="debrief-table debrief-movers">
      <caption>Which arguments moved whom</caption>
      <thead>
        <tr>
          <th scope="col">What was said</th>
          <th scope="col">Moved wider</th>
          <th scope="col">Moved narrower</th>
        </tr>
      </thead>
      <tbody>
        {movers.map(({ claim, deed, value, wider, narrower }, n) => (
          <tr key={`${deed} ${claim ?? ''}`} class={n < ON_PAPER ? undefined : 'screen-only'}>
            <th scope="row">
              {claim === undefined ? 'A motion' : `“${scenario.claims.get(claim)?.title ?? claim}”${DEEDS[deed]}`}
              {claim !== undefined && (
                <span class="debrief-value">
                  {value === undefined ? 'Matter of fact' : (scenario.values.get(value)?.title ?? value)}
                </span>
              )}
            </th>
            <td>{names(wider)}</td>
            <td>{names(narrower)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
