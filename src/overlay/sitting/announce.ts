import { isHallHidden, optionPut } from '../../core/play/council.ts';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { State } from '../../core/play/state.ts';
import type { Beat } from '../../core/scenario/scenario.ts';
import { currentBeat } from '../../core/scene/walk.ts';
import { draftView } from '../../core/view/draft-view.ts';
import { hallView } from '../../core/view/hall-view.ts';
import { hearingReceipts } from '../../core/view/hearing-receipts.ts';
import { promisesMarked } from '../../core/view/promises.ts';
import { exchangeViews } from '../../core/view/transcript.ts';
import { draftChange } from '../../core/words/draft-sentence.ts';
import { capital, inWords, listOf, men } from '../../core/words/list.ts';
import { promiseSentence } from '../../core/words/promise-sentence.ts';
import type { Preferences } from '../../store/preferences.ts';
import { marginWords, tellingOption } from '../hall/count-words.ts';

const MOST_NAMES = 4;

function named(scenario: Scenario, members: readonly string[]): string {
  const names = members.map((id) => scenario.members.get(id)?.short ?? id);
  const more = names.length - MOST_NAMES;
  return listOf(more > 0 ? [...names.slice(0, MOST_NAMES), `${inWords(more)} more`] : names);
}

function whoMoved(scenario: Scenario, members: readonly string[]): string {
  if (members.length === 0) return 'Nobody moved.';
  const moves = members.length === 1 ? 'moves' : 'move';
  return `${capital(men(members.length))} ${moves}: ${named(scenario, members)}.`;
}

function whoHeard(scenario: Scenario, state: State): string {
  const changed = hearingReceipts(scenario, state).flatMap((g) => g.receipts.map((r) => r.member));
  const members = [...new Set(changed)];
  if (members.length === 0) return 'Your talk has left everybody as he was.';
  return `Your talk has changed ${men(members.length)}: ${named(scenario, members)}.`;
}

function exchangeWords(scenario: Scenario, state: State): string {
  const exchange = exchangeViews(scenario, state).at(-1);
  const view = hallView(scenario, state);
  const last = exchange?.turns.at(-1);
  const option = view && tellingOption(view);
  if (!exchange || !last || !option) return '';
  const speaker = scenario.people.get(last.utterance.speaker)?.short ?? last.utterance.speaker;
  const short = scenario.options.get(option.option)?.short ?? option.option;
  const moved = whoMoved(
    scenario,
    exchange.receipts.map((r) => r.receipt.member),
  );
  // its number keeps two exchanges that come to the same from being told as one
  return `Exchange ${exchange.number}. ${speaker} speaks. ${moved} ${short}: ${option.seats}, ${marginWords(option)}.`;
}

/** A sitting shown without a new exchange: it opens, or the player has gone back in it. */
const withoutExchange = (exchanges: number, before: State): string =>
  exchanges === 0 && before.place.at === 'scene'
    ? 'The sitting opens.'
    : 'You have gone to another point of the sitting.';

/** How a beat begins: who speaks, and his first sentence. */
function beatWords(scenario: Scenario, beat: Beat, mode: Preferences['text']): string {
  const [line] = beat.lines;
  if (!line) return '';
  const speaker = line.speaker === undefined ? undefined : scenario.people.get(line.speaker)?.short;
  const sentence = /^.*?[.!?](?=[”’]?(?:\s|$))/s.exec(line[mode])?.[0] ?? line[mode];
  return speaker === undefined ? sentence : `${speaker}: ${sentence}`;
}

/** What changed between two states, in one short message for a screen reader; empty when nothing did. */
export function announce(
  scenario: Scenario,
  before: State,
  after: State,
  mode: Preferences['text'] = 'period',
): string {
  if (before === after) return '';
  const promises = promisesMarked(scenario, before, after).map((p) => promiseSentence(scenario, p, mode));
  return [...promises, placeMessage(scenario, before, after, mode)].join(' ');
}

/** What a class has voted, and what it votes on next; how the house stands is not told it before. */
function voteMessage(scenario: Scenario, before: State, after: State): string {
  const put = optionPut(scenario, after);
  const title = put === undefined ? undefined : (scenario.options.get(put)?.title ?? put);
  const told = before.place.at === 'division' ? 'The count is entered.' : 'The candle is out, and the class divides.';
  return title === undefined ? `${told} The division is over.` : `${told} Now put: ${title}.`;
}

function placeMessage(scenario: Scenario, before: State, after: State, mode: Preferences['text']): string {
  const exchanges = after.sitting?.exchanges.length ?? 0;
  const earlier = before.sitting?.id === after.sitting?.id ? (before.sitting?.exchanges.length ?? 0) : exchanges;
  const told = exchanges > earlier ? exchangeWords(scenario, after) : '';
  switch (after.place.at) {
    case 'division':
      if (after.settings.council === true) return voteMessage(scenario, before, after);
      return `${told} The candle is out, and the house divides.`.trim();
    case 'sitting':
      // whose mind it changed in the house is not for a class that votes
      if (isHallHidden(after) && told !== '') return `Exchange ${exchanges} is over.`;
      return told === '' ? withoutExchange(exchanges, before) : told;
    case 'scene': {
      const at = currentBeat(scenario, after);
      if (!at) return '';
      if (at.beat.receipts) return whoHeard(scenario, after);
      return at.scene.id === (before.place.at === 'scene' ? before.place.scene : '')
        ? `${beatWords(scenario, at.beat, mode)} ${draftChange(draftView(scenario, before), draftView(scenario, after))}`.trim()
        : `${at.scene.title}. ${at.scene.place}.`;
    }
    case 'ending':
      return 'The play has come to its end.';
    default:
      return 'What was really said.';
  }
}
