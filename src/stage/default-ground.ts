import { WIDTH } from './ground.ts';
import type { Ground, Row } from './ground.ts';

/** Column spans of an outer and an inner block on the left, row by row, the nearest first; the right mirrors them. */
const ROWS = [
  { floor: 500, scale: 1, outer: [12, 198], inner: [354, 580], bench: true },
  { floor: 464, scale: 0.88, outer: [30, 204], inner: [392, 584], bench: true },
  { floor: 432, scale: 0.76, outer: [66, 214], inner: [432, 588], bench: true },
  { floor: 418, scale: 0.71, outer: [70, 210], inner: [436, 584], bench: false },
  { floor: 408, scale: 0.67, outer: [74, 206], inner: [440, 580], bench: false },
] as const;

const block = (of: 'outer' | 'inner', mirrored: boolean): readonly Row[] =>
  ROWS.map(({ floor, scale, bench, ...spans }) => {
    const [left, right] = spans[of];
    return mirrored
      ? { left: WIDTH - right, right: WIDTH - left, floor, scale, bench }
      : { left, right, floor, scale, bench };
  });

/** The ground of the hall as it is drawn: four blocks of three benches, a table between, two pillars in front. */
export const DEFAULT_GROUND: Ground = {
  blocks: [block('outer', false), block('inner', false), block('inner', true), block('outer', true)],
  open: [
    [14, 214],
    [350, 1016],
    [1152, 1352],
  ],
  aisle: 512,
  front: [
    { x: 234, y: 286, width: 84, height: 204 },
    { x: 222, y: 490, width: 108, height: 30 },
    { x: 1049, y: 286, width: 83, height: 204 },
    { x: 1036, y: 490, width: 108, height: 30 },
  ],
  candle: { x: 683, y: 403, height: 62 },
};
