/** Reads what a place's pictures are made from, and works out where men can stand in them. */
import { readFileSync } from 'node:fs';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Somewhere on the ground, in metres from the eye. */
interface Spot {
  readonly x: number;
  readonly depth: number;
  /** How high the ground is there; absent: 0. */
  readonly ground?: number;
  readonly faces: 'left' | 'right';
}

interface Picture {
  readonly light: 'day' | 'dusk' | 'night' | 'candle';
  /** Of the AVIF picture at 1x, so that it is light enough. */
  readonly quality: number;
  /** Its lamps, in metres: x, distance, height, and how far each shines. */
  readonly glows?: readonly (readonly [x: number, depth: number, z: number, radius: number])[];
  /** Whether they burn; absent: they do. */
  readonly lamps?: boolean;
}

/** A scene with its camera, its pictures by name, and where men can stand, the best first. */
export interface Place {
  readonly camera: { readonly eye: number; readonly focal: number; readonly horizon: number };
  readonly pictures: Readonly<Record<string, Picture>>;
  readonly stands: readonly Spot[];
  readonly front?: readonly Box[];
}

const SIZE = { width: 1366, height: 520 };

/** A standing figure is this tall at 1x, and a man this tall in the scene. */
const FIGURE = { pixels: 98, metres: 1.66 };

/** However near a lamp is, its halo is no wider than this. */
const MOST_GLOW = 150;

export const readPlace = (folder: string, name: string): Place =>
  JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')) as Place;

/** Lays out one picture of a place in 1x pixels: y is where feet stand. */
export const placeLayout = (place: Place, picture: Picture): unknown => {
  const { eye, focal, horizon } = place.camera;
  const lit = picture.light !== 'day' && picture.lamps !== false ? (picture.glows ?? []) : [];
  const glows = lit.map(([x, depth, z, radius]) => ({
    x: Math.round(SIZE.width / 2 + (x * focal) / depth),
    y: Math.round(horizon + ((eye - z) * focal) / depth),
    radius: Math.round(Math.min(MOST_GLOW, (radius * focal) / depth / 2)),
  }));
  return {
    ...SIZE,
    horizon,
    figureHeight: FIGURE.pixels,
    light: picture.light,
    stands: place.stands.map(({ x, depth, ground = 0, faces }) => ({
      x: Math.round(SIZE.width / 2 + (x * focal) / depth),
      y: Math.round(horizon + ((eye - ground) * focal) / depth),
      scale: Math.round(((FIGURE.metres * focal) / depth / FIGURE.pixels) * 100) / 100,
      faces,
    })),
    front: place.front ?? [],
    ...(glows.length > 0 ? { glows } : {}),
  };
};
