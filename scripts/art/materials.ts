/** Numbers the surfaces a figure is made of, with how light and what colour each is by default. */
import type { MATERIALS } from '../../src/scenario/schema/cast.ts';

export const MATERIAL = {
  none: 0,
  skin: 1,
  hair: 2,
  beard: 3,
  hat: 4,
  band: 5,
  linen: 6,
  coat: 7,
  sash: 8,
  armour: 9,
  metal: 10,
  ribbon: 11,
  cloak: 12,
  sleeve: 13,
  breeches: 14,
  boots: 15,
  wood: 16,
} as const satisfies Readonly<Record<MaterialName, number>>;

export type MaterialName = (typeof MATERIALS)[number];

/** A spot colour as red, green, blue in 0..255. */
export type Rgb = readonly [number, number, number];

export const INK: Rgb = [34, 26, 22];
export const PAPER: Rgb = [239, 228, 203];

/** How light each material prints before its spot colour: lower means more ink. */
export const ALBEDO: Readonly<Record<MaterialName, number>> = {
  none: 0,
  skin: 1,
  hair: 0.5,
  beard: 0.45,
  hat: 0.16,
  band: 0.5,
  linen: 1.15,
  coat: 0.78,
  sash: 0.8,
  armour: 0.62,
  metal: 1,
  ribbon: 0.9,
  cloak: 0.3,
  sleeve: 0.76,
  breeches: 0.6,
  boots: 0.26,
  wood: 0.6,
};

/** The palette: flat spot colours, one to a material, overridden person by person. */
export const TINT: Readonly<Record<MaterialName, Rgb>> = {
  none: PAPER,
  skin: [243, 223, 194],
  hair: [130, 98, 70],
  beard: [130, 98, 70],
  hat: [120, 105, 90],
  band: [166, 64, 46],
  linen: [252, 246, 230],
  coat: [222, 186, 120],
  sash: [166, 64, 46],
  armour: [190, 190, 180],
  metal: [240, 215, 140],
  ribbon: [112, 158, 138],
  cloak: [104, 96, 88],
  sleeve: [222, 186, 120],
  breeches: [160, 140, 116],
  boots: [150, 110, 74],
  wood: [196, 160, 108],
};
