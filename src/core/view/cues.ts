import { isLastExchange } from '../debate/position.ts';
import { speaks } from '../debate/move.ts';
import type { DebateMove } from '../debate/move.ts';
import type { Scenario } from '../play/scenario-index.ts';
import { tableOf } from '../play/sitting-step.ts';
import type { Exchange, SittingState, State } from '../play/state.ts';
import { promisesMarked } from './promises.ts';
import { interjectionLines } from './transcript.ts';

/** Sounds of something that happens, in the order in which they would be heard. */
export const CUES = [
  'page',
  'part',
  'paper',
  'motion',
  'accuse',
  'question',
  'concede',
  'assent-few',
  'assent',
  'assent-many',
  'dissent-few',
  'dissent',
  'dissent-many',
  'move',
  'knock',
  'candle',
  'division',
  'given',
  'kept',
  'broken',
  'bell',
] as const;
export type CueId = (typeof CUES)[number];

/** Which of too many cues are kept, the first before the rest. */
const WORTH: readonly CueId[] = [
  'division',
  'bell',
  'candle',
  'accuse',
  'assent-many',
  'assent',
  'assent-few',
  'dissent-many',
  'dissent',
  'dissent-few',
  'broken',
  'kept',
  'given',
  'part',
  'knock',
  'paper',
  'motion',
  'concede',
  'move',
  'question',
  'page',
];
const MOST = 2;

/** From so many men a crowd is heard, it is more than a few, and it is many; fewer only move. */
const HEARD = 3;
const SOME = 8;
const MANY = 15;

const crowd = (kind: 'assent' | 'dissent', men: number): CueId =>
  men >= MANY ? `${kind}-many` : men >= SOME ? kind : `${kind}-few`;

/** Whether the chair speaks in any of some interjections. */
function chairSpeaks(scenario: Scenario, sitting: SittingState, ids: readonly string[]): boolean {
  const chair = scenario.sittings.get(sitting.id)?.chair;
  return interjectionLines(scenario, sitting, ids).some((line) => line.speaker === chair);
}

/** What is heard of a move beside the voice of him who makes it. */
function moveCue(scenario: Scenario, move: DebateMove): readonly CueId[] {
  if (speaks(move) && scenario.claims.get(move.claim)?.accuses) return ['accuse'];
  switch (move.kind) {
    case 'produce':
      return ['paper'];
    case 'propose':
      return ['motion'];
    case 'question':
    case 'concede':
      return [move.kind];
    default:
      return [];
  }
}

/** The hall's answer to an exchange: by how many came to the player's side, and how many left it. */
function crowdCues(scenario: Scenario, state: State, sitting: SittingState, { receipts }: Exchange): readonly CueId[] {
  if (receipts.length === 0) return [];
  const { debate, player } = tableOf(scenario, state, sitting);
  const place = (option: string): number => debate.options.indexOf(option);
  const wider = receipts.filter((r) => place(r.to) > place(r.from)).length;
  const narrower = receipts.length - wider;
  const [won, lost] = player.wants === 'wider' ? [wider, narrower] : [narrower, wider];
  if (won >= HEARD && won >= lost) return ['move', crowd('assent', won)];
  return lost >= HEARD ? ['move', crowd('dissent', lost)] : ['move'];
}

/** Cues of an exchange that has just been completed. */
function exchangeCues(scenario: Scenario, state: State, before: SittingState, sitting: SittingState): readonly CueId[] {
  const last = sitting.exchanges.at(-1);
  if (!last) return [];
  const { burn } = tableOf(scenario, state, sitting);
  const cues: CueId[] = last.moves.flatMap(({ move }) => moveCue(scenario, move));
  cues.push(...crowdCues(scenario, state, sitting, last));
  if (chairSpeaks(scenario, sitting, last.interjections)) cues.push('knock');
  const closes = state.place.at === 'sitting' && isLastExchange(sitting.position, burn);
  if (closes && !isLastExchange(before.position, burn)) cues.push('candle');
  if (state.place.at === 'division') cues.push('division');
  return cues;
}

/** Cues of a step from one place of a play to another. */
function placeCues(previous: State, next: State): readonly CueId[] {
  const { place } = next;
  if (next.leg !== previous.leg) return ['part'];
  if (place.at === 'scene' && previous.place.at === 'scene')
    return place.scene !== previous.place.scene || place.beat !== previous.place.beat ? ['page'] : [];
  if (place.at === previous.place.at) return [];
  if (place.at === 'ending') return ['bell'];
  return place.at === 'division' ? ['division'] : ['page'];
}

function happened(scenario: Scenario, previous: State, next: State): readonly CueId[] {
  const { place, sitting } = next;
  if (place.at === 'sitting' && sitting && (previous.place.at !== 'sitting' || previous.sitting?.id !== sitting.id))
    return sitting.exchanges.length === 0 ? ['knock'] : [];
  if (sitting && previous.sitting && previous.sitting.id === sitting.id && previous.place.at === 'sitting')
    return sitting.exchanges.length === previous.sitting.exchanges.length + 1
      ? exchangeCues(scenario, next, previous.sitting, sitting)
      : [];
  const promises = promisesMarked(scenario, previous, next).map(({ fate }) => (fate === 'open' ? 'given' : fate));
  return [...placeCues(previous, next), ...promises];
}

/** What is heard when a play goes from one state to another: at most two cues, a pure function of the two. */
export function cuesFor(scenario: Scenario, previous: State, next: State): readonly CueId[] {
  if (previous === next) return [];
  const all = happened(scenario, previous, next);
  const kept = new Set(WORTH.filter((cue) => all.includes(cue)).slice(0, MOST));
  return CUES.filter((cue) => kept.has(cue));
}
