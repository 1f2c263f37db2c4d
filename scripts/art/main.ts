/**
 * Makes the game's pictures: `art portraits [id...]`, `art figures`, `art church`, `art layout`,
 * `art places [name...]`, `art paper`, or `art all`.
 */
import { bakeChurch, writeHallLayout } from './bake-church.ts';
import { bakeFigures } from './bake-figures.ts';
import { bakePaper } from './bake-paper.ts';
import { bakePlaces, PLACES, writePlaceLayouts } from './bake-places.ts';
import { bakePortraits } from './bake-portraits.ts';
import { readPeople } from './person.ts';

const PEOPLE = 'scripts/art/people';
const OUT = 'assets/art';

const portraits = (ids: readonly string[]): void => {
  bakePortraits(
    readPeople(PEOPLE).filter((p) => ids.length === 0 || ids.includes(p.id)),
    `${OUT}/portraits`,
  );
};

const [what = 'all', ...rest] = process.argv.slice(2);
if (what === 'portraits' || what === 'all') portraits(rest);
if (what === 'figures' || what === 'all') bakeFigures('scripts/art/figures', OUT, what === 'all' ? [] : rest);
if (what === 'church' || what === 'all') bakeChurch('scripts/art/church', OUT);
if (what === 'church' || what === 'layout' || what === 'all') writeHallLayout(OUT);
if (what === 'layout') for (const name of PLACES) writePlaceLayouts('scripts/art/places', name, `${OUT}/places`);
if (what === 'places' || what === 'all')
  bakePlaces('scripts/art/places', what === 'all' || rest.length === 0 ? PLACES : rest, `${OUT}/places`);
if (what === 'paper' || what === 'all') bakePaper(OUT);
