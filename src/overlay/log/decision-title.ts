import type { Scenario } from '../../core/play/scenario-index.ts';
import type { LogEntry } from '../../core/view/transcript.ts';

/** Words enough to know a decision by. */
const MOST = 6;

const firstWords = (text: string): string => {
  const words = text.split(' ');
  return words.length > MOST ? `${words.slice(0, MOST).join(' ')} …` : text;
};

/** What names a decision in the log: the title of what was said, or the first words of a choice. */
export function decisionTitle(scenario: Scenario, entries: readonly LogEntry[]): string {
  for (const entry of entries) {
    if (entry.kind === 'turn') return entry.turn.utterance.title;
    if (entry.kind === 'vote') return `The vote on ${scenario.options.get(entry.vote.option)?.title ?? ''}`;
    if (entry.kind === 'choice') return firstWords(scenario.choices.get(entry.id)?.plain ?? '');
  }
  return '';
}
