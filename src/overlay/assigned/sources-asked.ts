import type { Source } from '../../core/scenario/text.ts';
import type { Play } from '../../store/play-store.ts';

/** The sources that an assignment asks to open, as far as the scenario has them. */
export const sourcesAsked = ({ assigned, scenario }: Play): readonly Source[] =>
  assigned?.terms.sources.flatMap((id) => scenario.sources.get(id) ?? []) ?? [];

/** How many of them are still to be opened. */
export const sourcesLeft = (play: Play): number =>
  sourcesAsked(play).filter(({ id }) => !play.opened.includes(id)).length;
