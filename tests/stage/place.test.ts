import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Company } from '../../src/stage/company.ts';
import { fitPlace } from '../../src/stage/fit-view.ts';
import { HEIGHT, WIDTH } from '../../src/stage/ground.ts';
import { readPlace } from '../../src/stage/place.ts';
import type { Place } from '../../src/stage/place.ts';
import { spanOf, standingsOf } from '../../src/stage/standing.ts';
import { must } from '../support/must.ts';

const folder = new URL('../../assets/art/places/', import.meta.url);
const shipped = (existsSync(folder) ? readdirSync(folder) : []).filter((name) => name.endsWith('.json'));
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

const stand = (x: number, faces: 'left' | 'right') => ({ x, y: 490, scale: 1.5, faces });
const place: Place = {
  larger: 1,
  light: 'day',
  stands: [stand(500, 'right'), stand(800, 'left'), stand(300, 'left')],
  front: [],
  glows: [],
};
const company = (people: readonly string[], speaker?: string): Company => ({
  backdrop: 'a-place',
  people: people.map((person, n) => ({ person, place: n })),
  speaker,
  cast: people.length,
});

describe.each(shipped)('the picture of a place %s', (name) => {
  const data = read(name);
  it('says where people stand in it', () => {
    const { stands, front } = must(readPlace(data));
    expect(stands.length).toBeGreaterThanOrEqual(5);
    expect(stands).toHaveLength((data as { readonly stands: readonly unknown[] }).stands.length);
    expect(front).toHaveLength((data as { readonly front: readonly unknown[] }).front.length);
    for (const { x, y } of stands) expect(x > 0 && x < WIDTH && y > HEIGHT / 2 && y <= HEIGHT).toBe(true);
  });
});

describe('the data of a place', () => {
  const whole = { width: WIDTH, height: HEIGHT, stands: [{ x: 1, y: 2, scale: 1, faces: 'left' }] };

  it.each([undefined, null, 3, [], {}, { ...whole, width: 100 }, { ...whole, stands: [] }, { ...whole, stands: [7] }])(
    'is refused as %j',
    (data) => {
      expect(readPlace(data)).toBeUndefined();
    },
  );

  it('is read without what may be left out, and by day where the light is not known', () => {
    expect(readPlace({ ...whole, light: 'moon', front: [{ x: 1 }] })).toEqual({
      larger: 1,
      light: 'day',
      stands: whole.stands,
      front: [],
      glows: [],
    });
  });
});

describe('a company in a place', () => {
  it('looks as the picture has it where nobody speaks', () => {
    expect(standingsOf(place, company(['a', 'b', 'c'])).map((s) => s.faces)).toEqual(['right', 'left', 'left']);
  });

  it('looks to who speaks, and he to the nearest', () => {
    expect(standingsOf(place, company(['a', 'b', 'c'], 'b')).map((s) => s.faces)).toEqual(['right', 'left', 'right']);
    expect(standingsOf(place, company(['a', 'b', 'c'], 'a')).map((s) => s.faces)).toEqual(['left', 'left', 'right']);
  });

  it('has no two at one spot, though there be more of them than stands', () => {
    const many = standingsOf(place, company(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']));
    expect(new Set(many.map(({ x, y }) => `${x} ${y}`)).size).toBe(8);
  });
});

describe('the view of a place', () => {
  it.each([
    [700, 270, 1],
    [320, 122, 2],
    [280, 110, 1],
    [1300, 300, 1],
    [2400, 220, 1],
  ])('holds all who may be there, and stays in the picture, at %i by %i', (width, height, ratio) => {
    const span = spanOf(place, 3);
    const view = fitPlace({ width, height, ratio }, span, 1);
    expect(view.scrollX).toBeGreaterThanOrEqual(0);
    expect(view.scrollX).toBeLessThanOrEqual(span[0]);
    expect(view.scrollX + view.width / view.zoom).toBeGreaterThanOrEqual(span[1]);
    expect(view.scrollX + view.width / view.zoom).toBeLessThanOrEqual(WIDTH + 0.01);
    expect(view.scrollY + view.height / view.zoom).toBeCloseTo(HEIGHT);
  });
});
