import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const entry = read('scripts/build/slim-phaser-entry.mjs');
const stage = readdirSync(new URL('src/stage/', root)).map((name) => read(`src/stage/${name}`));

const found = (pattern: RegExp): readonly string[] =>
  [...new Set(stage.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')))].toSorted();

describe('the parts of Phaser that are built in', () => {
  it('hold everything that a scene of the stage adds', () => {
    const added = found(/\b(?:this|scene|#scene)\.add\s*\.(\w+)\(/g);
    expect(added).toContain('image');
    const missing = added.filter((name) => !entry.includes(`/${name[0]?.toUpperCase()}${name.slice(1)}Factory'`));
    // particles come by another name
    expect(missing.filter((name) => name !== 'particles' || !entry.includes('/ParticleEmitterFactory'))).toEqual([]);
  });

  it('hold every value of Phaser that the stage names', () => {
    const named = found(/(?:extends |[(\s!?:=]|\?\s)Phaser\.([A-Z]\w*)(?=[;,\s{)]|\.[A-Z_]+\b(?![a-z]))/g);
    expect(named).toContain('WEBGL');
    const types = found(/[:<]\s*(?:readonly )?Phaser\.([A-Z]\w*)/g);
    const missing = named.filter((name) => !types.includes(name) && !new RegExp(`\\b${name}\\b`).test(entry));
    expect(missing).toEqual([]);
  });
});
