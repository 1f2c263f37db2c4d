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
  /** Bytes of all of them together. */
  readonly bytes: number;
}

const isPath = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w@-][\w@./-]*$/.test(value) && !value.includes('..');

/** Reads a list of the same site; undefined when it is something else. */
export function readSiteList(value: unknown): SiteList | undefined {
  if (typeof value !== 'object' || value === null || !('files' in value) || !('bytes' in value)) return undefined;
  const { files, bytes } = value;
  if (!Array.isArray(files) || !files.every(isPath) || typeof bytes !== 'number') return undefined;
  return { files, bytes };
}
