import type { JSX } from 'preact';
import { quantile } from './summary.ts';
import type { Stretch } from './summary.ts';

const minutes = (seconds: number): string => {
  const n = Math.round(seconds / 60);
  return n < 1 ? 'less than a minute' : n === 1 ? '1 minute' : `${n} minutes`;
};

/** Width and height of a strip, in its own units. */
const WIDE = 400;
const HIGH = 26;
const EDGE = 6;

/** A dot for each play along a line of time, all strips to the same measure. */
const Strip = ({ seconds, most }: { readonly seconds: readonly number[]; readonly most: number }): JSX.Element => {
  const at = (one: number): number => EDGE + ((WIDE - 2 * EDGE) * one) / Math.max(1, most);
  return (
    <svg class="class-strip" viewBox={`0 0 ${WIDE} ${HIGH}`} aria-hidden="true" focusable="false">
      <line class="chart-axis" x1={EDGE} x2={WIDE - EDGE} y1={HIGH / 2} y2={HIGH / 2} />
      <rect
        class="class-strip-half"
        x={at(quantile(seconds, 0.25))}
        width={Math.max(1, at(quantile(seconds, 0.75)) - at(quantile(seconds, 0.25)))}
        y={3}
        height={HIGH - 6}
      />
      <path
        class="class-strip-dot"
        d={seconds.map((one) => `M${at(one) - 3} ${HIGH / 2}a3 3 0 1 0 6 0a3 3 0 1 0-6 0z`).join('')}
      />
    </svg>
  );
};

/** The time per part, shown and not judged. */
export function TimeStrips({ stretches }: { readonly stretches: readonly Stretch[] }): JSX.Element {
  const most = Math.max(0, ...stretches.map(({ seconds }) => seconds.at(-1) ?? 0));
  return (
    <div class="class-chart">
      <table class="debrief-table">
        <caption>Time in each part</caption>
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">As the results say</th>
          </tr>
        </thead>
        <tbody>
          {stretches.length === 0 && (
            <tr>
              <td colSpan={2}>No result tells of time.</td>
            </tr>
          )}
          {stretches.map(({ id, title, seconds }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td>
                Half took between {minutes(quantile(seconds, 0.25))} and {minutes(quantile(seconds, 0.75))}; the middle
                one {minutes(quantile(seconds, 0.5))}. {seconds.length === 1 ? 'One play' : `${seconds.length} plays`}.
                <Strip seconds={seconds} most={most} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="leaf-aside">
        Each dot is a play. Times can’t be verified, and fast is not wrong: a page may have been left open, or read
        aloud, or read before.
      </p>
    </div>
  );
}
