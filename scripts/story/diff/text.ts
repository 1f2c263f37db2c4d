import { CONTENT_KINDS } from '../../../src/core/explore/compare/compare-content.ts';
import type { ContentChange, ContentChangeKind } from '../../../src/core/explore/compare/compare-content.ts';
import type { EndingChange, EndingChangeKind } from '../../../src/core/explore/compare/compare-endings.ts';
import type { Odds, OddsChange } from '../../../src/core/explore/compare/compare-odds.ts';
import type { SaveOutcome } from '../../../src/core/explore/compare/compare-saves.ts';
import type { WordsChange } from '../../../src/core/explore/compare/compare-words.ts';
import type { DiffReport } from './report.ts';
import type { SaveFile } from './saves.ts';

const ENDINGS: Readonly<Record<EndingChangeKind, string>> = {
  gained: 'can be reached now, and could not be before',
  lost: 'can no longer be reached',
  unknown: 'is no longer known, within the bound',
  proved: 'is now proved reachable; before, it was not known',
  'ruled-out': 'is now proved unreachable; before, it was not known',
};

const endingText = ({ change, part, role, ending }: EndingChange): string =>
  `${change.padEnd(9)} ${ending} (${part}, ${role}): ${ENDINGS[change]}`;

const percent = (p: number): string => `${(p * 100).toFixed(p > 0 && p < 0.1 ? 2 : 1)} %`;

const oddsText = ({ p, low, high, exact }: Odds): string =>
  exact ? `${percent(p)} exactly` : `${percent(p)} (${percent(low)} to ${percent(high)})`;

const oddsLine = ({ part, role, way, ending, before, after }: OddsChange): string =>
  `${ending} (${part}, ${role}, played ${way}): ${oddsText(before)}, now ${oddsText(after)}`;

const lengthText = (before: number | undefined, after: number | undefined): string =>
  `${before ?? 'none'} to ${after ?? 'none'}`;

const wordsLine = ({ part, role, before, after }: WordsChange): string =>
  before?.median === after?.median && before?.longest === after?.longest
    ? `${part}, ${role}: ${after?.median} on the median path, ${after?.longest} on the longest, as before`
    : `${part}, ${role}: ${lengthText(before?.median, after?.median)} on the median path, ${lengthText(before?.longest, after?.longest)} on the longest`;

const CHANGES: readonly ContentChangeKind[] = ['added', 'removed', 'reworded', 'changed'];

const contentLines = (content: readonly ContentChange[]): readonly string[] =>
  CONTENT_KINDS.flatMap((kind) =>
    CHANGES.flatMap((change) => {
      const ids = content.filter((c) => c.kind === kind && c.change === change).map((c) => c.id);
      return ids.length === 0 ? [] : [`${kind} ${change}: ${ids.join(', ')}`];
    }),
  );

function outcomeText(outcome: SaveOutcome): string {
  switch (outcome.outcome) {
    case 'replays':
      return 'replays';
    case 'stops':
      return `stops at move ${outcome.at}, ${outcome.move}: ${outcome.reason}`;
    case 'foreign':
      return `can’t be played: ${outcome.reason}`;
  }
}

function saveLine(save: SaveFile): string {
  if ('problem' in save) return `${save.file}: ${save.problem}`;
  const { file, before, after } = save;
  const was = outcomeText(before);
  const is = outcomeText(after);
  if (was === is) return `${file}: ${is}${after.outcome === 'replays' ? '' : ' So it was before.'}`;
  return `${file}: ${is}${before.outcome === 'replays' ? '' : ` Before, it ${was}`}`;
}

const section = (title: string, lines: readonly string[], none: string): string =>
  [title, ...(lines.length === 0 ? [none] : lines).map((line) => `  ${line}`)].join('\n');

const STOPPED = 'Not known: it was stopped before the end.';
const ALIKE = 'As before: every move does what it did.';

/** What an edit changed for players, as it is printed. */
export function diffText({ alike, endings, odds, words, content, saves }: DiffReport): string {
  const same = (none: string) => (alike ? ALIKE : none);
  return [
    section('Endings', endings?.map(endingText) ?? [STOPPED], same('The same can and cannot be reached as before.')),
    section('Odds of endings', odds?.map(oddsLine) ?? [STOPPED], same('None moved beyond its interval.')),
    section('Words on sampled paths', words.map(wordsLine), 'No part can be played.'),
    section('What is in it', contentLines(content), 'The same as before.'),
    ...(saves ? [section('Saved plays', saves.map(saveLine), '')] : []),
  ].join('\n');
}
