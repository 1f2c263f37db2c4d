import { isLastExchange } from '../core/debate/position.ts';
import type { Scenario } from '../core/play/scenario-index.ts';
import { tableOf } from '../core/play/sitting-step.ts';
import type { SittingState, State } from '../core/play/state.ts';
import { interjectionLines } from '../core/view/transcript.ts';

/** Sounds of something that happens, in the order in which they would be heard. */
export const CUES = ['page', 'assent', 'dissent', 'move', 'knock', 'candle'] as const;
export type CueId = (typeof CUES)[number];

/** Which of too many cues are kept, the first before the rest. */
const WORTH: readonly CueId[] = ['candle', 'assent', 'dissent', 'knock', 'move', 'page'];
const MOST = 2;

/** So many men are heard; fewer only move. */
const HEARD = 3;

/** Whether the chair speaks in any of some interjections. */
function chairSpeaks(scenario: Scenario, sitting: SittingState, ids: readonly string[]): boolean {
  const chair = scenario.sittings.get(sitting.id)?.chair;
  return interjectionLines(scenario, sitting, ids).some((line) => line.speaker === chair);
}

/** Cues of an exchange that has just been completed. */
function exchangeCues(scenario: Scenario, state: State, before: SittingState, sitting: SittingState): readonly CueId[] {
  const last = sitting.exchanges.at(-1);
  if (!last) return [];
  const { debate, player, burn } = tableOf(scenario, state, sitting);
  const place = (option: string): number => debate.options.indexOf(option);
  const wider = last.receipts.filter((r) => place(r.to) > place(r.from)).length;
  const narrower = last.receipts.length - wider;
  const [won, lost] = player.wants === 'wider' ? [wider, narrower] : [narrower, wider];
  const cues: CueId[] = [];
  if (last.receipts.length > 0) cues.push('move');
  if (won >= HEARD && won >= lost) cues.push('assent');
  if (lost >= HEARD && lost > won) cues.push('dissent');
  if (chairSpeaks(scenario, sitting, last.interjections)) cues.push('knock');
  const closes = state.place.at === 'sitting' && isLastExchange(sitting.position, burn);
  if (closes && !isLastExchange(before.position, burn)) cues.push('candle');
  return cues;
}

function happened(scenario: Scenario, previous: State, next: State): readonly CueId[] {
  const { place, sitting } = next;
  if (place.at === 'sitting' && sitting && (previous.place.at !== 'sitting' || previous.sitting?.id !== sitting.id))
    return sitting.exchanges.length === 0 ? ['knock'] : [];
  if (sitting && previous.sitting && previous.sitting.id === sitting.id && previous.place.at === 'sitting')
    return sitting.exchanges.length === previous.sitting.exchanges.length + 1
      ? exchangeCues(scenario, next, previous.sitting, sitting)
      : [];
  if (place.at === 'scene' && previous.place.at === 'scene')
    return place.scene !== previous.place.scene || place.beat !== previous.place.beat ? ['page'] : [];
  return place.at === previous.place.at ? [] : ['page'];
}

/** What is heard when a play goes from one state to another: at most two cues, a pure function of the two. */
export function cuesFor(scenario: Scenario, previous: State, next: State): readonly CueId[] {
  if (previous === next) return [];
  const all = happened(scenario, previous, next);
  const kept = new Set(WORTH.filter((cue) => all.includes(cue)).slice(0, MOST));
  return CUES.filter((cue) => kept.has(cue));
}
