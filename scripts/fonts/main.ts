import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { characters, faces, sources } from './faces.ts';
import { fetchPackage } from './fetch.ts';
import { licences, licenceText } from './licences.ts';
import { findPython } from './python.ts';
import { stylesheet } from './stylesheet.ts';

// Run from the repository's root. Needs Debian's fonttools and python3-brotli; the baked files are
// committed, so only a change of face or character needs this.
const out = join('assets', 'fonts');
const { command, versions } = findPython();
const work = mkdtempSync(join(tmpdir(), 'fonts-'));
mkdirSync(out, { recursive: true });
try {
  const folders = new Map(sources.map((source) => [source.name, fetchPackage(source, work)]));
  const inside = (name: string, path: string): string => join(folders.get(name) ?? '', path);

  const jobs = faces.map((face) => ({
    ...face,
    text: face.only ?? characters,
    source: inside(face.from, face.path),
    target: join(out, `${face.file}.woff2`),
  }));
  const answer = execFileSync(command, [join('scripts', 'fonts', 'subset.py')], {
    input: JSON.stringify(jobs),
    encoding: 'utf8',
  });
  const missing = JSON.parse(answer) as Record<string, string>;

  for (const licence of licences) {
    writeFileSync(join(out, licence.file), licenceText(licence, readFileSync(inside(licence.from, 'LICENSE'), 'utf8')));
  }
  writeFileSync(join(out, 'fonts.css'), stylesheet(faces));
  const record = {
    tools: versions,
    packages: sources,
    files: faces.map((face) => ({
      file: `${face.file}.woff2`,
      family: face.family,
      from: `${face.from}/${face.path}`,
      licence: face.licence,
      bytes: statSync(join(out, `${face.file}.woff2`)).size,
      missing: missing[face.file] ?? '',
    })),
  };
  writeFileSync(join(out, 'fonts.json'), `${JSON.stringify(record, undefined, 2)}\n`);
  for (const file of record.files)
    console.log(`${file.file}\t${file.bytes} B\t${file.family}\tlacks "${file.missing}"`);
} finally {
  rmSync(work, { recursive: true });
}
