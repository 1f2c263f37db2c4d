import type { Sitting } from '../../../core/scenario/debate-data.ts';
import type { Facts } from './facts.ts';
import type { Known } from './known-before.ts';
import { resolutionsIn } from '../../../core/explore/bounds/room.ts';
import type { Range, Room } from '../../../core/explore/bounds/room.ts';
import type { Point } from '../../../core/explore/bounds/story-map.ts';

/** All that is known where a condition is asked, for one way there. */
export interface Context extends Pick<Known, 'role' | 'may' | 'must'> {
  /** The sitting that is held, or that was held last. */
  readonly room: Room | undefined;
  /** Exchanges that are over. */
  readonly exchanges: Range;
  /** Options, as indexes, that the last division may have ended in; undefined: that there was none. */
  readonly resolutions: readonly (number | undefined)[];
  /** Whether the last division is of the hall as it stands. */
  readonly settled: boolean;
}

const NO_EXCHANGE: Range = { least: 0, most: 0 };

/** What is known where a beat is come to, or the ending. */
export const contextsAt = (facts: Facts, point: Point): readonly Context[] =>
  facts.known(point).flatMap((known) =>
    [...known.lasts].map((last): Context => {
      const room = last === undefined ? undefined : facts.room(last, known.role);
      return {
        ...known,
        room,
        exchanges: room?.exchanges ?? NO_EXCHANGE,
        resolutions: room ? resolutionsIn(room) : [undefined],
        settled: room !== undefined && !facts.repeats(room.sitting.id),
      };
    }),
  );

/** What is known at any moment of a sitting when something may be put in: from its opening to its division. */
export function contextsIn(facts: Facts, sitting: Sitting): readonly Context[] {
  const point = facts.map.sittingPoint(sitting.id);
  const ways = point ? facts.known(point) : [];
  return ways.flatMap((known): readonly Context[] => {
    const room = facts.room(sitting.id, known.role);
    if (!room) return [];
    const all = room.debate.options.map((_, o) => o);
    return [
      {
        ...known,
        room,
        exchanges: { least: 0, most: room.exchanges.most },
        // that of an earlier sitting, none before the first, or its own once it is over
        resolutions: known.lasts.has(undefined) ? [undefined, ...all] : all,
        settled: false,
      },
    ];
  });
}
