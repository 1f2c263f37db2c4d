import type { JSX } from 'preact';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { Support } from '../../core/view/debrief-view.ts';

interface Props {
  readonly scenario: Scenario;
  readonly support: Support;
}

/** The numbers of the chart: exchanges by options. */
export function SupportTable({ scenario, support }: Props): JSX.Element {
  const { lines, majority, members, exchanges } = support;
  return (
    <table class="debrief-table">
      <caption>
        Seats of {members} after each exchange; {majority} carry it
      </caption>
      <thead>
        <tr>
          <th scope="col">After</th>
          {lines.map(({ option }) => (
            <th key={option} scope="col">
              {scenario.options.get(option)?.short ?? option}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: exchanges + 1 }, (_, n) => (
          <tr key={n}>
            <th scope="row">{n === 0 ? 'start' : n}</th>
            {lines.map(({ option, seats }) => {
              const at = seats[n] ?? 0;
              return (
                <td key={option}>
                  {at}
                  {at >= majority && <span class="debrief-carries"> carries</span>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
