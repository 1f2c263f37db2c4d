import type { JSX } from 'preact';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { HallView, OptionCount } from '../../core/view/hall-view.ts';
import { marginWords } from '../hall/count-words.ts';

interface BarProps {
  readonly seats: number;
  readonly majority: number;
  readonly members: number;
}

/** Seats as a bar, with a stroke where a majority is. The words beside it say the same. */
function SeatBar({ seats, majority, members }: BarProps): JSX.Element {
  const share = (n: number) => `${(100 * n) / members}%`;
  return (
    <svg class="seat-bar" aria-hidden="true" focusable="false">
      <rect class="seat-bar-all" width="100%" height="100%" />
      <rect class="seat-bar-for" width={share(seats)} height="100%" />
      <line class="seat-bar-majority" x1={share(majority)} x2={share(majority)} y1="0" y2="100%" />
    </svg>
  );
}

interface Props {
  readonly scenario: Scenario;
  readonly view: HallView;
}

const Factions = ({ scenario, count }: { readonly scenario: Scenario; readonly count: OptionCount }): JSX.Element => (
  <ul class="division-factions">
    {count.factions
      .filter((f) => f.of > 0)
      .map((f) => (
        <li key={f.faction}>
          {scenario.factions.get(f.faction)?.short ?? f.faction}{' '}
          <span class="division-number">
            {f.seats} of {f.of}
          </span>
        </li>
      ))}
  </ul>
);

/** The division in numbers: each option as it was put, with what every body of men gave it. */
export function DivisionCount({ scenario, view }: Props): JSX.Element {
  return (
    <>
      <p class="leaf-aside">
        {view.members} men; {view.majority} carry it. The stroke on each bar is where it carries.
      </p>
      <ol class="division-options">
        {view.options.map((count) => (
          <li key={count.option}>
            <h4>{scenario.options.get(count.option)?.title ?? count.option}</h4>
            <p>
              <span class="division-number">{count.seats}</span> for, {view.members - count.seats} against:{' '}
              {marginWords(count)}.
            </p>
            <SeatBar seats={count.seats} majority={view.majority} members={view.members} />
            <Factions scenario={scenario} count={count} />
          </li>
        ))}
      </ol>
    </>
  );
}
