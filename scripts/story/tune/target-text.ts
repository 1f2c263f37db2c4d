import type { Figure } from '../../../src/core/explore/targets/reach-target.ts';
import type { Target } from '../../../src/core/scenario/target-data.ts';

/** A figure: a share as a percentage, a number of men or claims as it is. */
export const figureText = (n: number | undefined): string =>
  n === undefined ? '' : n <= 1 ? `${(n * 100).toFixed(n > 0 && n < 0.01 ? 2 : 0)} %` : n.toFixed(1);

const boundsText = (t: Target): string =>
  [
    t.atLeast === undefined ? '' : `at least ${figureText(t.atLeast)}`,
    t.atMost === undefined ? '' : `at most ${figureText(t.atMost)}`,
  ]
    .filter((s) => s !== '')
    .join(', ');

/** What a target aims at, in a line. */
export const targetText = (target: Target): string => `${target.title} (${boundsText(target)})`;

/** What a figure is about, in brackets after it. */
export const aboutText = ({ about }: Pick<Figure, 'about'>): string => (about === '' ? '' : ` [${about}]`);
