import { moveId } from '../../src/core/debate/move.ts';
import type { Scenario } from '../../src/core/play/scenario-index.ts';
import { startPlay } from '../../src/core/play/start.ts';
import type { Settings, State } from '../../src/core/play/state.ts';
import { step } from '../../src/core/play/step.ts';
import { parseMoveId } from '../../src/core/debate/move.ts';
import { currentBeat } from '../../src/core/scene/walk.ts';
import { promisesMarked, promisesOf } from '../../src/core/view/promises.ts';
import { exchangeViews, openingOf } from '../../src/core/view/transcript.ts';
import { draftLines } from './terminal/draft-text.ts';
import { promiseSentence } from '../../src/core/words/promise-sentence.ts';
import { exchangeText, hearingText, lineText, seatsText, turnText, wrap } from './terminal/text.ts';
import type { TextKind } from './terminal/text.ts';

/** What is printed on arriving in a state from the one before. */
export function arrivalText(scenario: Scenario, before: State | undefined, state: State, text: TextKind): string {
  const out: string[] = [];
  const { place, sitting } = state;
  if (place.at === 'scene') {
    const at = currentBeat(scenario, state);
    const from = before && currentBeat(scenario, before);
    if (at && at.scene !== from?.scene) out.push(`== ${at.scene.title} (${at.scene.place}, ${at.scene.date}) ==`);
    for (const promise of promisesMarked(scenario, before, state))
      out.push(`[${promiseSentence(scenario, promise, text)}]`);
    for (const line of at?.beat.lines ?? []) out.push(lineText(scenario, line, text));
    out.push(...draftLines(scenario, before, state, text));
    if (at?.beat.receipts) out.push(...hearingText(scenario, state));
  }
  const earlier = before?.sitting?.id === sitting?.id ? before?.sitting : undefined;
  if (sitting && !earlier) {
    const data = scenario.sittings.get(sitting.id)!;
    const opening = openingOf(scenario, state);
    out.push(`== ${data.title} (${data.place}, ${data.date}) ==`);
    for (const turn of opening.turns) out.push(turnText(scenario, turn, text));
    for (const line of opening.interjections) out.push(lineText(scenario, line, text));
    out.push(`[${seatsText(scenario, state)}]`);
  } else if (sitting && sitting.exchanges.length > (earlier?.exchanges.length ?? 0)) {
    const exchange = exchangeViews(scenario, state).at(-1)!;
    out.push(
      exchangeText(scenario, exchange, text),
      `[${seatsText(scenario, state)} | candle ${sitting.position.candle}]`,
    );
  }
  if (place.at === 'division') out.push('== The division ==', `[${seatsText(scenario, state)}]`);
  if (place.at === 'ending') {
    const ending = scenario.data.endings.find((e) => e.id === place.ending)!;
    out.push(`== ${ending.title} ==`, ...ending.lines.map((l) => lineText(scenario, l, text)));
    for (const promise of promisesOf(scenario, state)) out.push(`[${promiseSentence(scenario, promise, text)}]`);
    out.push(wrap(`${ending.count.text}${ending.count.estimate ? ' [estimate]' : ''}`), wrap(ending.after));
  }
  if (place.at === 'debrief') out.push('== Debrief ==', wrap(scenario.data.debrief.step));
  return out.join('\n');
}

/** A play's moves printed as they go: each move as `> id`, then what follows. */
export interface Printed {
  readonly text: string;
  readonly states: readonly State[];
  /** The move that was refused, if one was. */
  readonly refused: { readonly at: number; readonly id: string } | undefined;
}

/** Plays a list of moves from the start of a part and prints the transcript; stops at a refused move. */
export function printPlay(
  scenario: Scenario,
  start: { readonly part: string; readonly role: string; readonly settings: Settings },
  moves: readonly string[],
  text: TextKind,
): Printed {
  let state = startPlay(scenario, start.part, start.role, start.settings);
  const states = [state];
  const out = [
    `# ${scenario.data.id} ${start.part} ${start.role} ${start.settings.level}`,
    arrivalText(scenario, undefined, state, text),
  ];
  for (const [i, id] of moves.entries()) {
    const move = parseMoveId(id);
    const stepped = move && step(scenario, state, move);
    if (!stepped || stepped.refused) return { text: `${out.join('\n')}\n`, states, refused: { at: i + 1, id } };
    out.push(`> ${move ? moveId(move) : id}`, arrivalText(scenario, state, stepped.state, text));
    state = stepped.state;
    states.push(state);
  }
  return { text: `${out.join('\n')}\n`, states, refused: undefined };
}
