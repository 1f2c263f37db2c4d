import type { Scenario } from '../../core/play/scenario-index.ts';
import { tableOf } from '../../core/play/sitting-step.ts';
import type { State } from '../../core/play/state.ts';
import { moveId } from '../../core/debate/move.ts';
import { moodOfTurn } from '../../core/view/mood-of-turn.ts';
import { exchangeViews, openingOf } from '../../core/view/transcript.ts';
import type { Turn } from '../../core/view/transcript.ts';
import type { Line } from '../../core/scenario/debate-data.ts';
import type { Mood } from '../../core/scenario/text.ts';
import { utteranceOf } from '../../core/words/utterance.ts';

/** What was said last, as the page shows it: the speech to answer large, what went before it small. */
export interface LastSaid {
  readonly before: readonly Turn[];
  readonly latest: Turn | undefined;
  /** What the face of the one who spoke last shows. */
  readonly mood: Mood;
  /** Put in by the chair and the hall. */
  readonly interjections: readonly Line[];
  /** Whether they came before the latest speech. */
  readonly interjectedFirst: boolean;
}

/** What the engine has said to open the exchange under way. */
function pendingTurn(scenario: Scenario, state: State): Turn | undefined {
  const { sitting } = state;
  const move = sitting?.pending.at(-1);
  if (!sitting || !move) return undefined;
  const table = tableOf(scenario, state, sitting);
  const claim = 'claim' in move ? table.debate.indexOf.get(move.claim) : undefined;
  const by = sitting.position.floor.spoken.find((s) => s.claim === claim)?.by ?? table.opponent.people[0] ?? '';
  const { side } = table.opponent;
  return { side, move, id: moveId(move), utterance: utteranceOf(scenario, sitting.id, move, side, by) };
}

/** The last of what was said in the sitting under way. */
export function lastSaid(scenario: Scenario, state: State): LastSaid {
  const exchange = exchangeViews(scenario, state).at(-1);
  const said = exchange ?? openingOf(scenario, state);
  const pending = pendingTurn(scenario, state);
  const latest = pending ?? said.turns.at(-1);
  return {
    before: pending ? said.turns.slice(-1) : said.turns.slice(0, -1),
    latest,
    mood: latest ? moodOfTurn(scenario, latest, pending ? [] : exchange?.receipts) : 'calm',
    interjections: said.interjections,
    interjectedFirst: pending !== undefined,
  };
}
