import { speaks } from '../debate/move.ts';
import type { Scenario } from '../play/scenario-index.ts';
import type { Mood } from '../scenario/text.ts';
import type { ExchangeView, Turn } from './transcript.ts';

/** Men won or lost on the whole that show in a face: one alone does not. */
const MEN = 2;

/**
 * What the face of a speaker in a sitting shows: what is written of his claim; else what he did, and what came of the
 * exchange that he spoke last in. Without its receipts nothing has come of it yet.
 */
export function moodOfTurn(
  { claims, data }: Scenario,
  { move, side }: Turn,
  receipts: ExchangeView['receipts'] = [],
): Mood {
  if (move.kind === 'concede' || move.kind === 'retract' || move.kind === 'yield') return 'troubled';
  if (move.kind === 'propose') return 'resolved';
  const claim = speaks(move) ? claims.get(move.claim) : undefined;
  if (claim?.mood) return claim.mood;
  if (claim?.accuses) return 'angry';
  const wider = data.sides.find(({ id }) => id === side)?.wants === 'wider';
  const won = receipts.filter((r) => r.wider === wider);
  const gain = 2 * won.length - receipts.length;
  if (gain <= -MEN) return 'troubled';
  return gain >= MEN && won.some(({ receipt }) => receipt.side === side) ? 'resolved' : 'calm';
}
