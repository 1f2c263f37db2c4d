import { EMPTY_FLOOR } from './floor.ts';
import type { Floor } from './floor.ts';
import type { Debate } from './debate.ts';
import type { Burn } from '../scenario/debate-data.ts';

/** All of a sitting that the rules look at: what is said, what is left of the candle, who has been called. */
export interface Position {
  readonly floor: Floor;
  /** Inches of candle left at the start of this exchange. */
  readonly candle: number;
  /** Inches this exchange burns beyond an ordinary one. */
  readonly extra: number;
  /** Exchanges completed. */
  readonly exchange: number;
  /** The side to speak. */
  readonly turn: string;
  /** The claim just made by the other side, that may be questioned. */
  readonly fresh: number | undefined;
  /** People who have been called to speak. */
  readonly called: readonly string[];
  /** Questions asked, by side. */
  readonly asked: Readonly<Record<string, number>>;
}

export function openPosition(debate: Debate, opener: string): Position {
  const { sitting } = debate;
  const floor: Floor = {
    ...EMPTY_FLOOR,
    spoken: sitting.opening.map(({ claim, by }) => {
      const index = debate.indexOf.get(claim)!;
      return { claim: index, side: debate.claims[index]!.data.side, by, late: false };
    }),
  };
  const last = floor.spoken.at(-1);
  return {
    floor,
    candle: sitting.candle,
    extra: 0,
    exchange: 0,
    turn: opener,
    fresh: last && last.side !== opener ? last.claim : undefined,
    called: [],
    asked: {},
  };
}

export const burnFor = (debate: Debate, role: string): Burn => debate.sitting.burn[role] ?? debate.sitting.burn.any;

/** Whether this exchange is the last: after it no whole exchange of candle is left. */
export const isLastExchange = (position: Position, burn: Burn): boolean => position.candle < 2 * burn.move;

/** Whether only answers may be made: the last exchange, where the sitting closes so. */
export const isClosing = (debate: Debate, position: Position, burn: Burn): boolean =>
  debate.sitting.closing && isLastExchange(position, burn);

export const isOver = (position: Position, burn: Burn): boolean => position.candle < burn.move;
