import { hear } from '../debate/debate.ts';
import type { Hearing } from '../debate/debate.ts';
import type { Scenario } from '../play/scenario-index.ts';
import type { State } from '../play/state.ts';
import type { Member } from '../scenario/debate-data.ts';

/** What talk has done to one man since the last sitting opened. */
export interface HearingReceipt {
  readonly member: string;
  /** The place that the value now has in his order, from 0; undefined where it has not come up. */
  readonly rank: number | undefined;
  /** How many values are reasons to him. */
  readonly weighs: number;
  /** A value that is no longer one of them. */
  readonly out: string | undefined;
  /** Whether he is less settled in his first opinion, or more; told once for each man. */
  readonly settled: 'less' | 'more' | undefined;
}

/** The men who were changed by one thing they heard of; without a value, only in how settled they are. */
export interface HearingGroup {
  readonly value: string | undefined;
  readonly receipts: readonly HearingReceipt[];
}

/** What members have heard that no sitting has been held on yet. */
export const hearingsSince = ({ hearings, sitting }: State): readonly Hearing[] =>
  hearings.slice(sitting?.terms.hearings.length ?? 0);

const after = (man: Member, hearings: readonly Hearing[]): Member =>
  hearings.reduce((m, h) => (h.members.includes(m.id) ? hear(m, h) : m), man);

const valueOf = (hearing: Hearing): string | undefined => ('value' in hearing ? hearing.value : undefined);

const weighed = ({ ranking, weighs }: Member): readonly string[] => ranking.slice(0, weighs);

/** What hearings have done to the order of a man's values: the new place of one, and what it put out. */
function moved(before: Member, now: Member, value: string | undefined): Pick<HearingReceipt, 'rank' | 'out'> {
  const was = weighed(before);
  const is = weighed(now);
  const at = value === undefined ? -1 : is.indexOf(value);
  if (value === undefined || at < 0 || at >= before.ranking.indexOf(value)) return { rank: undefined, out: undefined };
  // as many come in as go out
  const entered = is.filter((v) => !was.includes(v));
  return { rank: at, out: was.filter((v) => !is.includes(v))[entered.indexOf(value)] };
}

function direction(before: number, now: number): HearingReceipt['settled'] {
  return now < before ? 'less' : now > before ? 'more' : undefined;
}

/**
 * What hearings have done since the last sitting opened (or since the play began), man by man, grouped by what was
 * heard of. Nobody is named whom they left as he was. How settled a man is is reckoned on his own first opinion.
 */
export function hearingReceipts(scenario: Scenario, state: State): readonly HearingGroup[] {
  const fresh = hearingsSince(state);
  const earlier = state.hearings.slice(0, state.hearings.length - fresh.length);
  const told = new Set<string>();
  const values = [...new Set(fresh.map(valueOf))].sort((a, b) => Number(a === undefined) - Number(b === undefined));
  return values
    .map((value): HearingGroup => {
      const heard = new Set(fresh.filter((h) => valueOf(h) === value).flatMap((h) => h.members));
      const receipts = scenario.data.members.flatMap((man): HearingReceipt[] => {
        if (!heard.has(man.id)) return [];
        const before = after(man, earlier);
        const now = after(before, fresh);
        const { rank, out } = moved(before, now, value);
        const settled = told.has(man.id) ? undefined : direction(before.settled, now.settled);
        told.add(man.id);
        if (rank === undefined && settled === undefined) return [];
        return [{ member: man.id, rank, weighs: now.weighs, out, settled }];
      });
      return { value, receipts };
    })
    .filter((group) => group.receipts.length > 0);
}
