import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Row } from './row.ts';
import { RowDetail } from './row-detail.tsx';
import { COLUMNS, sortRows } from './row-cells.ts';
import { STATE_WORDS } from './row-words.ts';

interface RowProps {
  readonly row: Row;
  readonly label: string;
  readonly elsewhere: boolean;
  readonly onLabel: (code: string, label: string) => void;
}

/** What a row’s state is called, with what is to be known besides. */
function StateCell({ row, elsewhere }: Pick<RowProps, 'row' | 'elsewhere'>): JSX.Element {
  const { state, problems, played } = row;
  const marks = [
    ...(played && played.checked.evidence.ending === undefined ? ['unfinished'] : []),
    ...(elsewhere ? ['another lesson'] : []),
    ...(state === 'sound' && problems.length > 0 ? ['not as asked'] : []),
  ];
  return (
    <>
      {state === 'sound' ? STATE_WORDS[state] : <b class="class-mark">{STATE_WORDS[state]}</b>}
      {marks.map((mark) => (
        <span key={mark} class="class-mark">
          {' '}
          {mark}
        </span>
      ))}
    </>
  );
}

const NO_LABELS: ReadonlyMap<string, string> = new Map();

function TableRow({ row, label, elsewhere, onLabel }: RowProps): JSX.Element {
  const [open, show] = useState(false);
  const { code, tag } = row;
  return (
    <>
      <tr>
        <th scope="row">
          <button
            type="button"
            class="class-open"
            aria-expanded={open}
            aria-label={`${tag}: more`}
            onClick={() => show(!open)}
          >
            <span class="class-tag">{tag}</span>
          </button>
        </th>
        <td>
          <input
            type="text"
            class="class-label"
            aria-label={`Label of ${tag}`}
            maxLength={60}
            autocomplete="off"
            value={label}
            onChange={(event) => onLabel(code, event.currentTarget.value.trim())}
          />
          <span class="class-label-print">{label}</span>
        </td>
        {COLUMNS.slice(2, -1).map(({ id, words }) => (
          <td key={id}>{words(row, NO_LABELS)}</td>
        ))}
        <td>
          <StateCell row={row} elsewhere={elsewhere} />
        </td>
      </tr>
      {open && (
        <tr class="class-detail">
          <td colSpan={COLUMNS.length}>
            <RowDetail row={row} />
          </td>
        </tr>
      )}
    </>
  );
}

interface Props {
  readonly rows: readonly Row[];
  readonly labels: ReadonlyMap<string, string>;
  /** The lesson that most are of. */
  readonly lesson: string | undefined;
  readonly onLabel: (code: string, label: string) => void;
}

/** A row for each result, by whichever column one likes. */
export function ClassTable({ rows, labels, lesson, onLabel }: Props): JSX.Element {
  const [by, sortBy] = useState({ id: '', down: false });
  // labels as they were when a column was pressed: rows are not to jump from under the hand that types
  const [sorting, sortWith] = useState(labels);
  const sorted = useMemo(() => sortRows(rows, by, sorting), [rows, by, sorting]);
  return (
    // a wide table is scrolled by itself, by keyboard too
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section class="class-scroll" aria-label="Results, a row each" tabIndex={0}>
      <table class="debrief-table class-table">
        <caption>Results</caption>
        <thead>
          <tr>
            {COLUMNS.map(({ id, title }) => (
              <th key={id} scope="col" aria-sort={by.id !== id ? 'none' : by.down ? 'descending' : 'ascending'}>
                <button
                  type="button"
                  onClick={() => {
                    sortWith(labels);
                    sortBy({ id, down: by.id === id && !by.down });
                  }}
                >
                  {title}
                  <span aria-hidden="true">{by.id !== id ? '' : by.down ? ' ▾' : ' ▴'}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <TableRow
              key={row.code}
              row={row}
              label={labels.get(row.code) ?? ''}
              elsewhere={row.lesson !== lesson}
              onLabel={onLabel}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
