import type { Scenario } from '../../core/play/scenario-index.ts';
import { claimsMade, sittingsHeld } from '../../core/view/debrief-view.ts';
import { recordedClaims } from '../../core/view/record-map.ts';
import type { RecordedClaim } from '../../core/view/record-map.ts';
import type { PlayedRow } from './summary.ts';

/** A claim on the one map of the whole class beside the recorded one. */
export interface ClassMapRow {
  readonly claim: string;
  /** In how many plays it was said, by either side, and how many changes of mind that brought about in all. */
  readonly plays: number;
  readonly moved: number;
  /** Claims that were said against it, with in how many plays, the most frequent first. */
  readonly answers: readonly { readonly claim: string; readonly plays: number }[];
  readonly recorded: RecordedClaim | undefined;
}

/** The map of a sitting over a whole class. */
export interface ClassMap {
  readonly sitting: string;
  /** Plays in which the sitting was held. */
  readonly plays: number;
  /** The claims most often said first; then, in the sitting’s order, those that only the record has. */
  readonly rows: readonly ClassMapRow[];
}

interface Said {
  plays: number;
  moved: number;
  readonly answers: Map<string, number>;
}

function saidIn(
  rows: readonly PlayedRow[],
  sitting: string,
): { readonly plays: number; readonly said: ReadonlyMap<string, Said> } {
  const said = new Map<string, Said>();
  let plays = 0;
  for (const { played } of rows) {
    const last = played.checked.states.at(-1);
    const held = last ? sittingsHeld(last).filter((state) => state.sitting.id === sitting) : [];
    if (held.length > 0) plays += 1;
    // a sitting may be held twice in a play, and is one play all the same
    const seen = new Map<string, Set<string>>();
    for (const state of held)
      for (const { claim, moved, answers } of claimsMade(played.scenario, state)) {
        const one = said.get(claim) ?? { plays: 0, moved: 0, answers: new Map<string, number>() };
        said.set(claim, one);
        one.moved += moved;
        const against = seen.get(claim) ?? new Set<string>();
        seen.set(claim, against);
        for (const answer of answers) against.add(answer.claim);
      }
    for (const [claim, against] of seen) {
      const one = said.get(claim);
      if (!one) continue;
      one.plays += 1;
      for (const answer of against) one.answers.set(answer, (one.answers.get(answer) ?? 0) + 1);
    }
  }
  return { plays, said };
}

/** The one map of the whole class beside the recorded one, for a sitting. Without plays it is the recorded one alone. */
export function classMap(scenario: Scenario, sitting: string, rows: readonly PlayedRow[]): ClassMap {
  const { plays, said } = saidIn(rows, sitting);
  const recorded = recordedClaims(scenario, sitting);
  const { claims = [] } = scenario.sittings.get(sitting) ?? {};
  const all = claims.flatMap((claim): ClassMapRow[] => {
    const one = said.get(claim);
    const known = recorded.get(claim);
    if (!one && !known) return [];
    const answers = [...(one?.answers ?? [])].map(([answer, n]) => ({ claim: answer, plays: n }));
    return [
      {
        claim,
        plays: one?.plays ?? 0,
        moved: one?.moved ?? 0,
        answers: answers.sort((a, b) => b.plays - a.plays),
        recorded: known,
      },
    ];
  });
  return { sitting, plays, rows: all.sort((a, b) => b.plays - a.plays) };
}
