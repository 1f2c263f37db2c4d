import type { Floor } from '../../debate/floor.ts';
import type { Position } from '../../debate/position.ts';
import type { Table } from '../../debate/table.ts';
import { writeList } from './code.ts';
import type { CodeReader } from './code.ts';

const sidesOf = (table: Table): readonly string[] => [table.player.side, table.opponent.side];

export type Order = (numbers: readonly number[]) => readonly number[];

/** Writes a position; `order` leaves its lists in the order of speaking, or sorts them where that tells nothing apart. */
export function writePosition(
  out: number[],
  table: Table,
  people: readonly string[],
  position: Position,
  order: Order,
): void {
  const sides = sidesOf(table);
  const sided = (at: number, side: string) => at * 2 + sides.indexOf(side);
  const { floor, candle, extra, exchange, turn, fresh, called, asked } = position;
  out.push(candle, extra, exchange, sides.indexOf(turn), fresh === undefined ? 0 : fresh + 1);
  for (const side of sides) out.push(asked[side] ?? 0);
  writeList(out, order(called.map((p) => people.indexOf(p))));
  writeList(
    out,
    floor.motions.map((m) => sided(m.option, m.side)),
  );
  writeList(out, order(floor.questioned));
  writeList(out, order(floor.conceded.map((c) => sided(c.claim, c.side))));
  writeList(out, order(floor.retracted));
  writeList(out, order(floor.spoken.map((s) => sided(s.claim, s.side) * 2 + (s.late ? 1 : 0))));
}

/** Reads a position back; who spoke each claim is not kept, for no rule asks. */
export function readPosition(from: CodeReader, table: Table, people: readonly string[]): Position {
  const sides = sidesOf(table);
  const sided = (both: number) => ({ at: both >> 1, side: sides[both & 1]! });
  const candle = from.next();
  const extra = from.next();
  const exchange = from.next();
  const turn = sides[from.next()]!;
  const fresh = from.next();
  const asked = Object.fromEntries(sides.map((s) => [s, from.next()] as const).filter(([, n]) => n > 0));
  const called = from.list(() => people[from.next()]!);
  const motions = from.list(() => sided(from.next())).map(({ at, side }) => ({ option: at, side }));
  const questioned = from.list(from.next);
  const conceded = from.list(() => sided(from.next())).map(({ at, side }) => ({ claim: at, side }));
  const retracted = from.list(from.next);
  const spoken = from.list(from.next).map((all) => {
    const { at, side } = sided(all >> 1);
    return { claim: at, side, by: '', late: (all & 1) === 1 };
  });
  const floor: Floor = { spoken, questioned, conceded, retracted, motions };
  return { floor, candle, extra, exchange, turn, fresh: fresh === 0 ? undefined : fresh - 1, called, asked };
}
