import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { groupFiles } from '../../scripts/weigh/groups.ts';
import { packsOf, playsOf } from '../../scripts/weigh/plays.ts';
import type { Manifest, Site } from '../../scripts/weigh/site-files.ts';
import { wire } from '../../scripts/weigh/site-files.ts';
import { KB, against, sentOf } from '../../scripts/weigh/weigh.ts';

const MANIFEST: Manifest = {
  'index.html': {
    file: 'app/main.js',
    isEntry: true,
    dynamicImports: ['src/play.ts', 'src/course/mount-course.ts'],
  },
  'src/play.ts': {
    file: 'app/play.js',
    imports: ['index.html'],
    css: ['app/play.css'],
    dynamicImports: [
      'src/overlay/pages/debrief-screen.tsx',
      'src/overlay/evidence/carry-fields.tsx',
      'src/play/bring-play.ts',
      'src/stage/mount-stage.ts',
      'src/sound/mount-sound.ts',
      'src/play/book.ts',
      'src/play/open-assigned.ts',
      'src/play/kept-lessons.ts',
      'src/teach/open-teach.ts',
    ],
  },
  'src/overlay/pages/debrief-screen.tsx': {
    file: 'app/debrief.js',
    imports: ['src/play.ts'],
    css: ['app/debrief.css'],
  },
  'src/overlay/evidence/carry-fields.tsx': { file: 'app/carry.js', imports: ['src/play.ts'] },
  'src/play/bring-play.ts': { file: 'app/bring.js', imports: ['src/play.ts'] },
  'src/stage/mount-stage.ts': { file: 'app/stage.js', imports: ['_drawing.js', 'index.html'] },
  '_drawing.js': { file: 'app/drawing.js' },
  'src/sound/mount-sound.ts': { file: 'app/sound.js' },
  'src/play/book.ts': { file: 'app/book.js', imports: ['src/play.ts'], css: ['app/book.css'] },
  'src/play/open-assigned.ts': { file: 'app/lesson.js', imports: ['src/play.ts', '_shared.js'] },
  'src/play/kept-lessons.ts': { file: 'app/lesson.js' },
  'src/teach/open-teach.ts': { file: 'app/teach.js', imports: ['_shared.js'], css: ['app/teach.css'] },
  '_shared.js': { file: 'app/shared.js' },
  'src/course/mount-course.ts': { file: 'app/course.js', imports: ['src/play.ts'] },
};
const FILES = {
  'index.html': '<link href="./fonts/fonts.css" /><script src="./app/main.js"></script>',
  'fonts/fonts.css': "src: url('./face.woff2')",
  'fonts/face.woff2': 'f',
  'app/main.js': '',
  'app/play.js': 'get(`${b}scenarios/index.json`),get(`${b}packs/${id}/${part}.json`),`./art/portraits/${n}.avif`',
  'app/play.css': 'background: url(../art/paper.avif)',
  'app/debrief.js': '',
  'app/debrief.css': '',
  'app/carry.js': '',
  'app/bring.js': '',
  'app/stage.js': 'load(`${b}art/hall`),load(`${b}art/places/${id}`)',
  'app/drawing.js': '',
  'app/sound.js': 'get(`${b}audio/`)',
  'app/book.js': 'get(`${b}references/${id}.json`)',
  'app/book.css': '',
  'app/lesson.js': '',
  'app/shared.js': '',
  'app/teach.js': 'get(`${b}lessons/${id}.json`)',
  'app/teach.css': '',
  'lessons/tale.json': '{}',
  'app/course.js': '',
  'art/hall.avif': 'hall',
  'art/hall@2x.avif': 'hall twice',
  'art/hall.webp': 'hall in the older form',
  'art/paper.avif': 'paper',
  'art/unused.avif': 'unused',
  'art/places/meadow.avif': 'meadow',
  'art/places/meadow.json': '{}',
  'art/places/meadow@2x.avif': 'meadow twice',
  'art/places/meadow@2x.webp': 'meadow in the older form',
  'art/places/shore.avif': 'shore',
  'art/portraits/hero.avif': 'hero',
  'art/portraits/hero.json': '{}',
  'art/portraits/other.avif': 'other',
  'art/portraits/other.json': '{}',
  'audio/knock.mp3': 'm',
  'audio/knock.webm': 'knock',
  'references/tale.json': '{}',
  'packs/tale/a-part.json': '{"people":[{"id":"h","portrait":"hero"},{"id":"o","portrait":"other"}],"speaker":"h"}',
  'packs/tale/a-part.rest.json': '"its notes"',
  'packs/tale/all.json': '"all"',
  'packs/tale/all.rest.json': '"the rest"',
  'scenarios/index.json':
    '{"scenarios":[{"id":"tale","parts":[{"id":"a-part","legs":[]},{"id":"all","legs":[{}]}],"roles":[{"portrait":"hero"}]}]}',
  'scenarios/tale/source.json': '{}',
};

const siteOf = (files: Readonly<Record<string, string>>, manifest = MANIFEST): Site => ({
  paths: Object.keys(files),
  manifest,
  text: (path) => files[path] ?? '',
  size: (path) => (files[path] ?? '').length,
});

describe('the groups of files that are sent together', () => {
  const groups = groupFiles(siteOf(FILES));

  it('counts with the first text what the page links, its code needs and its code names', () => {
    expect([...groups.text].toSorted()).toEqual([
      'app/main.js',
      'app/play.css',
      'app/play.js',
      'art/paper.avif',
      'art/portraits/hero.avif',
      'art/portraits/hero.json',
      'fonts/face.woff2',
      'fonts/fonts.css',
      'index.html',
      'scenarios/index.json',
    ]);
  });

  it('counts what is loaded later apart, with what it names', () => {
    expect([...groups.pictures]).toEqual(['art/portraits/other.avif', 'art/portraits/other.json']);
    expect([...groups.debrief].toSorted()).toEqual([
      'app/bring.js',
      'app/carry.js',
      'app/debrief.css',
      'app/debrief.js',
    ]);
    expect([...groups.stage].toSorted()).toEqual([
      'app/drawing.js',
      'app/stage.js',
      'art/hall.avif',
      'art/hall.webp',
      'art/hall@2x.avif',
    ]);
    expect([...groups.places].toSorted()).toEqual([
      'art/places/meadow.avif',
      'art/places/meadow.json',
      'art/places/meadow@2x.avif',
      'art/places/meadow@2x.webp',
      'art/places/shore.avif',
    ]);
    expect([...groups.sound].toSorted()).toEqual(['app/sound.js', 'audio/knock.mp3', 'audio/knock.webm']);
    expect([...groups.book].toSorted()).toEqual(['app/book.css', 'app/book.js', 'references/tale.json']);
    expect([...groups.lesson].toSorted()).toEqual(['app/lesson.js', 'app/shared.js']);
    expect([...groups.teach].toSorted()).toEqual(['app/teach.css', 'app/teach.js', 'lessons/tale.json']);
  });

  it('refuses a build in which the stage is no longer loaded on demand', () => {
    const { 'src/stage/mount-stage.ts': _, ...rest } = MANIFEST;
    expect(() => groupFiles(siteOf(FILES, rest))).toThrow(/mount-stage\.ts on demand/);
  });
});

describe('the packs that are sent for a play', () => {
  it('are those of the parts and runs on the list, first and after the first', () => {
    expect(playsOf(siteOf(FILES))).toEqual([
      { name: 'tale a-part', first: 'packs/tale/a-part.json', rest: 'packs/tale/a-part.rest.json', run: false },
      { name: 'tale all', first: 'packs/tale/all.json', rest: 'packs/tale/all.rest.json', run: true },
    ]);
  });

  it('are counted with no other group', () => {
    const site = siteOf(FILES);
    const grouped = new Set(Object.values(groupFiles(site)).flatMap((paths) => [...paths]));
    expect(packsOf(playsOf(site)).filter((path) => grouped.has(path))).toEqual([]);
  });

  it('must be there, and there must be something to play', () => {
    const { 'packs/tale/a-part.json': _, ...rest } = FILES;
    expect(() => playsOf(siteOf(rest))).toThrow(/no packs\/tale\/a-part\.json/);
    expect(() => playsOf(siteOf({ ...FILES, 'scenarios/index.json': '{"scenarios":[]}' }))).toThrow(/nothing to play/);
  });
});

describe('the weight of what is sent', () => {
  it.each([
    ['plain', 'art/hall.avif'],
    ['dense', 'art/hall@2x.avif'],
  ] as const)('counts each thing once: the newer form, and the drawing for a %s screen', (screen, hall) => {
    const site = siteOf(FILES);
    const { stage, sound } = groupFiles(site);
    const paths = [...sentOf(site, stage, screen), ...sentOf(site, sound, screen)].map(({ path }) => path).toSorted();
    expect(paths).toEqual(['app/drawing.js', 'app/sound.js', 'app/stage.js', hall, 'audio/knock.webm']);
  });

  it('compresses text, and sends pictures, type and sound as they are', () => {
    const text = Buffer.from('again '.repeat(1000));
    expect(wire('a.js', text)).toBeLessThan(100);
    for (const name of ['a.avif', 'a.webp', 'a.webm', 'a.mp3', 'a.woff2']) expect(wire(name, text)).toBe(text.length);
  });

  it('puts a heavy picture of the stage on the sitting and the game, and not on the first text', () => {
    const noise = randomBytes(800 * KB).toString('hex');
    const past = (files: typeof FILES): readonly boolean[] => {
      const site = siteOf(files);
      return against(site, groupFiles(site), playsOf(site)).map(({ size, most }) => size > most);
    };
    expect(past(FILES)).toEqual([false, false, false]);
    expect(past({ ...FILES, 'art/hall.avif': noise })).toEqual([false, true, false]);
    // what a dense screen is sent more is told, and held to nothing
    expect(past({ ...FILES, 'art/hall@2x.avif': noise })).toEqual([false, false, false]);
  });

  it('puts on the sitting the places on the way to it, of the role that sees most, and every place on the whole game', () => {
    const scene = (id: string, backdrop: string, goto: object) => ({ id, backdrop, beats: [{ choices: [], goto }] });
    const pack = JSON.stringify({
      ...(JSON.parse(FILES['packs/tale/a-part.json']) as object),
      data: {
        parts: [{ start: { one: 'first', other: 'elsewhere' } }],
        scenes: [
          scene('first', 'meadow', { scene: 'second' }),
          scene('second', 'shore', { sitting: 'moot' }),
          scene('elsewhere', 'meadow', { sitting: 'moot' }),
          scene('after', 'tower', { ending: true }),
        ],
      },
    });
    const files = { ...FILES, 'packs/tale/a-part.json': pack, 'art/places/tower.avif': 'a tower' };
    const sizes = (of: typeof FILES): readonly number[] => {
      const site = siteOf(of);
      return against(site, groupFiles(site), playsOf(site)).map(({ size }) => size);
    };
    const [text = 0, sitting = 0, whole = 0] = sizes(FILES);
    const more = pack.length - FILES['packs/tale/a-part.json'].length;
    const shown = ['meadow', '{}', 'shore'].join('').length;
    expect(sizes(files)).toEqual([text + more, sitting + more + shown, whole + more + 'a tower'.length]);
  });

  it('puts the portraits of those whom a play does not meet on the whole game only', () => {
    const noise = randomBytes(800 * KB).toString('hex');
    const past = (met: string): readonly boolean[] => {
      const pack = FILES['packs/tale/a-part.json'].replace('"speaker":"h"', `"speakers":["${met}"]`);
      const files = { ...FILES, 'packs/tale/a-part.json': pack, 'art/portraits/other-angry.avif': noise };
      const site = siteOf(files);
      return against(site, groupFiles(site), playsOf(site)).map(({ size, most }) => size > most);
    };
    expect(past('h')).toEqual([false, false, false]);
    expect(past('o')).toEqual([false, true, false]);
  });

  it('puts on the first text the heaviest first pack, what is looked up on the sitting, and the rest of a run on the whole', () => {
    const heaviest = (files: typeof FILES): readonly (string | undefined)[] => {
      const site = siteOf(files);
      return against(site, groupFiles(site), playsOf(site)).map(({ play, size, most }) =>
        size > most ? `${play ?? 'every play'}: too heavy` : play,
      );
    };
    const noise = (kB: number): string => JSON.stringify(randomBytes(kB * (KB / 2)).toString('hex'));
    expect(heaviest(FILES)).toEqual(['tale a-part', 'tale a-part', undefined]);
    expect(heaviest({ ...FILES, 'packs/tale/all.json': noise(400) })).toEqual([
      'tale all: too heavy',
      'tale all',
      undefined,
    ]);
    expect(heaviest({ ...FILES, 'packs/tale/a-part.rest.json': noise(1600) })).toEqual([
      'tale a-part',
      'tale a-part: too heavy',
      undefined,
    ]);
    expect(heaviest({ ...FILES, 'packs/tale/all.rest.json': noise(4400) })).toEqual([
      'tale a-part',
      'tale a-part',
      'every play: too heavy',
    ]);
  });
});
