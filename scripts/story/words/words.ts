import { TEXTS, WORDS_A_MINUTE, sampledPaths } from '../../../src/core/explore/path-words.ts';
import type { TextName } from '../../../src/core/explore/path-words.ts';
import { jobsOf } from '../../../src/core/explore/walk/job.ts';
import type { Scenario } from '../../../src/core/play/scenario-index.ts';
import { wordsSaid } from '../../../src/scenario/words-said.ts';
import { openScenario } from '../open-scenario.ts';
import { EXIT, UsageError, readOptions } from '../terminal/usage.ts';
import type { PathRow } from './words-table.ts';
import { pathTable, saidTables } from './words-table.ts';

const PLAYS = 60;
const MOST_PLAYS = 100_000;

function textsOf(asked: string): readonly TextName[] {
  if (asked === 'both') return TEXTS;
  const text = TEXTS.find((t) => t === asked);
  if (!text) throw new UsageError(`--text is not “${asked}”; it is one of: period, plain, both.`);
  return [text];
}

function playsOf(asked: string | undefined): number {
  const plays = asked === undefined ? PLAYS : Number(asked);
  if (!Number.isInteger(plays) || plays < 1 || plays > MOST_PLAYS)
    throw new UsageError(`--plays is not “${asked}”; it is a whole number from 1 to ${MOST_PLAYS}.`);
  return plays;
}

function pathRows(scenario: Scenario, texts: readonly TextName[], plays: number): readonly PathRow[] {
  const rank = texts[0] ?? 'period';
  return jobsOf(scenario).flatMap(({ part, role }) =>
    Object.entries(sampledPaths(scenario, part, role, plays, rank)).flatMap(([path, sampled]) =>
      texts.map((text) => ({ part, role, path, seed: sampled.seed, text, met: sampled.words[text] })),
    ),
  );
}

/** `story words`: words and minutes of a path for each part and role, where they are met, and whose they are. */
export function words(args: readonly string[]): number {
  const options = readOptions(args, ['text', 'plays'], ['json']);
  const texts = textsOf(options.values.get('text') ?? 'both');
  const plays = playsOf(options.values.get('plays'));
  const scenario = openScenario(options.plain[0]);
  const rows = pathRows(scenario, texts, plays);
  const said = wordsSaid(scenario.data);
  if (options.flags.has('json')) {
    const sampled = { plays, seeds: { from: 1, to: plays }, ways: 'the menu, by chance' };
    console.log(JSON.stringify({ wordsAMinute: WORDS_A_MINUTE, sampled, paths: rows, ...said }, undefined, 2));
    return EXIT.ok;
  }
  console.log(`Words on a path, and minutes at ${WORDS_A_MINUTE} words a minute; receipts, the game’s own account, are counted apart.
Sampled: ${plays} ${plays === 1 ? 'play' : 'plays'} along the menu by chance for each part and role, seeds 1 to ${plays}. Other plays may be shorter or longer.
${texts.length > 1 ? 'Both texts of a line are of the same play; plays are ranked by the period text.\n' : ''}
${pathTable(rows)}

All that is said, each speech once:

${saidTables(said, texts)}`);
  return EXIT.ok;
}
