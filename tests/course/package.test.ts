import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { manifestOf } from '../../src/course/package/manifest.ts';
import { makePackage } from '../../src/course/package/make-package.ts';
import type { PackageOptions } from '../../src/course/package/package-options.ts';
import { isPlayed, readSiteList } from '../../src/course/package/site-list.ts';
import { must } from '../support/must.ts';

const PAGE = '<!doctype html><html><head>\n    <meta charset="utf-8" /></head><body></body></html>';

const site = new Map(
  Object.entries({
    'index.html': PAGE,
    'app/index-B1.js': 'play()',
    'art/hall@2x.avif': 'a picture',
    'packs/tale/part.json': '{}',
  }).map(([path, text]) => [path, strToU8(text)] as const),
);

const COURSE: PackageOptions = { kind: 'scorm', title: 'A tale: the first part' };

const opened = (options: PackageOptions): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(makePackage(site, options))).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );

const pageOf = (options: PackageOptions): string => opened(options)['index.html'] ?? '';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('a package for a course', () => {
  it('has the manifest that is recorded', () => {
    const golden = readFileSync(new URL('../fixtures/imsmanifest.xml', import.meta.url), 'utf8');
    expect(opened(COURSE)['imsmanifest.xml']).toBe(golden);
  });

  it('is the same bytes from the same files, at another time, in another zone and from files in another order', () => {
    vi.useFakeTimers({ now: new Date('2026-01-01T00:00:00Z') });
    vi.stubEnv('TZ', 'UTC');
    const first = makePackage(site, COURSE);
    vi.setSystemTime(new Date('2031-07-07T07:07:07Z'));
    vi.stubEnv('TZ', 'Pacific/Auckland');
    const second = makePackage(new Map([...site].toReversed()), COURSE);
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  it('lists every file but the manifest, which lies at the root', () => {
    const files = opened(COURSE);
    const manifest = must(files['imsmanifest.xml']);
    const listed = [...manifest.matchAll(/<file href="([^"]*)"/g)].map(([, href]) => decodeURI(href ?? ''));
    expect(listed.toSorted()).toEqual(
      Object.keys(files)
        .filter((path) => path !== 'imsmanifest.xml')
        .toSorted(),
    );
    for (const path of site.keys()) expect(listed).toContain(path);
    expect(manifest).not.toMatch(/\.xsd|schemaLocation/);
  });

  it('sets no mark unless one was chosen', () => {
    expect(opened(COURSE)['imsmanifest.xml']).not.toContain('masteryscore');
    expect(pageOf(COURSE)).not.toContain('pass-mark');
    const marked = { ...COURSE, passMark: 60 };
    expect(opened(marked)['imsmanifest.xml']).toContain('<adlcp:masteryscore>60</adlcp:masteryscore>');
    expect(pageOf(marked)).toContain('data-pass-mark="60"');
  });

  it('tells the page what it was packed for, and only for the last time', () => {
    const page = pageOf({ ...COURSE, assignment: 'a1.x-Y_z.abc123' });
    expect(page).toContain('<meta name="course" content="scorm" data-assignment="a1.x-Y_z.abc123" />');
    const again = new Map(site).set('index.html', strToU8(page));
    const repacked = unzipSync(makePackage(again, { ...COURSE, kind: 'web' }));
    expect(strFromU8(must(repacked['index.html']))).toBe(PAGE);
  });

  it('takes no assignment that could be markup, and no mark that is none', () => {
    for (const assignment of ['', 'a1."><script>', 'a1 x', 'a1.é'])
      expect(() => makePackage(site, { ...COURSE, assignment })).toThrow(/not a code/);
    for (const passMark of [-1, 101, 0.5, Number.NaN])
      expect(() => makePackage(site, { ...COURSE, passMark })).toThrow(/whole number/);
  });

  it('is well-formed whatever it is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (title) => {
        const manifest = manifestOf({ title, files: ['index.html'] });
        expect(manifest.match(/<title>[^<>"]*<\/title>/g)).toHaveLength(2);
        expect(manifest.replaceAll(/&(?:amp|lt|gt|quot);/g, '')).not.toContain('&');
      }),
    );
  });
});

describe('a package for a web server', () => {
  it('holds the site’s files and a note, and no manifest', () => {
    const files = opened({ kind: 'web', title: 'A tale' });
    expect(Object.keys(files).toSorted()).toEqual(['READ-ME.txt', ...site.keys()].toSorted());
    expect(files['index.html']).toBe(PAGE);
    expect(files['READ-ME.txt']).toContain('is not promised to work');
  });
});

describe('the list of files to pack', () => {
  it('leaves out what is not needed to play', () => {
    const wanted = ['index.html', 'app/a.js', 'scenarios/index.json', 'packs/tale/part.json', 'references/tale.json'];
    const others = ['.vite/manifest.json', 'schemas/a.json', 'scenarios/tale/claims/a.json', 'old.zip', 'app/a.js.map'];
    expect([...wanted, ...others].filter(isPlayed)).toEqual(wanted);
  });

  it('is read only where every file of it lies below the site', () => {
    expect(readSiteList({ files: ['index.html', 'art/a@2x.avif'], bytes: 3 })?.files).toHaveLength(2);
    expect(readSiteList({ files: ['index.html', 'a.css'], bytes: 3, sizes: [2, 1] })?.sizes).toEqual([2, 1]);
    expect(readSiteList({ files: ['index.html', 'a.css'], bytes: 3, sizes: [3] })?.sizes).toBeUndefined();
    for (const path of ['../a', '/etc/passwd', 'https://elsewhere/a', 'a/../../b', 3, ''])
      expect(readSiteList({ files: [path], bytes: 3 })).toBeUndefined();
    for (const value of [undefined, [], {}, { files: 'a', bytes: 1 }]) expect(readSiteList(value)).toBeUndefined();
  });
});
