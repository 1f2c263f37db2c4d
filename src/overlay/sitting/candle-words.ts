import type { Table } from '../../core/debate/table.ts';
import { isClosing } from '../../core/debate/position.ts';
import type { Position } from '../../core/debate/position.ts';
import { inWords } from '../../core/words/list.ts';

/** What is left of the candle, as it is drawn and told. */
export interface CandleView {
  readonly left: number;
  readonly whole: number;
  /** Exchanges that it will last, if nothing burns it faster. */
  readonly exchanges: number;
  /** Whether only answers may be made now. */
  readonly closing: boolean;
}

export function candleView({ debate, burn }: Table, position: Position): CandleView {
  return {
    left: position.candle,
    whole: debate.sitting.candle,
    exchanges: burn.move > 0 ? Math.floor(position.candle / burn.move) : 0,
    closing: isClosing(debate, position, burn),
  };
}

/** "14 of 20 inches; about seven exchanges". */
export function candleWords({ left, whole, exchanges }: CandleView): string {
  const inches = `${left} of ${whole} inches`;
  return exchanges === 1 ? `${inches}; one exchange` : `${inches}; about ${inWords(exchanges)} exchanges`;
}
