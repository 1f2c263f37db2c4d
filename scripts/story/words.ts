import { moveId } from '../../src/core/debate/move.ts';
import { menuOf } from '../../src/core/debate/menu.ts';
import { seededRandom } from '../../src/core/explore/random.ts';
import type { Scenario } from '../../src/core/play/scenario-index.ts';
import { tableOf } from '../../src/core/play/sitting-step.ts';
import { startPlay } from '../../src/core/play/start.ts';
import { DEFAULT_SETTINGS } from '../../src/core/play/state.ts';
import type { State } from '../../src/core/play/state.ts';
import { legalMoves, step } from '../../src/core/play/step.ts';
import { currentBeat, openChoices } from '../../src/core/scene/walk.ts';
import { offersOf } from '../../src/core/view/offers.ts';
import { exchangeViews, openingOf } from '../../src/core/view/transcript.ts';
import { allSaid, wordsIn } from '../../src/scenario/lints/lint.ts';
import { openScenario } from './open-scenario.ts';
import type { TextKind } from './text.ts';
import { EXIT, UsageError, readOptions } from './usage.ts';

/** Words a reader of eleven to fourteen reads in a minute, with time to think. */
const PER_MINUTE = 150;

/** Where on a path words are met. */
type Place = 'scenes' | 'sitting' | 'buttons' | 'receipts' | 'ending' | 'debrief';
type Count = Record<Place, number>;

const none = (): Count => ({ scenes: 0, sitting: 0, buttons: 0, receipts: 0, ending: 0, debrief: 0 });

/**
 * Words met on arriving in a state: what is said, what is told of the hall, and what is offered. A button that
 * was offered before is not read again.
 */
function met(
  scenario: Scenario,
  before: State | undefined,
  state: State,
  text: TextKind,
  count: Count,
  seen: Set<string>,
): void {
  const { place, sitting } = state;
  const add = (where: Place, texts: readonly string[]) => {
    for (const t of texts) {
      if (!seen.has(t)) count[where] += wordsIn(t);
      seen.add(t);
    }
  };
  if (place.at === 'scene') {
    add(
      'scenes',
      (currentBeat(scenario, state)?.beat.lines ?? []).map((l) => l[text]),
    );
    add(
      'buttons',
      openChoices(scenario, state).map((c) => c[text]),
    );
  }
  if (sitting && !before?.sitting) {
    const opening = openingOf(scenario, state);
    add('sitting', [...opening.turns.map((t) => t.utterance[text]), ...opening.interjections.map((l) => l[text])]);
  }
  if (sitting && sitting.exchanges.length > (before?.sitting?.exchanges.length ?? 0)) {
    const exchange = exchangeViews(scenario, state).at(-1);
    if (exchange) {
      // the player's own words have been read on the button
      const others = exchange.turns.filter((t) => t.side !== scenario.roles.get(state.role)?.side);
      add('sitting', [...others.map((t) => t.utterance[text]), ...exchange.interjections.map((l) => l[text])]);
      add(
        'receipts',
        exchange.receipts.slice(0, 4).map((r) => r.sentence),
      );
    }
  }
  if (place.at === 'sitting')
    add(
      'buttons',
      offersOf(scenario, state).menu.map((o) => o.utterance[text]),
    );
  if (place.at === 'ending') {
    const ending = scenario.data.endings.find((e) => e.id === place.ending);
    if (ending) add('ending', [...ending.lines.map((l) => l[text]), ending.count.text, ending.after]);
  }
  if (place.at === 'debrief') {
    const { step: out, truth, absent, questions } = scenario.data.debrief;
    add('debrief', [out, ...truth.map((l) => l[text]), ...absent.flatMap((a) => [a.text, a.gained]), ...questions]);
  }
}

/** The words of one play along the menu, its choices by chance. */
function pathWords(scenario: Scenario, part: string, role: string, text: TextKind, seed: number): Count {
  const random = seededRandom(seed);
  const count = none();
  const seen = new Set<string>();
  let before: State | undefined;
  let state = startPlay(scenario, part, role, DEFAULT_SETTINGS);
  for (;;) {
    met(scenario, before, state, text, count, seen);
    const moves =
      state.place.at === 'sitting' && state.sitting
        ? menuOf(tableOf(scenario, state, state.sitting), state.sitting.position)
        : legalMoves(scenario, state);
    const move = moves[Math.floor(random() * moves.length)];
    if (!move) return count;
    const { state: next, refused } = step(scenario, state, move);
    if (refused) throw new Error(`${moveId(move)} is offered and refused`);
    before = state;
    state = next;
  }
}

/** What is written for a path; receipts are the game's own account of it, told apart. */
const total = ({ receipts: _, ...written }: Count): number => Object.values(written).reduce((a, b) => a + b, 0);

const RUNS = 60;

/** `story words`: words and minutes of a path for each part and role, where they are met, and whose they are. */
export function words(args: readonly string[]): number {
  const options = readOptions(args, ['text'], []);
  const scenario = openScenario(options.plain[0]);
  const text = (['period', 'plain'] as const).find((t) => t === (options.values.get('text') ?? 'period'));
  if (!text) throw new UsageError('--text is period or plain.');
  console.log(`Words on a path along the menu (${text} text, ${RUNS} plays each, ${PER_MINUTE} words a minute)`);
  for (const part of scenario.data.parts)
    for (const role of Object.keys(part.start)) {
      const paths = Array.from({ length: RUNS }, (_, seed) =>
        pathWords(scenario, part.id, role, text, seed + 1),
      ).toSorted((a, b) => total(a) - total(b));
      for (const [name, path] of [
        ['shortest', paths[0]],
        ['median', paths[RUNS / 2]],
        ['longest', paths[RUNS - 1]],
      ] as const) {
        if (!path) continue;
        const where = Object.entries(path)
          .map(([k, n]) => `${k} ${n}`)
          .join(', ');
        console.log(
          `${part.id} ${role.padEnd(14)} ${name.padEnd(9)} ${String(total(path)).padStart(5)} words, ${Math.round(total(path) / PER_MINUTE)} minutes (${where})`,
        );
      }
    }
  const bySpeaker = new Map<string, number>();
  const byOrigin = new Map<string, number>();
  for (const said of allSaid(scenario.data)) {
    const n = wordsIn(said.speech[text]);
    const who = said.speaker ?? 'narrator';
    bySpeaker.set(who, (bySpeaker.get(who) ?? 0) + n);
    byOrigin.set(said.speech.origin, (byOrigin.get(said.speech.origin) ?? 0) + n);
  }
  const listed = (counts: ReadonlyMap<string, number>) =>
    [...counts]
      .toSorted((a, b) => b[1] - a[1])
      .map(([k, n]) => `${k} ${n}`)
      .join(', ');
  console.log(`All text by speaker: ${listed(bySpeaker)}`);
  console.log(`All text by origin: ${listed(byOrigin)}`);
  return EXIT.ok;
}
