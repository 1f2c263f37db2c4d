/** A recording that ships: its files in order of preference. */
export interface Recording {
  readonly id: string;
  readonly files: readonly string[];
  /** Seconds. */
  readonly duration: number;
  /** The part to repeat, in seconds from the beginning; for a sound that goes on. */
  readonly loop: { readonly start: number; readonly end: number } | undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function readRecording(value: unknown): readonly Recording[] {
  if (!isRecord(value)) return [];
  const { id, files, duration, loopStart, loopEnd } = value;
  if (typeof id !== 'string' || typeof duration !== 'number' || !Array.isArray(files)) return [];
  const names = files.filter((file): file is string => typeof file === 'string');
  const loop =
    typeof loopStart === 'number' && typeof loopEnd === 'number' ? { start: loopStart, end: loopEnd } : undefined;
  return [{ id, files: names, duration, loop }];
}

/** Reads the list of recordings that ships with them; empty when it is something else. */
export function readSounds(data: unknown): readonly Recording[] {
  return isRecord(data) && Array.isArray(data['sounds']) ? data['sounds'].flatMap(readRecording) : [];
}
