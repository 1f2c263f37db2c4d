import { describe, expect, it } from 'vitest';
import { EXPRESSIONS } from '../../scripts/art/expressions.ts';
import { completePerson } from '../../scripts/art/person.ts';
import { makePortrait } from '../../scripts/art/portrait.ts';

/** Small enough, and with hair enough, to be drawn in a moment. */
const SCALE = 0.2;
const FEW = { count: 0.3 };

const draw = (data: object) => makePortrait(completePerson('somebody', { hair: FEW, ...data }), SCALE);
const differing = (a: Uint8Array, b: Uint8Array): number =>
  a.reduce((n, value, i) => n + (Math.abs(value - (b[i] ?? 0)) > 12 ? 1 : 0), 0);

/** People who between them wear everything that the schema has a word for. */
const WARDROBE = [
  { dress: { hat: 'none', collar: 'plain', coat: 'coat', sash: 'none' }, hair: { ...FEW, style: 'parted' } },
  { dress: { hat: 'felt', collar: 'none', sash: 'sash', stripes: true }, hair: { ...FEW, style: 'swept' } },
  { dress: { hat: 'montero', collar: 'scarf', sash: 'belt', sashSide: -1 }, hair: { ...FEW, style: 'fringe' } },
  { dress: { hat: 'monmouth', collar: 'falling' }, hair: { ...FEW, style: 'cropped' }, beard: { full: 1, long: 1 } },
  { dress: { hat: 'skullcap', collar: 'bands', coat: 'gown' }, hair: { ...FEW, style: 'bald' } },
  { dress: { hat: 'pot', collar: 'lace', cuirass: true }, hair: { style: 'none' }, face: { scar: 'lip' } },
  { dress: { hat: 'coif', collar: 'kerchief', coat: 'bodice', apron: true }, face: { spectacles: true } },
  { dress: { hat: 'hood', collar: 'ruff', coat: 'bodice' }, face: { patch: 'left', scar: 'brow' } },
  { dress: { hat: 'bandage', collar: 'plain', cloak: true }, face: { patch: 'right', scar: 'cheek', pocks: 1 } },
];

describe('the maker of portraits', () => {
  const plain = draw({});

  it('draws the same from the same, and another hair from another seed', () => {
    expect(differing(plain().data, draw({})().data)).toBe(0);
    expect(differing(plain().data, draw({ seed: 7 })().data)).toBeGreaterThan(0);
  });
  it('draws every look otherwise than calm', () => {
    const same = Object.entries(EXPRESSIONS).filter(([, x]) => differing(plain().data, plain(x).data) <= 10);
    expect(same.map(([look]) => look)).toEqual([]);
  });
  it.each(WARDROBE)('can draw $dress.hat and $dress.collar', (data) => {
    const { width, height, data: dots } = draw(data)();
    // ink, paper and colour: a shape that went wrong fills the sheet or leaves it
    const dark = dots.filter((value, i) => i % 4 === 0 && value < 90).length / (width * height);
    expect(dark).toBeGreaterThan(0.02);
    expect(dark).toBeLessThan(0.6);
  });
  it('refuses a measure that there isn’t', () => {
    expect(() => completePerson('somebody', { face: { noseLenght: 1 } })).toThrow(/noseLenght/);
    expect(() => completePerson('somebody', { face: { age: 40 } })).toThrow(/age/);
  });
});
