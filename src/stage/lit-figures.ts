import type { Picture2d } from './art.ts';
import type { Light } from './place.ts';

/** What a light makes of white paper: figures are multiplied with it. */
const TINTS: Readonly<Record<Exclude<Light, 'day'>, string>> = {
  dusk: '#dcc3ad',
  night: '#b4bac8',
  candle: '#e8cfa2',
};

/** The sheet of figures as they look in a light, so that they are of one piece with a picture that is lit so. */
export function litFigures(sheet: Picture2d, light: Light): Picture2d {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (light === 'day' || !pen) return sheet;
  canvas.width = sheet.width;
  canvas.height = sheet.height;
  pen.drawImage(sheet, 0, 0);
  pen.globalCompositeOperation = 'multiply';
  pen.fillStyle = TINTS[light];
  pen.fillRect(0, 0, sheet.width, sheet.height);
  // their outline as it was
  pen.globalCompositeOperation = 'destination-in';
  pen.drawImage(sheet, 0, 0);
  return canvas;
}
