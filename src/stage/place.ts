import { HEIGHT, WIDTH } from './ground.ts';
import type { Box, Stand } from './ground.ts';
import { isFinite, isRecord } from './read-frames.ts';

/** How a place is lit. */
export const LIGHTS = ['day', 'dusk', 'night', 'candle'] as const;
export type Light = (typeof LIGHTS)[number];

/** A place to stand in a picture, and which way one looks there. */
export interface PlaceStand extends Stand {
  readonly faces: 'left' | 'right';
}

/** A round of light in a picture: a lantern, a fire, a candle. */
export interface Glow {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** How a place is drawn: what its picture must say for people to be put in it. */
export interface Place {
  /** How much larger people are than they are drawn, where a stand's scale is 1. */
  readonly larger: number;
  readonly light: Light;
  /** The best first. */
  readonly stands: readonly PlaceStand[];
  /** Parts of the picture that are nearer than anybody. */
  readonly front: readonly Box[];
  readonly glows: readonly Glow[];
}

/** Height of a standing man as he is drawn. */
const DRAWN = 98;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function readStand(value: unknown): readonly PlaceStand[] {
  if (!isRecord(value)) return [];
  const { x, y, scale, faces } = value;
  if (!isFinite(x) || !isFinite(y) || !isFinite(scale) || scale <= 0) return [];
  return [{ x, y, scale, faces: faces === 'left' ? 'left' : 'right' }];
}

function readBox(value: unknown): readonly Box[] {
  if (!isRecord(value)) return [];
  const { x, y, width, height } = value;
  return isFinite(x) && isFinite(y) && isFinite(width) && isFinite(height) && width > 0 && height > 0
    ? [{ x, y, width, height }]
    : [];
}

function readGlow(value: unknown): readonly Glow[] {
  if (!isRecord(value)) return [];
  const { x, y, radius } = value;
  return isFinite(x) && isFinite(y) && isFinite(radius) && radius > 0 ? [{ x, y, radius }] : [];
}

/** Reads how the picture of a place is drawn; undefined when the data has not the form of it. */
export function readPlace(data: unknown): Place | undefined {
  if (!isRecord(data) || data['width'] !== WIDTH || data['height'] !== HEIGHT) return undefined;
  const stands = list(data['stands']).flatMap(readStand);
  const { figureHeight, light } = data;
  if (stands.length === 0) return undefined;
  return {
    larger: isFinite(figureHeight) && figureHeight > 0 ? figureHeight / DRAWN : 1,
    light: LIGHTS.find((l) => l === light) ?? 'day',
    stands,
    front: list(data['front']).flatMap(readBox),
    glows: list(data['glows']).flatMap(readGlow),
  };
}
