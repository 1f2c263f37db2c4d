import type { ScenarioShelf } from '../../src/scenario/packed.ts';
import { UsageError } from '../story/terminal/usage.ts';
import type { Site } from './site-files.ts';

/** What is sent for one play beside what is sent for any. */
export interface PlayFiles {
  /** The part or run, by its scenario’s id and its own. */
  readonly name: string;
  /** What comes before its first text. */
  readonly first: string;
  /** What comes after it. */
  readonly rest: string;
  /** Whether it is a run of several parts, of which the rest holds all but the first. */
  readonly run: boolean;
}

const SHELF = 'scenarios/index.json';

/** The packs of every part and run that can be chosen on the first page. */
export function playsOf(site: Site): readonly PlayFiles[] {
  const { scenarios } = JSON.parse(site.paths.includes(SHELF) ? site.text(SHELF) : '{"scenarios":[]}') as ScenarioShelf;
  const plays = scenarios.flatMap(({ id, parts }) =>
    parts.map((part) => {
      const stem = `packs/${id}/${part.id}`;
      return {
        name: `${id} ${part.id}`,
        first: `${stem}.json`,
        rest: `${stem}.rest.json`,
        run: part.legs.length > 0,
      };
    }),
  );
  for (const { name, first, rest } of plays)
    for (const pack of [first, rest])
      if (!site.paths.includes(pack))
        throw new UsageError(`The build has no ${pack}, so that ${name} can’t be played.`);
  if (plays.length === 0) throw new UsageError(`The build’s ${SHELF} lists nothing to play.`);
  return plays;
}

export const packsOf = (plays: readonly PlayFiles[]): readonly string[] =>
  plays.flatMap(({ first, rest }) => [first, rest]);
