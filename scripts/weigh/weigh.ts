import type { GroupName, Groups } from './groups.ts';
import { placesShown } from './places-shown.ts';
import { packsOf } from './plays.ts';
import type { PlayFiles } from './plays.ts';
import { picturesUnmet } from './portraits.ts';
import type { Site } from './site-files.ts';

/** A kB is 1000 bytes, as it is for those who sell them. */
export const KB = 1000;

/**
 * What may be sent to a plain screen, at most, and of which files it is made up. Of packs it is the first of a play,
 * which holds its first sitting; that and what is looked up beside it; or all: what a run fetches for its later sittings
 * is counted with the whole game. Of places it is those that are shown on the way to that sitting, in the role that sees
 * most of them, of portraits those of whom its packs let be heard, or all.
 */
export const BUDGETS = [
  { name: 'the first text that can be played', most: 300 * KB, groups: ['text'], packs: 'first' },
  {
    name: 'a sitting with stage',
    most: 1500 * KB,
    groups: ['text', 'pictures', 'stage'],
    shown: true,
    packs: 'sitting',
  },
  {
    name: 'the whole game with sound',
    most: 4000 * KB,
    groups: ['text', 'pictures', 'debrief', 'stage', 'places', 'sound', 'book'],
    packs: 'all',
  },
] as const satisfies readonly {
  readonly name: string;
  readonly most: number;
  readonly groups: readonly GroupName[];
  /** Whether the places that a play shows are counted. */
  readonly shown?: boolean;
  readonly packs: 'first' | 'sitting' | 'all';
}[];

export interface Weighed {
  readonly path: string;
  readonly size: number;
}

/** Forms of one thing, the one that a present browser takes first. */
const FORMS = ['avif', 'webp', 'webm', 'mp3'];

/** What a drawing is made for: a plain screen, or one of twice as many points, which is sent the larger of two. */
export type Screen = 'plain' | 'dense';

/** Of each thing the one file that is sent: the newer form, and the drawing for the screen. */
export function sentOf(site: Site, paths: Iterable<string>, screen: Screen = 'plain'): readonly Weighed[] {
  const things = new Map<string, Weighed & { readonly form: number }>();
  for (const path of paths) {
    const [, stem = path, ending = ''] = /^(.*?)(?:@2x)?\.(\w+)$/.exec(path) ?? [];
    const form = FORMS.indexOf(ending);
    const key = form < 0 ? `${stem}.${ending}` : `${stem} ${form < 2 ? 'seen' : 'heard'}`;
    const file = { path, size: site.size(path), form };
    const old = things.get(key);
    const fits = path.includes('@2x.') === (screen === 'dense');
    if (!old || form < old.form || (form === old.form && fits)) things.set(key, file);
  }
  return [...things.values()].map(({ path, size }) => ({ path, size })).toSorted((a, b) => b.size - a.size);
}

export const sum = (files: readonly Weighed[]): number => files.reduce((total, { size }) => total + size, 0);

/** A budget beside what is sent. */
export interface Result {
  readonly name: string;
  readonly most: number;
  readonly size: number;
  /** The heaviest play, where the budget is for any one. */
  readonly play: string | undefined;
}

/** Each budget beside what is sent for the play that is heaviest by it. */
export function against(
  site: Site,
  groups: Groups,
  plays: readonly PlayFiles[],
  screen: Screen = 'plain',
): readonly Result[] {
  const weight = (paths: Iterable<string>): number => sum(sentOf(site, paths, screen));
  return BUDGETS.map((budget) => {
    const { name, most, groups: of, packs } = budget;
    const shared = of.reduce((total, group) => total + weight(groups[group]), 0);
    if (packs === 'all') return { name, most, size: shared + weight(packsOf(plays)), play: undefined };
    return plays
      .map((play) => {
        const shown = 'shown' in budget ? placesShown(site, play, groups.places).map((paths) => weight(paths)) : [];
        const sent = packs === 'first' || play.run ? [play.first] : [play.first, play.rest];
        const unmet = of.some((group) => group === 'pictures')
          ? picturesUnmet(site, groups.pictures, sent, packsOf(plays))
          : [];
        const own = weight(sent) + Math.max(0, ...shown) - weight(unmet);
        return { name, most, size: shared + own, play: play.name };
      })
      .reduce((worst, next) => (next.size > worst.size ? next : worst));
  });
}
