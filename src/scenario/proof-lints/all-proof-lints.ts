import { alwaysTrue } from './always-true.ts';
import { bestEverywhere, deadMove, neverWorthSaying } from './idle-claims.ts';
import { choiceAlwaysBest, factionFixed, memberFixed } from './fixed.ts';
import { noWayOut } from './no-way-out.ts';
import type { ProofLint } from './proof-lint.ts';
import { unreachable } from './unreachable.ts';

/** Every check on what was proved, in the order in which findings are told. */
export const ALL_PROOF_LINTS: readonly ProofLint[] = [
  unreachable,
  alwaysTrue,
  noWayOut,
  deadMove,
  neverWorthSaying,
  bestEverywhere,
  choiceAlwaysBest,
  memberFixed,
  factionFixed,
];
