/** The list of the site’s files that are packed for a course, as the build writes it. */
export const LIST_FILE = 'files.json';

/** Whether a file of the built site is needed to play: what writers and scripts go by is not. */
export const isPlayed = (path: string): boolean =>
  !path.startsWith('.') &&
  !path.startsWith('schemas/') &&
  (!path.startsWith('scenarios/') || path === 'scenarios/index.json') &&
  !/\.(?:zip|map)$/.test(path);

/** The list as it is written. */
export interface SiteList {
  readonly files: readonly string[];
  /** Bytes of all of them together, and of each in the same order. */
  readonly bytes: number;
  readonly sizes?: readonly number[] | undefined;
}

const isPath = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w@-][\w@./-]*$/.test(value) && !value.includes('..');

const isSizes = (value: unknown, files: number): value is readonly number[] =>
  Array.isArray(value) && value.length === files && value.every((one) => typeof one === 'number');

/** Reads a list of the same site; undefined when it is something else. */
export function readSiteList(value: unknown): SiteList | undefined {
  if (typeof value !== 'object' || value === null || !('files' in value) || !('bytes' in value)) return undefined;
  const { files, bytes } = value;
  if (!Array.isArray(files) || !files.every(isPath) || typeof bytes !== 'number') return undefined;
  const sizes = 'sizes' in value && isSizes(value.sizes, files.length) ? value.sizes : undefined;
  return { files, bytes, sizes };
}
