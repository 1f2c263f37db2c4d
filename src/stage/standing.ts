import type { Company } from './company.ts';
import type { Place, PlaceStand } from './place.ts';

/** Somebody at his stand, and the way he looks. */
export interface Standing extends PlaceStand {
  readonly person: string;
}

/** Room that one more takes beside a stand that is taken. */
const BESIDE = 46;

/** Everybody's stand: his own by his number, or where there are more people than stands, close beside it. */
function standFor({ stands }: Place, place: number): PlaceStand | undefined {
  const stand = stands[place % stands.length];
  const beside = Math.floor(place / stands.length);
  return stand && beside > 0
    ? { ...stand, x: stand.x + beside * BESIDE * stand.scale * (stand.x > 683 ? -1 : 1), y: stand.y - beside }
    : stand;
}

/**
 * Where each of a company stands, and which way he looks: listeners to the speaker, the speaker to whoever is nearest,
 * and all as the picture has it where nobody speaks.
 */
export function standingsOf(place: Place, { people, speaker }: Company): readonly Standing[] {
  const all = people.flatMap(({ person, place: n }): readonly Standing[] => {
    const stand = standFor(place, n);
    return stand ? [{ ...stand, person }] : [];
  });
  const said = all.find((s) => s.person === speaker);
  if (!said) return all;
  return all.map((one): Standing => {
    const others = all.filter((s) => s !== one).sort((a, b) => Math.abs(a.x - one.x) - Math.abs(b.x - one.x));
    const to = one === said ? others[0] : said;
    return to ? { ...one, faces: to.x < one.x ? 'left' : 'right' } : one;
  });
}

/** The columns of a picture between which its people may be seen. */
export function spanOf(place: Place, cast: number): readonly [left: number, right: number] {
  const xs = Array.from({ length: Math.max(1, cast) }, (_, n) => standFor(place, n)?.x ?? 0);
  return [Math.min(...xs), Math.max(...xs)];
}
