/** Plain RGBA pictures: cutting, halving, and finding what changed. */

export type Raster = { readonly width: number; readonly height: number; readonly data: Uint8Array };

export type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

export const newRaster = (width: number, height: number): Raster => ({
  width,
  height,
  data: new Uint8Array(width * height * 4),
});

export const crop = (r: Raster, box: Box): Raster => {
  const out = newRaster(box.w, box.h);
  for (let j = 0; j < box.h; j += 1) {
    const from = ((box.y + j) * r.width + box.x) * 4;
    out.data.set(r.data.subarray(from, from + box.w * 4), j * box.w * 4);
  }
  return out;
};

/** Copies one picture into another at a place. */
export const paste = (into: Raster, r: Raster, x: number, y: number): void => {
  for (let j = 0; j < r.height; j += 1)
    into.data.set(r.data.subarray(j * r.width * 4, (j + 1) * r.width * 4), ((y + j) * into.width + x) * 4);
};

/** Weights of a windowed sinc that halves a picture without dulling the hatching. */
const HALVING = [-0.0066, -0.0196, 0.0474, 0.4788, 0.4788, 0.0474, -0.0196, -0.0066] as const;

/** Halves a picture in both directions, with alpha-weighted colour. */
export const halve = (r: Raster): Raster => {
  const width = Math.floor(r.width / 2);
  const height = Math.floor(r.height / 2);
  const sum = HALVING.reduce((a, b) => a + b, 0);
  const middle = new Float32Array(width * r.height * 4);
  for (let y = 0; y < r.height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const k = (y * width + x) * 4;
      HALVING.forEach((w, t) => {
        const sx = Math.min(r.width - 1, Math.max(0, x * 2 + t - 3));
        const s = (y * r.width + sx) * 4;
        const a = (r.data[s + 3]! * w) / sum;
        for (let c = 0; c < 3; c += 1) middle[k + c]! += r.data[s + c]! * a;
        middle[k + 3]! += a;
      });
    }
  }
  const out = newRaster(width, height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const total = [0, 0, 0, 0];
      HALVING.forEach((w, t) => {
        const sy = Math.min(r.height - 1, Math.max(0, y * 2 + t - 3));
        for (let c = 0; c < 4; c += 1) total[c]! += (middle[(sy * width + x) * 4 + c]! * w) / sum;
      });
      const k = (y * width + x) * 4;
      const alpha = Math.min(255, Math.max(0, total[3]!));
      for (let c = 0; c < 3; c += 1)
        out.data[k + c] = alpha > 0.5 ? Math.min(255, Math.max(0, Math.round(total[c]! / total[3]!))) : 0;
      out.data[k + 3] = Math.round(alpha);
    }
  }
  return out;
};

/** Finds the smallest even-cornered box holding every pixel that differs, with a margin. */
export const changedBox = (a: Raster, b: Raster, margin = 4): Box => {
  let [x0, y0, x1, y1] = [a.width, a.height, 0, 0];
  for (let k = 0; k < a.width * a.height; k += 1) {
    if (Math.abs(a.data[k * 4]! - b.data[k * 4]!) <= 12) continue;
    x0 = Math.min(x0, k % a.width);
    x1 = Math.max(x1, k % a.width);
    y0 = Math.min(y0, Math.floor(k / a.width));
    y1 = Math.max(y1, Math.floor(k / a.width));
  }
  if (x1 < x0) return { x: 0, y: 0, w: 2, h: 2 };
  const even = (n: number, up: boolean): number => (up ? Math.ceil(n / 2) : Math.floor(n / 2)) * 2;
  x0 = Math.max(0, even(x0 - margin, false));
  y0 = Math.max(0, even(y0 - margin, false));
  return {
    x: x0,
    y: y0,
    w: Math.min(a.width - x0, even(x1 + margin - x0, true)),
    h: Math.min(a.height - y0, even(y1 + margin - y0, true)),
  };
};
