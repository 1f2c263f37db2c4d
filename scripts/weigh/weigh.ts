import type { GroupName, Groups } from './groups.ts';
import type { Site } from './site-files.ts';

/** A kB is 1000 bytes, as it is for those who sell them. */
export const KB = 1000;

/** What may be sent, at most, and of which files it is made up. */
export const BUDGETS = [
  { name: 'the first text that can be played', most: 300 * KB, groups: ['text'] },
  { name: 'a sitting with stage', most: 1500 * KB, groups: ['text', 'pictures', 'stage'] },
  {
    name: 'the whole game with sound',
    most: 4000 * KB,
    groups: ['text', 'pictures', 'debrief', 'stage', 'sound', 'book'],
  },
] as const satisfies readonly { readonly name: string; readonly most: number; readonly groups: readonly GroupName[] }[];

export interface Weighed {
  readonly path: string;
  readonly size: number;
}

/** Forms of one thing, the one that a present browser takes first. */
const FORMS = ['avif', 'webp', 'webm', 'mp3'];

/** Of each thing the one file that is sent: the newer form, and on a dense screen the larger drawing. */
export function sentOf(site: Site, paths: Iterable<string>): readonly Weighed[] {
  const things = new Map<string, Weighed & { readonly form: number }>();
  for (const path of paths) {
    const [, stem = path, ending = ''] = /^(.*?)(?:@2x)?\.(\w+)$/.exec(path) ?? [];
    const form = FORMS.indexOf(ending);
    const key = form < 0 ? `${stem}.${ending}` : `${stem} ${form < 2 ? 'seen' : 'heard'}`;
    const file = { path, size: site.size(path), form };
    const old = things.get(key);
    if (!old || form < old.form || (form === old.form && file.size > old.size)) things.set(key, file);
  }
  return [...things.values()].map(({ path, size }) => ({ path, size })).toSorted((a, b) => b.size - a.size);
}

export const sum = (files: readonly Weighed[]): number => files.reduce((total, { size }) => total + size, 0);

/** Each budget beside what is sent. */
export const against = (
  site: Site,
  groups: Groups,
): readonly { readonly name: string; readonly most: number; readonly size: number }[] =>
  BUDGETS.map(({ name, most, groups: of }) => ({
    name,
    most,
    size: sum(of.flatMap((group) => sentOf(site, groups[group]))),
  }));
