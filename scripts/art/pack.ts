/** Packs pictures into one sheet, in rows, at even places so that the sheet can be halved. */
import { newRaster, paste, type Box, type Raster } from './raster.ts';

export type Frame = { readonly name: string; readonly picture: Raster };
export type Place = { readonly name: string; readonly box: Box };

const GAP = 4;

/** Lays frames in rows, tallest first, no wider than `width`. */
export const packFrames = (
  frames: readonly Frame[],
  width: number,
): { readonly sheet: Raster; readonly places: readonly Place[] } => {
  const order = frames.toSorted((a, b) => b.picture.height - a.picture.height || (a.name < b.name ? -1 : 1));
  const places: Place[] = [];
  let [x, y, row] = [GAP, GAP, 0];
  for (const { name, picture } of order) {
    if (x + picture.width + GAP > width) [x, y, row] = [GAP, y + row + GAP, 0];
    places.push({ name, box: { x, y, w: picture.width, h: picture.height } });
    x += picture.width + GAP;
    row = Math.max(row, picture.height);
  }
  const sheet = newRaster(width, Math.ceil((y + row + GAP) / 4) * 4);
  places.forEach((place, i) => paste(sheet, order[i]!.picture, place.box.x, place.box.y));
  return { sheet, places: places.toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
};
