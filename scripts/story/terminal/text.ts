import type { Scenario } from '../../../src/core/play/scenario-index.ts';
import type { State } from '../../../src/core/play/state.ts';
import type { Line } from '../../../src/core/scenario/debate-data.ts';
import type { Speech } from '../../../src/core/scenario/text.ts';
import { hallView } from '../../../src/core/view/hall-view.ts';
import { memberView } from '../../../src/core/view/member-view.ts';
import { exchangeViews } from '../../../src/core/view/transcript.ts';
import type { ExchangeView, Turn } from '../../../src/core/view/transcript.ts';
import { hearingSentences } from '../../../src/core/words/hearing-sentence.ts';
import { listOf, ordinal } from '../../../src/core/words/list.ts';

export type TextKind = 'period' | 'plain';

const WIDTH = 96;

/** Breaks a text into lines, each after the first set in by as much as `indent`. */
export function wrap(text: string, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.join(`\n${indent}`);
}

const mark = (speech: Speech): string => (speech.origin === 'recorded' ? ' [recorded]' : '');

export function lineText(scenario: Scenario, line: Line, text: TextKind): string {
  const words = line[text];
  if (line.speaker === undefined) return wrap(words);
  return wrap(`${scenario.people.get(line.speaker)?.short ?? line.speaker}: ${words}${mark(line)}`, '  ');
}

export function turnText(scenario: Scenario, turn: Turn, text: TextKind): string {
  const { speaker, title } = turn.utterance;
  const name = scenario.people.get(speaker)?.short ?? speaker;
  return wrap(`${name} (${title}): ${turn.utterance[text]}${mark(turn.utterance)}`, '  ');
}

/** The hall's seats in one line, the widest option first. */
export function seatsText(scenario: Scenario, state: State): string {
  const view = hallView(scenario, state);
  if (!view) return '';
  const parts = view.options.map(
    (o) => `${scenario.options.get(o.option)?.short ?? o.option} ${o.seats}${o.carries ? ' (carries)' : ''}`,
  );
  return `${parts.join(' | ')} | ${view.majority} of ${view.members} carry`;
}

/** The hall by option and faction. */
export function hallText(scenario: Scenario, state: State): string {
  const view = hallView(scenario, state);
  if (!view) return 'No sitting has been held yet.';
  return view.options
    .map((o) => {
      const title = scenario.options.get(o.option)?.title ?? o.option;
      const margin = o.carries ? `${o.margin} must leave it before it fails` : `${o.margin} short`;
      const factions = o.factions.map(
        (f) => `${scenario.factions.get(f.faction)?.short ?? f.faction} ${f.seats} of ${f.of}`,
      );
      return `${title}: ${o.seats}, ${margin}\n  ${factions.join(', ')}`;
    })
    .join('\n');
}

/** One exchange as it is printed. */
export function exchangeText(scenario: Scenario, exchange: ExchangeView, text: TextKind): string {
  return [
    ...exchange.turns.map((turn) => turnText(scenario, turn, text)),
    ...exchange.interjections.map((line) => lineText(scenario, line, text)),
    ...(exchange.receipts.length === 0
      ? ['  - Nobody moves.']
      : exchange.receipts.map((r) => `  - ${wrap(r.sentence, '    ')}`)),
  ].join('\n');
}

/** What talk has changed since the last sitting, man by man. */
export function hearingText(scenario: Scenario, state: State): readonly string[] {
  const told = hearingSentences(scenario, state);
  if (told.length === 0) return ['  - Your talk has left everybody as he was.'];
  return told.map((sentence) => `  - ${wrap(sentence, '    ')}`);
}

/** Who a member is, what he weighs and why he is where he is. */
export function memberText(scenario: Scenario, state: State, id: string): string {
  const view = memberView(scenario, state, id);
  if (!view) return `${scenario.members.get(id)?.name ?? id}: ${scenario.members.get(id)?.reason ?? ''}`;
  const { member, values, reasons } = view;
  const title = (value: string) => scenario.values.get(value)?.title ?? value;
  const claim = (claimId: string) => `“${scenario.claims.get(claimId)?.title ?? claimId}”`;
  const option = (optionId: string) => scenario.options.get(optionId)?.short ?? optionId;
  const own = exchangeViews(scenario, state).flatMap((e) => e.receipts.filter((r) => r.receipt.member === id));
  return [
    `${member.name}, ${scenario.factions.get(member.faction)?.title ?? member.faction}. ${member.reason}`,
    `He weighs ${listOf(values.filter((v) => v.weighed).map((v, i) => `${ordinal(i)} ${title(v.value).toLowerCase()}`))}; settled ${member.settled} of 3; standard: ${member.standard}.`,
    `He came in for “${option(view.prior)}” and is now for “${option(view.stance)}”.`,
    ...reasons.map(
      (r) =>
        `  ${option(r.option)}: for ${listOf(r.pro.map(claim)) || 'nothing'}; against ${listOf(r.con.map(claim)) || 'nothing'}.`,
    ),
    ...own.map((r) => `  - ${r.sentence}`),
  ].join('\n');
}
