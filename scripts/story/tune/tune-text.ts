import type { TuneProgress, Tuned } from '../../../src/core/explore/tune/tune.ts';
import type { DialChange } from '../../../src/core/explore/tune/dials.ts';
import type { Scenario } from '../../../src/core/play/scenario-index.ts';
import { aboutText, figureText, targetText } from './target-text.ts';

/** The changes as a table: whose, which dial, from, to. */
export function changesTable(scenario: Scenario, changes: readonly DialChange[]): string {
  const rows = changes.map((c) => ['member' in c ? c.member : c.sitting, c.dial, `${c.from}`, `${c.to}`] as const);
  const all = [['who', 'what', 'from', 'to'] as const, ...rows];
  const wide = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]!.length)));
  const lines = all.map((row) => `  ${row.map((cell, i) => cell.padEnd(wide[i] ?? 0)).join('  ')}`.trimEnd());
  const men = new Set(changes.flatMap((c) => ('member' in c ? [c.member] : []))).size;
  const lengths = changes.length - changes.filter((c) => 'member' in c).length;
  const what = [
    ...(men > 0 ? [`${men} of ${scenario.data.members.length} members`] : []),
    ...(lengths > 0 ? [lengths === 1 ? 'the length of a sitting' : `the length of ${lengths} sittings`] : []),
  ];
  return [`What would change (${what.join(', ')}):`, ...lines].join('\n');
}

/** Every target with what was reached before and after. */
export function targetsTable({ before, after }: Tuned): string {
  const lines = before.map((b, i) => {
    const a = after[i]!;
    const figure = (r: typeof a) => `${r.met ? 'met   ' : 'MISSED'} ${figureText(r.value).padStart(7)}`;
    return `${figure(b)}  ${figure(a)}  ${a.role.padEnd(14)} ${targetText(a.target)}${aboutText(a)}`;
  });
  return ['Before          After', ...lines].join('\n');
}

export const missedIn = (readings: Tuned['before']): number => readings.filter((r) => !r.met).length;

/** How a search stands, in a line. */
export function progressText({ doing, tried, missed, changes }: TuneProgress, rows: number): string {
  if (missed === undefined) return `Measuring the ${rows} targets as they are`;
  const best = `the best misses ${missed} of ${rows} with ${changes.length} ${changes.length === 1 ? 'change' : 'changes'}`;
  return `${doing === 'checking' ? 'Checking with all plays' : 'Searching'}: ${tried} settings tried; ${best}`;
}

/** What a search that was stopped had found. */
export function stoppedText(scenario: Scenario, { missed, changes, tried }: TuneProgress, rows: number): string {
  const found = `The best of ${tried} settings misses ${missed} of ${rows} targets.`;
  return changes.length === 0 ? `${found} It is the present one.` : `${changesTable(scenario, changes)}\n${found}`;
}
