import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { LEVELS } from '../../src/core/debate/opponent.ts';
import { moveId } from '../../src/core/debate/move.ts';
import type { Scenario } from '../../src/core/play/scenario-index.ts';
import { startPlay } from '../../src/core/play/start.ts';
import type { State } from '../../src/core/play/state.ts';
import { legalMoves, step } from '../../src/core/play/step.ts';
import { parseMoveId } from '../../src/core/debate/move.ts';
import { stateHash } from '../../src/core/save/digest.ts';
import { blankSave, markOf } from '../../src/core/save/replay.ts';
import { addMove } from '../../src/core/save/save.ts';
import { openChoices } from '../../src/core/scene/walk.ts';
import { offersOf } from '../../src/core/view/offers.ts';
import type { Offer } from '../../src/core/view/offers.ts';
import { hallView } from '../../src/core/view/hall-view.ts';
import { aimSentence } from '../../src/core/words/aim-sentence.ts';
import { faultSentence } from '../../src/core/words/fault-sentence.ts';
import { forecastLine, forecastReasons } from '../../src/core/words/forecast-sentence.ts';
import { readMoves } from './moves-file.ts';
import { openScenario } from './open-scenario.ts';
import { hallText, memberText, wrap } from './terminal/text.ts';
import type { TextKind } from './terminal/text.ts';
import { exchangeViews } from '../../src/core/view/transcript.ts';
import { arrivalText, printPlay } from './transcript.ts';
import { EXIT, UsageError, readOptions } from './terminal/usage.ts';

interface Setup {
  readonly scenario: Scenario;
  readonly part: string;
  readonly role: string;
  readonly level: (typeof LEVELS)[number];
  readonly text: TextKind;
}

const SIGNS = { wider: '▲', narrower: '▼', none: '·' } as const;

/** What is offered in a state, as numbered lines; the ids in the same order. */
function offerLines(
  setup: Setup,
  state: State,
  more: boolean,
): { readonly ids: readonly string[]; readonly lines: readonly string[] } {
  const { scenario, text } = setup;
  const offers = offersOf(scenario, state);
  if (offers.menu.length > 0) {
    const shown: readonly Offer[] = more ? [...offers.menu, ...offers.more] : offers.menu;
    const lines = shown.map((o, i) => {
      const about = [forecastLine(scenario, o.forecast), ...forecastReasons(scenario, o.forecast)]
        .join('. ')
        .replaceAll('..', '.');
      return `${String(i + 1).padStart(3)}. [${o.move.kind}] ${wrap(o.utterance[text], '     ')}\n     ${SIGNS[o.forecast.direction]} ${wrap(about, '     ')}`;
    });
    if (!more && offers.more.length > 0) lines.push(`   (more: ${offers.more.length} other moves)`);
    return { ids: shown.map((o) => o.id), lines };
  }
  const choices = openChoices(scenario, state);
  if (choices.length > 0)
    return {
      ids: choices.map((c) => `choose:${c.id}`),
      lines: choices.map((c, i) => `${String(i + 1).padStart(3)}. ${wrap(c[text], '     ')}`),
    };
  return { ids: legalMoves(scenario, state).map(moveId), lines: ['  1. (go on)'] };
}

const HELP = 'Type a number; or: more, why NAME, hall, log, undo, save FILE, quit.';

function prompt(setup: Setup, state: State, more: boolean): readonly string[] {
  const { scenario } = setup;
  if (state.place.at === 'sitting' && state.sitting) {
    const sitting = scenario.sittings.get(state.sitting.id)!;
    const role = scenario.roles.get(setup.role)!;
    const other = role.side === sitting.sides.player ? sitting.sides.opponent : sitting.sides.player;
    const lead = sitting.leads[other]?.[0] ?? '';
    console.log(
      `\n${aimSentence(scenario, state.sitting.aim, scenario.people.get(lead)?.short ?? lead)} Candle: ${state.sitting.position.candle} of ${sitting.candle} inches.`,
    );
  }
  const { ids, lines } = offerLines(setup, state, more);
  console.log(lines.join('\n'));
  return ids;
}

function findMember(scenario: Scenario, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return scenario.data.members.find(
    (m) => m.id === wanted || m.name.toLowerCase().includes(wanted) || m.short.toLowerCase() === wanted,
  )?.id;
}

function saveOf(scenario: Scenario, states: readonly State[], moves: readonly string[]) {
  return moves.reduce(
    (save, id, i) => {
      const move = parseMoveId(id)!;
      return addMove(save, move, markOf(scenario, states[i + 1]!, move));
    },
    blankSave(scenario, states[0]!),
  );
}

/** Plays with a person (or a file of typed lines) at the terminal. */
async function playAsking(setup: Setup): Promise<number> {
  const { scenario, part, role, level, text } = setup;
  const states: State[] = [startPlay(scenario, part, role, { level })];
  const moves: string[] = [];
  const here = () => states[states.length - 1]!;
  console.log(`${arrivalText(scenario, undefined, here(), text)}\n${HELP}`);
  let ids = prompt(setup, here(), false);
  const lines = createInterface({
    input: process.stdin,
    output: process.stdout.isTTY ? process.stdout : undefined,
    prompt: '> ',
  });
  lines.prompt();
  for await (const typed of lines) {
    const [word = '', ...rest] = typed.trim().split(/\s+/u);
    const argument = rest.join(' ');
    if (word === 'quit') break;
    if (word === 'hall') console.log(hallText(scenario, here()));
    else if (word === 'more') ids = prompt(setup, here(), true);
    else if (word === 'why') {
      const member = findMember(scenario, argument);
      console.log(member === undefined ? `Nobody here is called “${argument}”.` : memberText(scenario, here(), member));
    } else if (word === 'log') states.forEach((s, i) => console.log(arrivalText(scenario, states[i - 1], s, text)));
    else if (word === 'undo') {
      if (states.length > 1) {
        states.pop();
        moves.pop();
      }
      ids = prompt(setup, here(), false);
    } else if (word === 'save') {
      if (argument === '') console.log('Save under what name? Type: save FILE');
      else {
        try {
          writeFileSync(argument, `${JSON.stringify(saveOf(scenario, states, moves), undefined, 2)}\n`);
          console.log(`Saved in ${argument}.`);
        } catch {
          console.error(`${argument} can't be written. Nothing is lost: save under another name.`);
        }
      }
    } else {
      const id = ids[Number(word) - 1] ?? word;
      const move = parseMoveId(id);
      const stepped = move && step(scenario, here(), move);
      if (!stepped) console.log(word === '' ? HELP : `“${word}” is none of these. ${HELP}`);
      else if (stepped.refused) console.log(faultSentence(scenario, stepped.refused));
      else {
        states.push(stepped.state);
        moves.push(id);
        console.log(`\n${arrivalText(scenario, states.at(-2), here(), text)}`);
        if (here().place.at === 'debrief') break;
        ids = prompt(setup, here(), false);
      }
    }
    lines.prompt();
  }
  lines.close();
  return EXIT.ok;
}

/** What `--json` prints of a play. */
function summary(scenario: Scenario, states: readonly State[]) {
  const state = states[states.length - 1]!;
  return {
    scenario: scenario.data.id,
    contentHash: scenario.contentHash,
    part: state.part,
    role: state.role,
    level: state.settings.level,
    moves: states.length - 1,
    place: state.place,
    resolution: Object.values(state.resolutions).at(-1),
    counts: Object.fromEntries((hallView(scenario, state)?.options ?? []).map((o) => [o.option, o.seats])),
    receipts: exchangeViews(scenario, state).map((e) =>
      e.receipts.map((r) => ({ ...r.receipt, sentence: r.sentence })),
    ),
    stateHash: stateHash(scenario, state),
  };
}

function playMoves(setup: Setup, file: string, json: boolean): number {
  const { moves, save, heading } = readMoves(file);
  const { scenario } = setup;
  if (save && save.scenario !== scenario.data.id)
    throw new UsageError(`${file} is a play of “${save.scenario}”, not of “${scenario.data.id}”.`);
  if (heading && heading.scenario !== scenario.data.id)
    throw new UsageError(`${file} is a play of “${heading.scenario}”, not of “${scenario.data.id}”.`);
  const asked = { part: setup.part, role: setup.role, settings: { level: setup.level } };
  const headed = heading && { part: heading.part, role: heading.role, settings: { level: heading.level } };
  const start = save ?? headed ?? asked;
  const printed = printPlay(scenario, start, moves, setup.text);
  console.log(json ? JSON.stringify(summary(scenario, printed.states), undefined, 2) : printed.text.trimEnd());
  if (!printed.refused) return EXIT.ok;
  console.error(`Move ${printed.refused.at}, “${printed.refused.id}”, is refused: it can't be made at that point.`);
  return EXIT.problems;
}

/** `story play`: in the terminal, from the same core. */
export async function play(args: readonly string[]): Promise<number> {
  const options = readOptions(args, ['role', 'part', 'level', 'text', 'moves'], ['json']);
  const scenario = openScenario(options.plain[0]);
  const roles = scenario.data.roles.map((r) => r.id);
  const parts = scenario.data.parts.map((p) => p.id);
  const part = options.values.get('part') ?? parts[0]!;
  const level = LEVELS.find((l) => l === (options.values.get('level') ?? 'shrewd'));
  const file = options.values.get('moves');
  const role = options.values.get('role') ?? (file === undefined ? undefined : roles[0]);
  if (role === undefined || !roles.includes(role)) throw new UsageError(`Give --role, one of: ${roles.join(', ')}.`);
  if (!parts.includes(part)) throw new UsageError(`There is no part “${part}”; there are: ${parts.join(', ')}.`);
  if (!level) throw new UsageError(`--level is one of: ${LEVELS.join(', ')}.`);
  const text: TextKind = options.values.get('text') === 'plain' ? 'plain' : 'period';
  const setup: Setup = { scenario, part, role, level, text };
  if (file !== undefined) return playMoves(setup, file, options.flags.has('json'));
  if (options.flags.has('json')) throw new UsageError('--json goes with --moves FILE.');
  return playAsking(setup);
}
