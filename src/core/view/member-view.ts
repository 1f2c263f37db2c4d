import { hear } from '../debate/debate.ts';
import { stanceOf } from '../debate/hall.ts';
import { weighingOf } from '../debate/weighing.ts';
import type { Scenario } from '../play/scenario-index.ts';
import { tableOf } from '../play/sitting-step.ts';
import type { State } from '../play/state.ts';
import { hearingsSince } from './hearing-receipts.ts';
import type { Member } from '../scenario/debate-data.ts';

/** What one member counts for and against an option, and how it falls. */
export interface MemberReasons {
  readonly option: string;
  readonly takes: boolean;
  /** Claims that are reasons to him, two of a value at most. */
  readonly pro: readonly string[];
  readonly con: readonly string[];
}

/** All that can be known of a member now. */
export interface MemberView {
  readonly member: Member;
  /** The widest option he takes. */
  readonly stance: string;
  /** What he came in with. */
  readonly prior: string;
  /** His values, dearest first; only the weighed ones are reasons to him. */
  readonly values: readonly { readonly value: string; readonly weighed: boolean }[];
  /** From the widest option to the narrowest that is put. */
  readonly reasons: readonly MemberReasons[];
}

/** A member of the sitting under way, or of the last held; undefined before any, or for an id that is nobody's. */
export function memberView(scenario: Scenario, state: State, id: string): MemberView | undefined {
  const { sitting } = state;
  if (!sitting) return undefined;
  const { debate } = tableOf(scenario, state, sitting);
  const m = debate.memberIndex.get(id);
  if (m === undefined) return undefined;
  // what he has heard of since they last sat tells on him already, though on nothing that was said there
  const member = hearingsSince(state).reduce(
    (man, hearing) => (hearing.members.includes(id) ? hear(man, hearing) : man),
    debate.members[m]!,
  );
  const stance = stanceOf(debate, sitting.hall, m);
  const names = (claims: readonly number[]) => claims.map((c) => debate.claims[c]!.id);
  const reasons = debate.options
    .map((option, o): MemberReasons => {
      const { pro, con } = weighingOf(debate, sitting.position.floor, sitting.hall, m, o);
      return { option, takes: stance >= o, pro: names(pro), con: names(con) };
    })
    .slice(1)
    .reverse();
  return {
    member,
    stance: debate.options[stance]!,
    prior: member.prior,
    values: member.ranking.map((value, rank) => ({ value, weighed: rank < member.weighs })),
    reasons,
  };
}
