import { HEIGHT, WIDTH } from './ground.ts';

/** How the drawing is shown in a host: canvas pixels to a drawing's pixel, and the drawing's point at the top left. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  readonly scrollX: number;
  readonly scrollY: number;
  /** How much larger than drawn men are, so that they can still be told apart in a small view. */
  readonly men: number;
}

/** Rows from the bottom that must be seen: the benches, and the men on them. */
const BENCHES = 186;
const FINEST = 2;

/** Fits the drawing to a host, in CSS pixels: as wide as the host, from the bottom, and never without its benches. */
export function fitView(hostWidth: number, hostHeight: number, ratio: number): View {
  const fine = Math.min(FINEST, Math.max(1, ratio));
  const width = Math.max(1, Math.round(hostWidth * fine));
  const height = Math.max(1, Math.round(hostHeight * fine));
  const zoom = Math.min(width / WIDTH, height / BENCHES);
  const small = zoom / fine;
  const men = small >= 0.6 ? 1 : Math.min(1.35, 1 + (0.6 - small));
  return { width, height, zoom, scrollX: (WIDTH - width / zoom) / 2, scrollY: HEIGHT - height / zoom, men };
}
