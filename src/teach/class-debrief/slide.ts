import type { ComponentChildren } from 'preact';

/** The six steps of the debrief, in their order. */
export const STEPS = [
  'Step out of your role',
  'What happened in our games',
  'What was really said',
  'Which arguments moved whom',
  'Who was not in the room',
  'So what?',
] as const;

/** A question to the room, answered by raised hands. */
interface ToTheRoom {
  readonly question: string;
  readonly options: readonly string[];
}

/** One page on the wall. */
export interface Slide {
  readonly id: string;
  /** Its step, from 0. */
  readonly step: number;
  readonly title: string;
  readonly body: ComponentChildren;
  readonly hands?: ToTheRoom | undefined;
}

/** Cuts a list into lots that are not heavier than they may be; one that is too heavy alone stands alone. */
export function lots<T>(items: readonly T[], weightOf: (item: T) => number, most: number): readonly (readonly T[])[] {
  const found: T[][] = [];
  let room = 0;
  for (const item of items) {
    const weight = weightOf(item);
    const last = found.at(-1);
    if (!last || weight > room) {
      found.push([item]);
      room = most - weight;
    } else {
      last.push(item);
      room -= weight;
    }
  }
  return found;
}

/** "Title (2 of 3)" where there are several. */
export const partTitle = (title: string, n: number, of: number): string =>
  of > 1 ? `${title} (${n + 1} of ${of})` : title;
