import { STANDARDS } from '../../scenario/debate-data.ts';
import { changesOf } from './dials.ts';
import type { Board, Dials } from './dials.ts';

const MOST_SETTLED = 3;

const replaced = <T>(items: readonly T[], at: number, item: T): readonly T[] =>
  items.map((one, i) => (i === at ? item : one));

const same = (a: Dials['members'][number], b: Dials['members'][number]): boolean =>
  a.settled === b.settled && a.standard === b.standard;

const pick = <T>(items: readonly T[], random: () => number): T => items[Math.floor(random() * items.length)]!;

function turnMember(board: Board, dials: Dials, random: () => number): Dials {
  const changed = board.members.filter((i) => !same(board.start.members[i]!, dials.members[i]!));
  const back = changed.length > 0 && random() < 0.3;
  const i = pick(back ? changed : board.members, random);
  const { settled, standard } = dials.members[i]!;
  const turned = (): Dials['members'][number] => {
    if (back) return board.start.members[i]!;
    if (random() < 0.6)
      return { standard, settled: (settled + 1 + Math.floor(random() * MOST_SETTLED)) % (MOST_SETTLED + 1) };
    const at = STANDARDS.indexOf(standard);
    return {
      settled,
      standard: pick(
        [at - 1, at + 1].flatMap((s) => STANDARDS[s] ?? []),
        random,
      ),
    };
  };
  return { ...dials, members: replaced(dials.members, i, turned()) };
}

function turnCandle(board: Board, dials: Dials, random: () => number): Dials {
  const { sitting, least, most } = pick(board.candles, random);
  const now = dials.candles[sitting]!;
  const steps = [now - 2, now - 1, now + 1, now + 2, board.start.candles[sitting]!];
  const wanted = steps.filter((inches) => inches !== now && inches >= least && inches <= most);
  return { ...dials, candles: replaced(dials.candles, sitting, pick(wanted, random)) };
}

/** Of how many turns one is a candle's: each of them touches every play. */
const CANDLE_SHARE = 0.06;

/** Dials with one, two or three of them turned, or put back where they were at first. */
export function turnSome(board: Board, dials: Dials, random: () => number): Dials {
  const times = 1 + Math.floor(3 * random() ** 2);
  let turned = dials;
  for (let n = 0; n < times; n++) {
    const candle = board.members.length === 0 || random() < CANDLE_SHARE;
    turned = candle && board.candles.length > 0 ? turnCandle(board, turned, random) : turnMember(board, turned, random);
  }
  const moved = changesOf({ ...board, start: dials }, turned).length > 0;
  return moved ? turned : turnSome(board, dials, random);
}
