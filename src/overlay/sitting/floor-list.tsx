import type { JSX } from 'preact';
import type { Scenario } from '../../core/play/scenario-index.ts';
import { capital, listOf } from '../../core/words/list.ts';
import type { FloorRow, FloorView } from './floor-rows.ts';

interface Props {
  readonly scenario: Scenario;
  readonly floor: FloorView;
  readonly members: number;
}

const title = (scenario: Scenario, claim: string): string => scenario.claims.get(claim)?.title ?? claim;

/** What a claim appeals to, so far as it is public. */
export function valueWords(scenario: Scenario, row: FloorRow): string {
  if (row.fact) return 'matter of fact';
  if (row.value === undefined) return 'what it rests on has not been shown';
  return scenario.values.get(row.value)?.title.toLowerCase() ?? row.value;
}

/** What has become of a claim, in words. */
export function fateWords(scenario: Scenario, row: FloorRow, members: number): string {
  const parts: string[] = [];
  if (row.attacks.length > 0) parts.push(`answers ${listOf(row.attacks.map((c) => `“${title(scenario, c)}”`))}`);
  if (row.questioned)
    parts.push(
      row.backed ? 'questioned, and ground was given for it' : 'questioned, and no ground has been given for it',
    );
  if (row.granted) parts.push('granted by the other side');
  if (row.late) parts.push('said too late to be a reason');
  parts.push(`stands for ${row.standsFor} of ${members} men`);
  return `${capital(parts.join('; '))}.`;
}

/** Everything that has been claimed and not withdrawn, with who said it, what it answers and what became of it. */
export function FloorList({ scenario, floor, members }: Props): JSX.Element {
  return (
    <>
      {floor.motion && <p>Moved and before the house: “{scenario.options.get(floor.motion.option)?.short}”.</p>}
      <ol class="floor-list">
        {floor.rows.map((row) => (
          <li key={row.claim}>
            <b>{title(scenario, row.claim)}</b>, {scenario.people.get(row.by)?.short ?? row.by} (
            {valueWords(scenario, row)}). <span class="fate">{fateWords(scenario, row, members)}</span>
          </li>
        ))}
        {floor.withdrawn.map((claim) => (
          <li key={claim}>
            <s>{title(scenario, claim)}</s>: withdrawn.
          </li>
        ))}
      </ol>
    </>
  );
}
