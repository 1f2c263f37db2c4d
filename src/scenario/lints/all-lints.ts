import { anachronism } from './anachronism.ts';
import { attackCycle } from './attack-cycle.ts';
import { bearsWrongly } from './bears-wrongly.ts';
import { beatUnreachable } from './beat-unreachable.ts';
import { choiceFalse } from './choice-false.ts';
import { choiceSame } from './choice-same.ts';
import { claimNever } from './claim-never.ts';
import { claimUnanswered } from './claim-unanswered.ts';
import { conditionConstant } from './condition-constant.ts';
import { draftHands } from './draft-hands.ts';
import { duplicateId } from './duplicate-id.ts';
import { endingMissing } from './ending-missing.ts';
import { endingNever } from './ending-never.ts';
import { factionFixed } from './faction-fixed.ts';
import { glossaryMissing } from './glossary-missing.ts';
import { glossaryUnused } from './glossary-unused.ts';
import { hintNever } from './hint-never.ts';
import type { Lint } from './lint.ts';
import { memberFixed } from './member-fixed.ts';
import { noWayOn } from './no-way-on.ts';
import { notesQuotation } from './notes-quotation.ts';
import { optionWithoutReason } from './option-without-reason.ts';
import { placeholder } from './placeholder.ts';
import { quotation } from './quotation.ts';
import { ranking } from './ranking.ts';
import { recordedText } from './recorded-text.ts';
import { roleNever } from './role-never.ts';
import { sceneUnreachable } from './scene-unreachable.ts';
import { sittingIncomplete } from './sitting-incomplete.ts';
import { sourceUnused } from './source-unused.ts';
import { targetIdle } from './target-idle.ts';
import { textLength } from './text-length.ts';
import { unknownId } from './unknown-id.ts';
import { wordBudget } from './word-budget.ts';

/** Lints that make sure every id names something: the others, and the engine, may rely on them. */
export const LINK_LINTS: readonly Lint[] = [unknownId, duplicateId, noWayOn, ranking, sittingIncomplete];

/** Every lint, in the order in which findings are told. */
export const ALL_LINTS: readonly Lint[] = [
  ...LINK_LINTS,
  sceneUnreachable,
  beatUnreachable,
  roleNever,
  choiceFalse,
  choiceSame,
  conditionConstant,
  endingNever,
  endingMissing,
  claimNever,
  claimUnanswered,
  bearsWrongly,
  attackCycle,
  optionWithoutReason,
  memberFixed,
  factionFixed,
  targetIdle,
  hintNever,
  draftHands,
  quotation,
  notesQuotation,
  recordedText,
  sourceUnused,
  textLength,
  wordBudget,
  placeholder,
  anachronism,
  glossaryUnused,
  glossaryMissing,
];
