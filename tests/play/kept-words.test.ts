import { expect, it } from 'vitest';
import { keptWords } from '../../src/play/kept-words.ts';
import { runPlay } from '../fixtures/small-run.ts';
import { playUntil } from '../fixtures/small-play.ts';

const LEGS = [
  { title: 'The vestry', date: 'A wet Tuesday' },
  { title: 'The green', date: 'A dry Tuesday' },
];
const play = runPlay();
playUntil(play, 'debrief');
const { save } = play.getState();
const choices = save.moves.filter((id) => id !== 'next').length;

it('counts the choices of a kept play, and not what was only read', () => {
  expect(choices).toBeLessThan(save.moves.length);
  expect(keptWords({ save }, [])).toBe(`${choices} choices made`);
  expect(keptWords({ save: { ...save, moves: ['next', 'choose:say-nothing'] } }, [])).toBe('one choice made');
});

it('says in which part of a run it stands', () => {
  expect(keptWords({ save, leg: 1 }, LEGS)).toBe(`“The green”, part 2 of 2; ${choices} choices made`);
});

it('names no part where none was noted, or where the run has no such part any more', () => {
  expect(keptWords({ save }, LEGS)).toBe(`${choices} choices made`);
  expect(keptWords({ save, leg: 7 }, LEGS)).toBe(`${choices} choices made`);
});
