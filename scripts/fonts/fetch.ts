import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from './faces.ts';

/**
 * Unpacks one package below a folder and returns where, so that a font needs no place among the
 * game's dependencies. Throws when the archive is not the one that was pinned.
 */
export function fetchPackage(source: Source, folder: string): string {
  const spec = `${source.name}@${source.version}`;
  const packed = execFileSync('npm', ['pack', spec, '--silent'], { cwd: folder, encoding: 'utf8' }).trim();
  const archive = join(folder, packed.split('\n').at(-1) ?? '');
  const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (found !== source.integrity)
    throw new Error(
      `${spec}: expected ${source.integrity}, found ${found}. If the change is meant, write the new digest in faces.ts.`,
    );
  const out = join(folder, source.name.replace(/\W+/g, '-'));
  mkdirSync(out);
  execFileSync('tar', ['xzf', archive, '-C', out, '--strip-components=1']);
  return out;
}
