import { DEFAULT_GROUND } from './default-ground.ts';
import { drawChurch } from './draw-church.ts';
import { drawFigures } from './draw-figures.ts';
import type { Art } from './art.ts';
import { readFrames } from './read-frames.ts';
import { readGround } from './read-ground.ts';

async function loadImage(url: string): Promise<HTMLImageElement | undefined> {
  const image = new Image();
  image.decoding = 'async';
  image.src = url;
  try {
    await image.decode();
    return image;
  } catch {
    return undefined;
  }
}

export async function loadJson(url: string): Promise<unknown> {
  try {
    const response = await fetch(url);
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}

/** A picture at the density wished, in the newer format or the older; undefined when there is none. */
export async function loadPicture(path: string, density: 1 | 2): Promise<HTMLImageElement | undefined> {
  const name = density === 2 ? `${path}@2x` : path;
  return (await loadImage(`${name}.avif`)) ?? (await loadImage(`${name}.webp`));
}

async function loadChurch(base: string, density: 1 | 2): Promise<Pick<Art, 'church' | 'ground'>> {
  const [image, data] = await Promise.all([
    loadPicture(`${base}art/church-hall`, density),
    loadJson(`${base}art/church-hall.json`),
  ]);
  if (!image) return { church: { image: drawChurch(DEFAULT_GROUND, density), density }, ground: DEFAULT_GROUND };
  return { church: { image, density }, ground: readGround(data) ?? DEFAULT_GROUND };
}

async function loadFigures(base: string, density: 1 | 2, figures: readonly string[]): Promise<Art['figures']> {
  const path = `${base}art/figures`;
  const [image, data] = await Promise.all([
    loadPicture(path, density),
    loadJson(`${path}${density === 2 ? '@2x' : ''}.json`),
  ]);
  const frames = readFrames(data);
  return image && frames.length > 0 ? { image, frames, density } : drawFigures(figures, density);
}

/**
 * Loads the church and the men, at once or twice their drawing's size. What can't be loaded is drawn here instead,
 * plainly, so that the stage is whole either way.
 */
export async function loadArt(base: string, density: 1 | 2, figures: readonly string[]): Promise<Art> {
  const [church, men] = await Promise.all([loadChurch(base, density), loadFigures(base, density, figures)]);
  return { ...church, figures: men };
}
