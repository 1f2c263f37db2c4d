/** Makes the game's pictures: `art portraits [id...]`, `art figures`, `art church`, `art layout`, `art paper`, or `art all`. */
import { bakeChurch, writeHallLayout } from './bake-church.ts';
import { bakeFigures } from './bake-figures.ts';
import { bakePaper } from './bake-paper.ts';
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
if (what === 'paper' || what === 'all') bakePaper(OUT);
