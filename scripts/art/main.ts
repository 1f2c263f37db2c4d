/**
 * Makes the game's pictures: `art portraits [id...]`, `art draft [id...]`, `art figures`, `art church`, `art layout`,
 * `art places [name...]`, `art paper`, or `art all`.
 */
import { bakeChurch, writeHallLayout } from './bake-church.ts';
import { bakeFigures } from './bake-figures.ts';
import { bakePaper } from './bake-paper.ts';
import { bakePlaces, PLACES, writePlaceLayouts } from './bake-places.ts';
import { bakePortraits } from './bake-portraits.ts';
import { chosenSitters } from './chosen-sitters.ts';
import { draftPortraits } from './draft.ts';

const OUT = 'assets/art';
const DRAFT = 'test-results/portraits.png';

const [what = 'all', ...rest] = process.argv.slice(2);
if (what === 'draft') draftPortraits(chosenSitters(rest), DRAFT);
if (what === 'portraits' || what === 'all')
  bakePortraits(chosenSitters(what === 'all' ? [] : rest), `${OUT}/portraits`);
if (what === 'figures' || what === 'all') bakeFigures('scripts/art/figures', OUT, what === 'all' ? [] : rest);
if (what === 'church' || what === 'all') bakeChurch('scripts/art/church', OUT);
if (what === 'church' || what === 'layout' || what === 'all') writeHallLayout(OUT);
if (what === 'layout') for (const name of PLACES) writePlaceLayouts('scripts/art/places', name, `${OUT}/places`);
if (what === 'places' || what === 'all')
  bakePlaces('scripts/art/places', what === 'all' || rest.length === 0 ? PLACES : rest, `${OUT}/places`);
if (what === 'paper' || what === 'all') bakePaper(OUT);
