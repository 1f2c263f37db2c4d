import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ShareBar } from './share-bar.tsx';

/** One row of counts. */
export interface Bar {
  readonly id: string;
  readonly title: string;
  readonly of?: string | undefined;
  readonly plays: number;
  readonly among: number;
  /** What is told beside the count. */
  readonly more?: string | undefined;
}

interface Props {
  readonly caption: string;
  /** What is counted, as the head of the first column. */
  readonly head: string;
  readonly bars: readonly Bar[];
  /** Said where there is nothing to count. */
  readonly none: string;
  readonly children?: ComponentChildren;
}

/** Rows that are shown at first. */
const FIRST = 8;

/** Counts as a table, with a bar in each row that says the same as its number. */
export function BarTable({ caption, head, bars, none, children }: Props): JSX.Element {
  const [all, showAll] = useState(false);
  const shown = all ? bars : bars.slice(0, FIRST);
  return (
    <div class="class-chart">
      <table class="debrief-table class-bars">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">Plays</th>
          </tr>
        </thead>
        <tbody>
          {bars.length === 0 && (
            <tr>
              <td colSpan={2}>{none}</td>
            </tr>
          )}
          {shown.map(({ id, title, of, plays, among, more }) => (
            <tr key={id}>
              <th scope="row">
                {title}
                {of !== undefined && <span class="debrief-value"> {of}</span>}
              </th>
              <td>
                {plays} of {among}
                {more !== undefined && <span class="class-more"> {more}</span>}
                <ShareBar part={plays} of={among} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {bars.length > FIRST && (
        <button type="button" class="leaf-button class-no-print" aria-expanded={all} onClick={() => showAll(!all)}>
          {all ? 'Show fewer' : `Show all ${bars.length}`}
        </button>
      )}
      {children}
    </div>
  );
}
