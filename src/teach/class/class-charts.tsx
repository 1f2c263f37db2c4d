import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { RadioField } from '../../overlay/pages/radio-field.tsx';
import { BarTable } from './bar-table.tsx';
import {
  claimsUsed,
  divisionsOf,
  endingsOf,
  faultsByKind,
  leftUnmet,
  membersMoved,
  roleName,
  sourcesOpened,
  timesOf,
} from './summary.ts';
import type { PlayedRow } from './summary.ts';
import { TimeStrips } from './time-strips.tsx';

const ALL = ':all';

/** Claims that were made: by all, or by those in one role. */
function Claims({ rows }: { readonly rows: readonly PlayedRow[] }): JSX.Element {
  const [role, choose] = useState<string>(ALL);
  const roles = new Map(rows.map(({ result, played }) => [result.role, roleName(played.scenario, result.role)]));
  const only = roles.has(role) ? role : undefined;
  const used = useMemo(() => claimsUsed(rows, only), [rows, only]);
  return (
    <BarTable caption="Claims made, by side" head="Claim" bars={used} none="No claim was made.">
      {roles.size > 1 && (
        <div class="class-no-print">
          <RadioField
            legend="Made by"
            choices={[{ value: ALL, label: 'All' }, ...[...roles].map(([value, label]) => ({ value, label }))]}
            value={role}
            onChoose={choose}
          />
        </div>
      )}
    </BarTable>
  );
}

/** What the plays of a class came to and what was done in them, counted. */
export function ClassCharts({ rows }: { readonly rows: readonly PlayedRow[] }): JSX.Element {
  const counted = useMemo(
    () => ({
      endings: endingsOf(rows),
      divisions: divisionsOf(rows),
      unmet: leftUnmet(rows),
      sources: sourcesOpened(rows),
      moved: membersMoved(rows).map(({ wider, narrower, ...count }) => ({
        ...count,
        more: `(wider in ${wider}, narrower in ${narrower})`,
      })),
      faults: faultsByKind(rows).map(({ times, ...count }) => ({
        ...count,
        more: times === count.plays ? undefined : `(${times} times in all)`,
      })),
      times: timesOf(rows),
    }),
    [rows],
  );
  return (
    <div class="class-charts">
      <BarTable caption="Endings" head="Ending" bars={counted.endings} none="No play was counted." />
      <BarTable
        caption="Divisions"
        head="What was resolved"
        bars={counted.divisions}
        none="No play came to a division."
      />
      <Claims rows={rows} />
      <BarTable
        caption="Claims of the other side left unmet"
        head="Claim, and whose it was to meet"
        bars={counted.unmet}
        none="Every claim was answered, questioned or granted."
      />
      <BarTable caption="Sources opened" head="Source" bars={counted.sources} none="No source was opened." />
      <BarTable
        caption="Members who ended elsewhere than they began"
        head="Member"
        bars={counted.moved}
        none="Nobody was moved."
      />
      <BarTable caption="Faults, by kind" head="Fault" bars={counted.faults} none="No fault was made." />
      <TimeStrips stretches={counted.times} />
    </div>
  );
}
