import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { Support } from '../../core/view/debrief-view.ts';
import { ChartMark } from './chart-mark.tsx';

interface Props {
  readonly scenario: Scenario;
  readonly support: Support;
}

/** Room round the plot, in per cent of the drawing. */
const LEFT = 9;
const RIGHT = 97;
const TOP = 5;
const BOTTOM = 86;

/** The seats after each exchange, with those before it. */
const pointsOf = (seats: readonly number[]) => seats.map((at, after) => ({ after, at, before: seats[after - 1] }));

const when = (n: number): string => (n === 0 ? 'Start' : String(n));

/**
 * Support over time as a line for each option, told apart by dash and by mark as well as colour. All is placed in per
 * cent, so that the letters keep their size at every width; the table below says the same.
 */
export function SupportChart({ scenario, support }: Props): JSX.Element {
  const title = useId();
  const { lines, majority, members, exchanges } = support;
  const x = (n: number): string => `${LEFT + ((RIGHT - LEFT) * n) / Math.max(1, exchanges)}%`;
  const y = (seats: number): string => `${BOTTOM - ((BOTTOM - TOP) * seats) / members}%`;
  return (
    <figure class="chart" aria-labelledby={title}>
      <p id={title} class="chart-title">
        Seats for each option after each exchange
      </p>
      <svg class="chart-plot" aria-hidden="true" focusable="false">
        {[0, members].map((seats) => (
          <line key={seats} class="chart-axis" x1={`${LEFT}%`} x2={`${RIGHT}%`} y1={y(seats)} y2={y(seats)} />
        ))}
        <line class="chart-majority" x1={`${LEFT}%`} x2={`${RIGHT}%`} y1={y(majority)} y2={y(majority)} />
        {[0, majority, members].map((seats) => (
          <text key={seats} class="chart-seats" x={`${LEFT - 1.5}%`} y={y(seats)} dy="0.35em">
            {seats}
          </text>
        ))}
        {Array.from({ length: exchanges + 1 }, (_, n) => (
          <text key={n} class={`chart-when chart-when-${n % 2 === 0 ? 'even' : 'odd'}`} x={x(n)} y="98%">
            {when(n)}
          </text>
        ))}
        {lines.map(({ option, seats }, o) => (
          <g key={option} class={`chart-line chart-line-${o % 4}`}>
            {pointsOf(seats)
              .slice(1)
              .map(({ after, before, at }) => (
                <line key={after} x1={x(after - 1)} y1={y(before ?? at)} x2={x(after)} y2={y(at)} />
              ))}
            {pointsOf(seats).map(({ after, at }) => (
              <svg key={after} x={x(after)} y={y(at)} overflow="visible">
                <ChartMark kind={o} />
              </svg>
            ))}
          </g>
        ))}
      </svg>
      <figcaption>
        <ul class="chart-key">
          {lines.map(({ option, seats }, o) => (
            <li key={option}>
              <svg class={`chart-swatch chart-line chart-line-${o % 4}`} aria-hidden="true" focusable="false">
                <line x1="0" x2="100%" y1="50%" y2="50%" />
                <svg x="50%" y="50%" overflow="visible">
                  <ChartMark kind={o} />
                </svg>
              </svg>
              {scenario.options.get(option)?.short ?? option}: {seats[0]} at the start, {seats.at(-1)} at the end
            </li>
          ))}
          <li>
            <svg class="chart-swatch" aria-hidden="true" focusable="false">
              <line class="chart-majority" x1="0" x2="100%" y1="50%" y2="50%" />
            </svg>
            {majority} carry it
          </li>
        </ul>
      </figcaption>
    </figure>
  );
}
