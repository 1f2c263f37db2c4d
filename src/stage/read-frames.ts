import type { Box } from './ground.ts';

/** A named part of a sheet of pictures, in the sheet's pixels. */
export interface Frame extends Box {
  readonly name: string;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

export const isFinite = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Reads the frames of a sheet from its JSON (a hash of frames, as TexturePacker writes it); empty when it is none. */
export function readFrames(data: unknown): readonly Frame[] {
  if (!isRecord(data) || !isRecord(data['frames'])) return [];
  return Object.entries(data['frames']).flatMap(([name, entry]): readonly Frame[] => {
    const frame = isRecord(entry) ? entry['frame'] : undefined;
    if (!isRecord(frame)) return [];
    const { x, y, w, h } = frame;
    return isFinite(x) && isFinite(y) && isFinite(w) && isFinite(h) ? [{ name, x, y, width: w, height: h }] : [];
  });
}
