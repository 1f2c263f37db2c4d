import { BLOCKS } from './seats.ts';
import type { Spot } from './seats.ts';

/** Size of the drawing of the hall; all of the ground is in its pixels. */
export const WIDTH = 1366;
export const HEIGHT = 520;

/** A row of places: from which to which column it runs, where feet are, and how large a man is there. */
export interface Row {
  readonly left: number;
  readonly right: number;
  readonly floor: number;
  readonly scale: number;
  /** Whether there is a bench to sit on. */
  readonly bench: boolean;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How the hall is drawn: what a picture of it must say for men to be put in it. */
export interface Ground {
  /** Rows of each block, the nearest first. */
  readonly blocks: readonly (readonly Row[])[];
  /** Stretches of open floor before the benches, from left to right. */
  readonly open: readonly (readonly [left: number, right: number])[];
  /** The row along which men walk across. */
  readonly aisle: number;
  /** Parts of the picture that stand nearer than any man. */
  readonly front: readonly Box[];
  /** Foot of the candle, and its height when whole. */
  readonly candle: { readonly x: number; readonly y: number; readonly height: number };
}

/** A man's feet, and how large he is. */
export interface Stand {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Room a man takes on a bench in the nearest row. */
const ROOM = 28;
/** Room a man takes on his feet behind the last bench. */
const CROWDED = 19;

const roomIn = (row: Row): number =>
  Math.max(1, Math.floor((row.right - row.left) / ((row.bench ? ROOM : CROWDED) * row.scale)));

/** The n-th place of a row, which fills from its middle outward. */
function placeIn(row: Row, n: number): Stand {
  const room = roomIn(row);
  const slot = Math.floor((room - 1) / 2) + (n % 2 === 1 ? (n + 1) / 2 : -n / 2);
  return { x: row.left + ((slot + 0.5) * (row.right - row.left)) / room, y: row.floor, scale: row.scale };
}

/** A place of a block: the nearest bench fills first; when all rows are full, the last is filled again, closer. */
function benchPlace(rows: readonly Row[], place: number): Stand {
  let left = place;
  for (const row of rows) {
    const room = roomIn(row);
    if (left < room) return placeIn(row, left);
    left -= room;
  }
  const last = rows.at(-1) ?? { left: 0, right: WIDTH, floor: HEIGHT, scale: 1, bench: false };
  const { x, y, scale } = placeIn(last, left % roomIn(last));
  return { x: x + 4 * (1 + Math.floor(left / roomIn(last))), y: y - 3, scale };
}

/** How far the three ranks of a crowd stand behind each other, and to the side. */
const RANK_UP = 13;
const RANK_ASIDE = 0.3;

function floorPlace(ground: Ground, spot: Extract<Spot, { at: 'floor' }>): Stand {
  const total = ground.open.reduce((sum, [left, right]) => sum + right - left, 0);
  let along = ((spot.column + 0.35 + spot.rank * RANK_ASIDE) / spot.columns) * total;
  const y = ground.aisle - spot.rank * RANK_UP;
  const scale = 1.04 - spot.rank * 0.03;
  for (const [left, right] of ground.open) {
    if (along <= right - left) return { x: left + along, y, scale };
    along -= right - left;
  }
  return { x: ground.open.at(-1)?.[1] ?? WIDTH, y, scale };
}

/** Where a spot is in the drawing. */
export function standOf(ground: Ground, spot: Spot): Stand {
  if (spot.at === 'floor') return floorPlace(ground, spot);
  return benchPlace(ground.blocks[Math.min(spot.block, BLOCKS - 1)] ?? [], spot.place);
}

/** Whether a man at a spot may sit: there is a bench under him. */
export function canSit(ground: Ground, spot: Spot): boolean {
  if (spot.at === 'floor') return false;
  let left = spot.place;
  for (const row of ground.blocks[spot.block] ?? []) {
    if (left < roomIn(row)) return row.bench;
    left -= roomIn(row);
  }
  return false;
}
