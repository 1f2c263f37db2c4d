import { HEIGHT } from './ground.ts';

/** Layers of the picture from the back; people are sorted among themselves by where their feet are. */
export const LAYER = {
  ground: 0,
  men: 1,
  front: HEIGHT + 10,
  gloom: HEIGHT + 15,
  veil: HEIGHT + 20,
  night: HEIGHT + 30,
  glow: HEIGHT + 32,
  speaker: HEIGHT + 50,
  mark: HEIGHT + 60,
  leaf: HEIGHT + 70,
} as const;
