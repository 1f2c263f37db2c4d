import type { Scenario } from '../play/scenario-index.ts';
import type { State } from '../play/state.ts';

/** What may be heard of a place, under everything else. */
export const AMBIENCES = ['hall', 'river', 'camp', 'inn', 'street', 'chamber', 'field'] as const;
export type AmbienceId = (typeof AMBIENCES)[number];

/** Pieces of music: for the first page, for nights, for the end. */
export const MUSIC = ['title', 'night', 'ending'] as const;
export type MusicId = (typeof MUSIC)[number];

/** What goes on sounding while a play stands where it is. */
export interface Soundscape {
  readonly ambience: AmbienceId | undefined;
  readonly music: MusicId | undefined;
}

/** Words of a backdrop's name, and what such a place sounds like. */
const SOUNDS: Readonly<Record<string, AmbienceId>> = {
  hall: 'hall',
  church: 'hall',
  river: 'river',
  ferry: 'river',
  camp: 'camp',
  inn: 'inn',
  street: 'street',
  road: 'street',
  chamber: 'chamber',
  lodgings: 'chamber',
  field: 'field',
};

/** The light in which a night is shown, as a backdrop's name ends. */
const NIGHT = new Set(['night', 'candle']);

/** What a backdrop sounds like, by the first word of its name that says so; a named place that says nothing is open ground. */
export function ambienceOf(backdrop: string | undefined): AmbienceId | undefined {
  if (backdrop === undefined) return undefined;
  for (const word of backdrop.split('-')) {
    const known = SOUNDS[word];
    if (known) return known;
  }
  return 'field';
}

/** Whether a backdrop shows a night. */
const isNight = (backdrop: string | undefined): boolean => NIGHT.has(backdrop?.split('-').at(-1) ?? '');

/** The sound of where a play stands. */
export function soundscapeOf(scenario: Scenario, { place }: State): Soundscape {
  switch (place.at) {
    case 'scene': {
      const backdrop = scenario.scenes.get(place.scene)?.backdrop;
      return { ambience: ambienceOf(backdrop), music: isNight(backdrop) ? 'night' : undefined };
    }
    case 'sitting':
    case 'division':
      return { ambience: 'hall', music: undefined };
    case 'ending':
      return { ambience: undefined, music: 'ending' };
    case 'debrief':
      return { ambience: undefined, music: undefined };
  }
}
