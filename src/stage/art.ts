import type { Ground } from './ground.ts';
import type { Place } from './place.ts';
import type { Frame } from './read-frames.ts';

export type Picture2d = HTMLImageElement | HTMLCanvasElement;

/** A picture, and how many of its pixels make one of the drawing's. */
export interface Drawn {
  readonly image: Picture2d;
  readonly density: number;
}

/** All pictures the stage needs. */
export interface Art {
  readonly church: Drawn;
  readonly ground: Ground;
  readonly figures: Drawn & { readonly frames: readonly Frame[] };
}

/** The picture of a place. */
export interface PlaceArt extends Drawn {
  readonly id: string;
  readonly place: Place;
}
