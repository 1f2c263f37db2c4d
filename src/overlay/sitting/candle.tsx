import type { JSX } from 'preact';
import { candleWords } from './candle-words.ts';
import type { CandleView } from './candle-words.ts';

const TALL = 52;

/** The candle as it is drawn and told: how much is left, and how long it will last. */
export function Candle({ candle }: { readonly candle: CandleView }): JSX.Element {
  const height = candle.whole > 0 ? Math.max(3, (candle.left / candle.whole) * TALL) : 3;
  const top = 72 - height;
  return (
    <div class="candle">
      <svg viewBox="0 0 32 84" width="32" height="84" aria-hidden="true" focusable="false">
        <path class="flame" d={`M16 ${top - 15}c4 5 5 8 3 11q-3 3-6 0c-2-3 1-6 3-11z`} />
        <path class="wick" d={`M16 ${top}v-4`} />
        <rect class="wax" x="10" y={top} width="12" height={height} />
        <path
          class="wax-line"
          d={`M13 ${top + 2}v${Math.max(0, height - 4)}M18.5 ${top + 2}v${Math.max(0, height - 4)}`}
        />
        <path class="stick" d="M6 72h20v4H20l2 5h-12l2-5H6z" />
      </svg>
      <p>
        <b>Candle:</b> {candleWords(candle)}.
        {candle.closing && <strong> This is the last exchange: only answers.</strong>}
      </p>
    </div>
  );
}
