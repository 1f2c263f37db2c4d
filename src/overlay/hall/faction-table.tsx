import type { JSX } from 'preact';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { HallView } from '../../core/view/hall-view.ts';

/** Support for each option by faction. */
export function FactionTable({
  scenario,
  view,
}: {
  readonly scenario: Scenario;
  readonly view: HallView;
}): JSX.Element {
  return (
    <table class="faction-table">
      <caption class="unseen">Seats for each option, by party</caption>
      <thead>
        <tr>
          <th scope="col">Party</th>
          {view.options.map(({ option }) => (
            <th key={option} scope="col">
              {scenario.options.get(option)?.short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {scenario.data.factions.map(({ id, short }, f) => (
          <tr key={id}>
            <th scope="row">{short}</th>
            {view.options.map(({ option, factions }) => (
              <td key={option}>
                {factions[f]?.seats}
                <span class="of"> of {factions[f]?.of}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
