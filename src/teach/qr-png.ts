import { QUIET } from './qr.ts';
import type { Qr } from './qr.ts';

/** Width that a picture has at least, for a projector or a printed page. */
const WIDTH = 1200;

/** The code as a picture, in whole pixels a module; undefined where the browser draws none. */
export async function qrPng({ size, path }: Qr): Promise<Blob | undefined> {
  const side = size + 2 * QUIET;
  const scale = Math.ceil(WIDTH / side);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side * scale;
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  context.fillStyle = '#000';
  context.clip(new Path2D(path));
  context.fillRect(0, 0, side, side);
  return new Promise((resolve) => {
    canvas.toBlob((blob) => {
      resolve(blob ?? undefined);
    }, 'image/png');
  });
}
