import { HEIGHT, WIDTH } from './ground.ts';

/** The room there is for the picture, in CSS pixels, and how many of the screen's pixels make one of them. */
export interface Host {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

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

const finenessOf = ({ ratio }: Host): number => Math.min(FINEST, Math.max(1, ratio));

/** Size of the canvas in a host, in its own pixels. */
export function canvasSize(host: Host): { readonly width: number; readonly height: number } {
  const fine = finenessOf(host);
  return { width: Math.max(1, Math.round(host.width * fine)), height: Math.max(1, Math.round(host.height * fine)) };
}

/** Fits the hall to a host: as wide as the host, from the bottom, and never without its benches. */
export function fitView(host: Host): View {
  const { width, height } = canvasSize(host);
  const zoom = Math.min(width / WIDTH, height / BENCHES);
  const small = zoom / finenessOf(host);
  const men = small >= 0.6 ? 1 : Math.min(1.35, 1 + (0.6 - small));
  return { width, height, zoom, scrollX: (WIDTH - width / zoom) / 2, scrollY: HEIGHT - height / zoom, men };
}

/** How high a man in a place should be, in CSS pixels, and how high he is drawn. */
const MAN = 58;
const DRAWN = 98;
/** What must be seen of a place however near one goes: columns and rows, and columns beside whoever may be there. */
const COLUMNS = 560;
const ROWS = 330;
const BESIDE = 90;

/** Fits a place to a host: whole, or in a small view as near to its people as lets them be told apart. */
export function fitPlace(host: Host, [left, right]: readonly [left: number, right: number], larger: number): View {
  const { width, height } = canvasSize(host);
  const near = (MAN * finenessOf(host)) / (DRAWN * larger);
  const most = Math.min(width / Math.max(COLUMNS, right - left + 2 * BESIDE), height / ROWS);
  const zoom = Math.max(width / WIDTH, Math.min(near, most));
  const columns = width / zoom;
  const scrollX = Math.min(Math.max(0, (left + right - columns) / 2), WIDTH - columns);
  return { width, height, zoom, scrollX, scrollY: HEIGHT - height / zoom, men: 1 };
}
