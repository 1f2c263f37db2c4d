import { speaks } from '../debate/move.ts';
import type { DebateMove } from '../debate/move.ts';
import type { Scenario } from '../play/scenario-index.ts';
import type { Speech } from '../scenario/text.ts';

/** What is said when a move is made, and by whom. */
export interface Utterance extends Speech {
  readonly speaker: string;
  /** A few words that name it. */
  readonly title: string;
}

/** Puts a title into a form of words; a quotation inside a quotation takes single marks. */
const fill = (text: string, title: string): string =>
  text.replaceAll('{title}', title.replaceAll('“', '‘').replaceAll('”', '’'));

const PLAIN_YIELD: Speech = { period: '…', plain: '…', origin: 'invented', quotes: [] };

/**
 * The words of a move: those on the button are those spoken. `side` is the side that moves and `speaker` the
 * person who speaks for it; a friend who is called speaks for himself.
 */
export function utteranceOf(
  scenario: Scenario,
  sittingId: string,
  move: DebateMove,
  side: string,
  speaker: string,
): Utterance {
  const sitting = scenario.sittings.get(sittingId);
  if (speaks(move)) {
    const claim = scenario.claims.get(move.claim)!;
    return { ...claim, title: claim.title, speaker: move.kind === 'call' ? move.friend : speaker };
  }
  if (move.kind === 'propose') {
    const option = scenario.options.get(move.option)!;
    return { ...(option.motion?.[side] ?? PLAIN_YIELD), title: `Moves: ${option.short}`, speaker };
  }
  if (move.kind === 'yield') {
    const words = sitting?.phrases.yield[side] ?? PLAIN_YIELD;
    return { ...words, title: 'Gives way', speaker };
  }
  const phrase = sitting?.phrases[move.kind][side] ?? PLAIN_YIELD;
  const name = scenario.claims.get(move.claim)?.title ?? move.claim;
  const verb = { question: 'Questions', concede: 'Grants', retract: 'Takes back' }[move.kind];
  return {
    ...phrase,
    period: fill(phrase.period, name),
    plain: fill(phrase.plain, name),
    title: `${verb}: ${name}`,
    speaker,
  };
}
