import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_GROUND } from '../../src/stage/default-ground.ts';
import { fitView } from '../../src/stage/fit-view.ts';
import { canSit, HEIGHT, standOf, WIDTH } from '../../src/stage/ground.ts';
import { looksFor } from '../../src/stage/looks.ts';
import { readFrames } from '../../src/stage/read-frames.ts';
import { readGround } from '../../src/stage/read-ground.ts';
import type { Spot } from '../../src/stage/seats.ts';
import { pathOf, stepAlong } from '../../src/stage/walk.ts';

const art = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../assets/art/${name}`, import.meta.url), 'utf8'));

const frameNames = (name: string): readonly string[] =>
  readFrames(art(name))
    .map((f) => f.name)
    .toSorted();

const shipped = readGround(art('church-hall.json'));
const bench = (block: number, place: number): Spot => ({ at: 'bench', block, place });

describe.each([
  ['drawn plainly', DEFAULT_GROUND],
  ['that ships', shipped ?? DEFAULT_GROUND],
])('the ground of the hall %s', (_name, ground) => {
  it('has forty places in each block, no two of them the same', () => {
    for (const block of [0, 1, 2, 3]) {
      const stands = Array.from({ length: 40 }, (_, place) => standOf(ground, bench(block, place)));
      expect(new Set(stands.map(({ x, y }) => `${x.toFixed(1)} ${y}`)).size).toBe(40);
      for (const { x, y } of stands) {
        expect(x > 0 && x < WIDTH).toBe(true);
        expect(y > 0 && y <= HEIGHT).toBe(true);
      }
    }
  });

  it('seats men in front before others stand behind them', () => {
    for (const block of [0, 1, 2, 3]) {
      const seated = Array.from({ length: 40 }, (_, place) => canSit(ground, bench(block, place)));
      expect(seated.lastIndexOf(true)).toBeLessThan(seated.indexOf(false));
      expect(seated.indexOf(false)).toBeGreaterThan(15);
    }
  });

  it('keeps men who stand about off the pillars', () => {
    for (let column = 0; column < 20; column++)
      for (const rank of [0, 1, 2]) {
        const { x } = standOf(ground, { at: 'floor', rank, column, columns: 20 });
        expect(ground.open.some(([left, right]) => x >= left && x <= right)).toBe(true);
      }
  });
});

describe('the data of the picture of the hall', () => {
  it('is what ships beside it', () => {
    expect(shipped).toBeDefined();
  });

  it.each([undefined, null, 3, [], {}, { width: WIDTH, blocks: [] }, { width: WIDTH, blocks: [1, 2, 3, 4] }])(
    'is refused as %j',
    (data) => {
      expect(readGround(data)).toBeUndefined();
    },
  );
});

describe('the way across', () => {
  const from = standOf(DEFAULT_GROUND, bench(0, 20));
  const to = standOf(DEFAULT_GROUND, bench(3, 0));
  const path = pathOf(from, to, DEFAULT_GROUND.aisle);

  it('begins and ends where it should', () => {
    expect(stepAlong(path, 0)).toMatchObject(from);
    expect(stepAlong(path, 1)).toMatchObject(to);
  });

  it('goes by the aisle', () => {
    expect(Math.max(...[0.2, 0.4, 0.6, 0.8].map((share) => stepAlong(path, share).y))).toBe(DEFAULT_GROUND.aisle);
  });
});

describe('the looks of the men', () => {
  const frames = new Set(frameNames('figures.json'));

  it('takes the variants of a figure in turn', () => {
    const names = new Set(['a-seated', 'a-standing', 'a-b-seated', 'a-b-standing', 'a-black-seated']);
    const men = ['one', 'two', 'three'].map((id) => ({ id, figure: 'a' }));
    expect([...looksFor(men, names).values()].map((look) => look.seated)).toEqual([
      'a-seated',
      'a-b-seated',
      'a-seated',
    ]);
  });

  it('gives a figure that is not drawn another', () => {
    const look = looksFor([{ id: 'one', figure: 'no such man' }], frames).get('one');
    expect(frames.has(look?.seated ?? '') && frames.has(look?.standing ?? '')).toBe(true);
  });

  it('has both sheets cut the same', () => {
    expect(frameNames('figures@2x.json')).toEqual(frameNames('figures.json'));
    expect(frameNames('figures.json')).toEqual(expect.arrayContaining(['candle-body', 'flame']));
  });
});

describe('the view', () => {
  it.each([
    [1366, 520, 1],
    [1366, 220, 1],
    [320, 220, 2],
    [320, 122, 3],
    [2400, 220, 1],
  ])('shows all benches at %i by %i', (width, height, ratio) => {
    const { zoom, scrollX, scrollY, width: w, height: h } = fitView({ width, height, ratio });
    expect(w).toBeLessThanOrEqual(width * 2);
    expect(scrollX).toBeLessThanOrEqual(0.01);
    expect(scrollX + w / zoom).toBeGreaterThanOrEqual(WIDTH - 0.01);
    expect(scrollY).toBeLessThanOrEqual(HEIGHT - 180);
    expect(scrollY + h / zoom).toBeCloseTo(HEIGHT);
  });
});
