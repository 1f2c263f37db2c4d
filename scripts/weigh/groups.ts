import { posix } from 'node:path';
import { UsageError } from '../story/terminal/usage.ts';
import type { Site } from './site-files.ts';

/** What is sent together: the first text, the pictures of a play, the debrief after it and what carries a play elsewhere, the stage and the places that it
 * may show, sound, the book, lessons, the pages for teachers, a course. */
export type GroupName =
  | 'text'
  | 'pictures'
  | 'debrief'
  | 'stage'
  | 'places'
  | 'sound'
  | 'book'
  | 'lesson'
  | 'teach'
  | 'course';
export type Groups = Readonly<Record<GroupName, ReadonlySet<string>>>;

/** Code that is loaded on demand only. All other code, whatever loads it, counts as needed for the first text. */
const LATER = {
  debrief: 'src/overlay/pages/debrief-screen.tsx',
  carry: 'src/overlay/evidence/carry-fields.tsx',
  bring: 'src/play/bring-play.ts',
  stage: 'src/stage/mount-stage.ts',
  sound: 'src/sound/mount-sound.ts',
  book: 'src/play/book.ts',
  lesson: 'src/play/open-assigned.ts',
  lessons: 'src/play/kept-lessons.ts',
  teach: 'src/teach/open-teach.ts',
  course: 'src/course/mount-course.ts',
} as const;

/** A picture of a place is sent when a scene is played that names it. */
const PLACE = /(?:^|\/)places\/[^/]+$/;
const PICTURE = /\.(?:avif|webp)$/;

/** The files of code that one needs, but for code that is loaded later. */
function codeOf({ manifest }: Site, from: string): ReadonlySet<string> {
  const keys = new Set<string>();
  const todo = [from];
  for (let key = todo.pop(); key !== undefined; key = todo.pop()) {
    const chunk = manifest[key];
    if (keys.has(key) || !chunk) continue;
    keys.add(key);
    const later: readonly string[] = Object.values(LATER);
    todo.push(...(chunk.imports ?? []), ...(chunk.dynamicImports ?? []).filter((name) => !later.includes(name)));
  }
  return new Set([...keys].flatMap((key) => [manifest[key]?.file ?? [], ...(manifest[key]?.css ?? [])].flat()));
}

/** What a page and its style sheets link to, themselves among them. */
function linkedFrom(site: Site, start: Iterable<string>): ReadonlySet<string> {
  const found = new Set(start);
  for (const path of found) {
    if (!/\.(?:html|css)$/.test(path)) continue;
    for (const [, link] of site.text(path).matchAll(/(?:\b(?:href|src)="|url\(['"]?)([^"')]+)/g)) {
      const target = posix.join(posix.dirname(path), link ?? '');
      if (site.paths.includes(target)) found.add(target);
    }
  }
  return found;
}

/** What code names in its strings: a file, with or without its ending, or the folder in which it lies. */
function namedIn(site: Site, code: Iterable<string>): readonly string[] {
  const text = [...code]
    .filter((path) => path.endsWith('.js'))
    .map((path) => site.text(path))
    .join('\n');
  return site.paths.filter((path) => {
    const folder = posix.dirname(path);
    const stem = path.replace(/(?:@2x)?\.\w+$/, '');
    // a string of the code ends, or goes on with a value, where the folder does
    return folder !== '.' && [stem, `${folder}/\``, `${folder}/\${`, `${folder}/"`].some((name) => text.includes(name));
  });
}

/** Sorts a site's files by when they are sent. A file belongs to the first that needs it. */
export function groupFiles(site: Site): Groups {
  for (const key of Object.values(LATER))
    if (!site.manifest[key]) throw new UsageError(`The build loads no ${key} on demand: scripts/weigh counts on it.`);
  const entry = Object.keys(site.manifest).find((key) => site.manifest[key]?.isEntry);
  const first = codeOf(site, entry ?? '');
  const named = namedIn(site, first);
  // the first page shows the portraits that its list of plays names
  const list = named.includes('scenarios/index.json') ? site.text('scenarios/index.json') : '';
  const besidePictures = new Set(site.paths.filter((path) => PICTURE.test(path)).map((path) => posix.dirname(path)));
  const atFirst = (path: string): boolean =>
    !besidePictures.has(posix.dirname(path)) ||
    list.includes(`"${posix.basename(path).replace(/(?:@2x)?\.\w+$/, '')}"`);
  const seen = new Set<string>();
  const take = (paths: Iterable<string>): ReadonlySet<string> => {
    const fresh = [...paths].filter((path) => !seen.has(path));
    for (const path of fresh) seen.add(path);
    return new Set(fresh);
  };
  const text = take([...linkedFrom(site, ['index.html', ...first]), ...named.filter(atFirst)]);
  const pictures = take(named);
  const ownCode = (key: string): readonly string[] => [...codeOf(site, key)].filter((path) => !first.has(path));
  const debrief = take(linkedFrom(site, [LATER.debrief, LATER.carry, LATER.bring].flatMap(ownCode)));
  const [stageCode, soundCode, bookCode] = [ownCode(LATER.stage), ownCode(LATER.sound), ownCode(LATER.book)];
  const [lessonCode, teachCode] = [[LATER.lesson, LATER.lessons].flatMap(ownCode), ownCode(LATER.teach)];
  const stage = take(linkedFrom(site, stageCode));
  // before what the stage names: Phaser holds the names of kinds of sound, and the folder is called like them
  const sound = take([...linkedFrom(site, soundCode), ...namedIn(site, soundCode)]);
  const shown = [...take(namedIn(site, stageCode))];
  return {
    text,
    pictures,
    debrief,
    stage: new Set([...stage, ...shown.filter((path) => !PLACE.test(path))]),
    places: new Set(shown.filter((path) => PLACE.test(path))),
    sound,
    book: take([...linkedFrom(site, bookCode), ...namedIn(site, bookCode)]),
    lesson: take(linkedFrom(site, lessonCode)),
    teach: take([...linkedFrom(site, teachCode), ...namedIn(site, teachCode)]),
    course: take(linkedFrom(site, ownCode(LATER.course))),
  };
}
