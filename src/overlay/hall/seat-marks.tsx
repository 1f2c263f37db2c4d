import type { JSX } from 'preact';
import type { OptionCount } from '../../core/view/hall-view.ts';

interface Props {
  readonly count: OptionCount;
  readonly members: number;
  readonly majority: number;
}

const STEP = 7;
const TALL = 16;

/** A stroke for each seat, full for those that take the option, with the line that it must pass to carry. */
export function SeatMarks({ count, members, majority }: Props): JSX.Element {
  const { seats, change } = count;
  const kept = change > 0 ? seats - change : seats;
  const strokes = Array.from({ length: members }, (_, at) => at);
  const line = (majority - 1) * STEP - 1;
  return (
    <svg
      class="seat-marks"
      viewBox={`0 0 ${members * STEP} ${TALL + 6}`}
      aria-hidden="true"
      focusable="false"
      preserveAspectRatio="none"
    >
      {strokes.map((at) => (
        <rect
          key={at}
          class={at >= seats ? (at < seats - change ? 'lost' : 'empty') : at >= kept ? 'gained' : 'taken'}
          x={at * STEP + 1}
          y={at < seats ? 3 : TALL - 3}
          width={4}
          height={at < seats ? TALL : 6}
        />
      ))}
      <path class="majority" d={`M${line} 0v${TALL + 6}`} />
    </svg>
  );
}
