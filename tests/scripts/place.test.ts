import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLayout, readPlace } from '../../scripts/art/place.ts';
import { groundFaults } from '../support/place-ground.ts';
import type { PlaceGround } from '../support/place-ground.ts';

const folder = fileURLToPath(new URL('../../scripts/art/places/', import.meta.url));
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.json') ? file.slice(0, -5) : []));

const layOut = (camera: { eye: number; focal: number; horizon: number }, x: number, depth: number): PlaceGround =>
  placeLayout(
    { camera, pictures: {}, stands: [{ x, depth, faces: 'left' }] },
    { light: 'day', quality: 40 },
  ) as PlaceGround;

const cameras = fc.record({
  eye: fc.double({ min: 1, max: 5, noNaN: true }),
  focal: fc.integer({ min: 600, max: 1200 }),
  horizon: fc.integer({ min: 100, max: 400 }),
});

describe('where men can stand', () => {
  it('is the nearer, the lower in the picture and the farther from its middle', () => {
    fc.assert(
      fc.property(cameras, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 6, max: 30 }), (camera, x, depth) => {
        const [near, far] = [layOut(camera, x, depth).stands[0]!, layOut(camera, x, depth * 2).stands[0]!];
        expect(near.y).toBeGreaterThan(far.y);
        expect(near.x - 683).toBeGreaterThan(far.x - 683);
        expect(near.scale).toBeCloseTo(far.scale * 2, 1);
      }),
    );
  });
  it('puts the eyes of men at the height of the eye on the horizon', () => {
    const { stands, horizon, figureHeight } = layOut({ eye: 1.66, focal: 900, horizon: 260 }, 0, 10);
    expect(stands[0]!.y - figureHeight * stands[0]!.scale).toBeCloseTo(horizon, -1);
  });
  it.each(names)('is sound in %s', (name) => {
    const place = readPlace(folder, name);
    for (const picture of Object.values(place.pictures))
      expect(groundFaults(placeLayout(place, picture) as PlaceGround)).toEqual([]);
  });
});
