import { DEFAULT_GROUND } from './default-ground.ts';
import { WIDTH } from './ground.ts';
import type { Ground, Row } from './ground.ts';
import { isFinite, isRecord } from './read-frames.ts';

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A bench: from which to which column men sit on it, where their feet are, and how large they are there. */
function readRow(value: unknown): readonly Row[] {
  if (!isRecord(value)) return [];
  const { y, from, to, scale } = value;
  if (!isFinite(y) || !isFinite(from) || !isFinite(to) || !isFinite(scale) || to <= from || scale <= 0) return [];
  return [{ left: from, right: to, floor: y, scale, bench: true }];
}

/** Two rows of men on their feet behind the last bench, for when the benches are full. */
function behind(rows: readonly Row[]): readonly Row[] {
  const last = rows.at(-1);
  if (!last) return [];
  return [0.93, 0.88].map((less, i) => {
    const inset = 4 + i * 4;
    const { left, right, floor, scale } = last;
    return { left: left + inset, right: right - inset, floor: floor - 14 - i * 10, scale: scale * less, bench: false };
  });
}

function readCandle(value: unknown): Ground['candle'] {
  if (!isRecord(value)) return DEFAULT_GROUND.candle;
  const { x, baseY, fullHeight } = value;
  return isFinite(x) && isFinite(baseY) && isFinite(fullHeight)
    ? { x, y: baseY, height: fullHeight }
    : DEFAULT_GROUND.candle;
}

/** Reads how the picture of the hall is drawn; undefined when the data has not the form of it. */
export function readGround(data: unknown): Ground | undefined {
  if (!isRecord(data) || data['width'] !== WIDTH) return undefined;
  const blocks = list(data['blocks']).map((block) => (isRecord(block) ? list(block['rows']).flatMap(readRow) : []));
  if (blocks.length !== DEFAULT_GROUND.blocks.length || blocks.some((rows) => rows.length === 0)) return undefined;
  return {
    ...DEFAULT_GROUND,
    blocks: blocks.map((rows) => rows.concat(behind(rows))),
    candle: readCandle(data['candle']),
  };
}
