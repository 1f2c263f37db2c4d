import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES } from '../../scripts/art/bake-portraits.ts';
import { EXPRESSIONS } from '../../scripts/art/expressions.ts';
import { readScenarioFolder } from '../../scripts/lib/scenario-folder.ts';
import { checkScenario } from '../../src/scenario/check-scenario.ts';

const folder = (path: string): string => fileURLToPath(new URL(`../../assets/${path}`, import.meta.url));
const SHELF = folder('scenarios/');
const ART = folder('art/portraits/');
const LOOKS = ['', ...Object.keys(EXPRESSIONS).map((name) => `-${name}`)];

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

interface Layout {
  readonly width: number;
  readonly height: number;
  readonly patches: Readonly<Record<string, Box>>;
}

const scenarios = readdirSync(SHELF).map((name) => {
  const { assembled } = checkScenario(readScenarioFolder(join(SHELF, name)));
  return { name, cast: assembled?.cast ?? [], people: assembled?.data.people ?? [] };
});
const sitters = [...new Set(scenarios.flatMap(({ cast }) => cast.map(({ id }) => id)))];

describe.each(scenarios)('the cast of $name', ({ cast, people }) => {
  it('is of everybody who has a name, and of nobody else', () => {
    const shown = people.flatMap((person) => person.portrait ?? []);
    expect(cast.map(({ id }) => id).filter((id) => !shown.includes(id))).toEqual([]);
    // a hall that murmurs has no face
    expect(people.filter((person) => person.portrait === undefined).map(({ id }) => id)).toEqual(
      people.filter(({ id }) => id === 'the-hall').map(({ id }) => id),
    );
  });
  it('has no two faces of the same measures', () => {
    const faces = cast.map(({ face }) => JSON.stringify(face));
    expect(new Set(faces).size).toBe(cast.length);
  });
  it('differs in three marks or more, whichever two are set side by side', () => {
    const marks = cast.map(({ id, face, dress, hair, beard, tint, stance }) => ({
      id,
      look: [
        dress.hat,
        dress.collar,
        `${dress.coat} ${dress.cuirass} ${dress.sash} ${dress.stripes} ${dress.apron}`,
        hair.style,
        tint.hair?.join(),
        tint.coat?.join(),
        `${beard.full > 0.3} ${beard.goatee > 0.3} ${beard.moustache > 0.3} ${beard.tuft > 0.3}`,
        Math.sign(stance.yaw),
        Math.round(face.age * 2),
        `${face.patch} ${face.spectacles}`,
      ],
    }));
    const alike = marks.flatMap((a, i) =>
      marks
        .slice(i + 1)
        .filter((b) => b.look.filter((mark, k) => mark !== a.look[k]).length < 3)
        .map((b) => `${a.id} and ${b.id}`),
    );
    expect(alike).toEqual([]);
  });
  it('is said in the credits to be imagined, or to follow a likeness, as its people are', () => {
    const { portraits } = JSON.parse(readFileSync(folder('art/CREDITS.json'), 'utf8')) as {
      readonly portraits: Readonly<Record<string, { readonly likeness: string; readonly note: string }>>;
    };
    const told = people.flatMap(({ portrait, likeness }) =>
      portrait === undefined ? [] : [`${portrait}: ${likeness}, ${portraits[portrait]?.likeness ?? 'not told'}`],
    );
    expect(told.filter((line) => !/: (imagined, imagined|known, known)$/.test(line))).toEqual([]);
  });
});

describe.each(sitters)('the portrait of %s', (id) => {
  const bytes = (look: string, form: string): number => statSync(`${ART}${id}${look}${form}`).size;

  it('is there with every look, in both forms and sizes', () => {
    const wanted = LOOKS.flatMap((look) =>
      ['.avif', '.webp', '@2x.avif', '@2x.webp'].map((form) => `${id}${look}${form}`),
    );
    expect(wanted.filter((file) => !existsSync(ART + file))).toEqual([]);
  });
  it('weighs at most its share, with all its looks', () => {
    const small = LOOKS.reduce((sum, look) => sum + bytes(look, '.avif'), 0);
    expect(small).toBeLessThanOrEqual(MOST_BYTES.small);
  });
  it('tells where on it each look goes, within its edges', () => {
    const { width, height, patches } = JSON.parse(readFileSync(`${ART}${id}.json`, 'utf8')) as Layout;
    expect(Object.keys(patches).toSorted()).toEqual(Object.keys(EXPRESSIONS).toSorted());
    for (const { x, y, w, h } of Object.values(patches)) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(Math.min(w, h), 'a look that changes nothing').toBeGreaterThan(8);
      expect(x + w).toBeLessThanOrEqual(width);
      expect(y + h).toBeLessThanOrEqual(height);
    }
  });
});

it('no portrait lies about that nobody sits for', () => {
  const stray = readdirSync(ART).filter((file) => !sitters.some((id) => file.startsWith(id)));
  expect(stray).toEqual([]);
});

it('every look of a small figure is in the sheet, seated and standing', () => {
  const atlas = JSON.parse(readFileSync(folder('art/figures.json'), 'utf8')) as { readonly frames: object };
  const looks = readdirSync(fileURLToPath(new URL('../../scripts/art/figures/', import.meta.url)));
  const wanted = looks.flatMap((file) => ['seated', 'standing'].map((pose) => `${file.slice(0, -5)}-${pose}`));
  expect(wanted.filter((frame) => !(frame in atlas.frames))).toEqual([]);
});
