import type { JSX } from 'preact';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { Support } from '../../core/view/debrief-view.ts';

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, n) => n);

/** Where the hall stood after each exchange: a row for each option, the start first and the division last. */
export function SeatsTable({
  scenario,
  support,
  of,
}: {
  readonly scenario: Scenario;
  readonly support: Support;
  /** Which sitting of which result, to be told from others on the page. */
  readonly of: string;
}): JSX.Element {
  const { lines, majority, members, exchanges } = support;
  return (
    // on a narrow screen it scrolls, and what scrolls must be reached by keyboard (WCAG 2.1.1)
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section class="evidence-wide" aria-label={`Seats after each exchange: ${of}`} tabIndex={0}>
      <table class="evidence-seats">
        <caption>
          Seats of {members} after each exchange; {majority} carry it
        </caption>
        <thead>
          <tr>
            <th scope="col">For</th>
            <th scope="col">start</th>
            {upTo(exchanges).map((n) => (
              <th key={n} scope="col">
                {n + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ option, seats }) => (
            <tr key={option}>
              <th scope="row">{scenario.options.get(option)?.short ?? option}</th>
              {upTo(exchanges + 1).map((at) => {
                const n = seats[at] ?? 0;
                return <td key={at}>{n >= majority ? <b>{n}</b> : n}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
