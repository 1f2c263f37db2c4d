import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { RadioField } from '../../overlay/pages/radio-field.tsx';
import { samePlays } from './row.ts';
import type { Row } from './row.ts';

/** All results, or only those of the lesson that most are of. */
export const SHOWN = ['all', 'lesson'] as const;
export type Shown = (typeof SHOWN)[number];

interface Props {
  /** All that there are. */
  readonly rows: readonly Row[];
  readonly lesson: string | undefined;
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
}

const plays = (n: number): string => (n === 1 ? 'One result' : `${n} results`);

/** How many there are, how they stand, and what else is to be known of the whole pile. */
export function Overview({ rows, lesson, shown, onShow }: Props): JSX.Element {
  const own = rows.filter((row) => row.lesson === lesson).length;
  const seen = shown === 'lesson' ? rows.filter((row) => row.lesson === lesson) : rows;
  const number = (is: (row: Row) => boolean): number => seen.filter(is).length;
  const finished = number(({ played }) => played?.checked.evidence.ending !== undefined);
  const unsure = number(({ state }) => state === 'unsure');
  const altered = number(({ state }) => state === 'altered') + unsure;
  const unasked = number(({ state }) => state === 'unasked');
  const other = number(({ state }) => state === 'other');
  const strange = number(({ state }) => state === 'strange');
  const without = number(({ result }) => !result.assignment);
  const same = samePlays(seen);
  const unloaded = rows.filter(({ again }) => again);
  const told = useRef<HTMLParagraphElement>(null);
  const [tried, setTried] = useState(false);
  const isAllLoaded = unloaded.length === 0;
  useEffect(() => {
    // the button that was pressed is gone, and the focus with it
    if (isAllLoaded && tried && document.activeElement === document.body) told.current?.focus();
  }, [isAllLoaded, tried]);
  return (
    <>
      <p class="debrief-turning" tabIndex={-1} ref={told}>
        <b>{plays(seen.length)}</b>: {finished} finished, {altered} altered
        {unsure > 0 && ` (${unsure === altered ? '' : `${unsure} of them `}perhaps only of another version)`}
        {unasked > 0 && `, ${unasked} not as asked`}
        {other > 0 && `, ${other} of another version`}
        {strange > 0 && `, ${strange} not played here`}.
      </p>
      {unloaded.length > 0 && (
        <p class="leaf-problem">
          {unloaded.length === 1 ? 'One was' : `${unloaded.length} were`} not played, as the scenario could not be
          loaded.{' '}
          <button
            type="button"
            class="leaf-button class-no-print"
            onClick={() => {
              setTried(true);
              unloaded[0]?.again?.();
            }}
          >
            Try again
          </button>
        </p>
      )}
      {without > 0 && (
        <p>
          {without === 1 ? 'One names no assignment' : `${without} name no assignment`}: played from the first page, and
          not from your link.
        </p>
      )}
      {same.length > 0 && (
        <p>
          The same play, move for move, stands in{' '}
          {same.length === 1 ? 'more than one result' : `${same.length} groups of results`}
          <span class="class-tags">: {same.map((tags) => tags.join(' and ')).join('; ')}</span>. That may be a pair who
          played together, or a result handed in twice with other answers.
        </p>
      )}
      {own < rows.length && (
        <RadioField
          legend="Which results are shown and counted?"
          about={`${rows.length - own} of ${rows.length} are of another lesson than most.`}
          choices={[
            { value: 'all', label: 'All of them' },
            { value: 'lesson', label: 'Only this lesson' },
          ]}
          value={shown}
          onChoose={onShow}
        />
      )}
    </>
  );
}
