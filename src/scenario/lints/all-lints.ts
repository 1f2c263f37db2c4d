import { anachronism } from './anachronism.ts';
import { claimUnanswered } from './claim-unanswered.ts';
import { duplicateId } from './duplicate-id.ts';
import type { Lint } from './lint.ts';
import { noWayOn } from './no-way-on.ts';
import { optionWithoutReason } from './option-without-reason.ts';
import { quotation } from './quotation.ts';
import { ranking } from './ranking.ts';
import { recordedText } from './recorded-text.ts';
import { sceneUnreachable } from './scene-unreachable.ts';
import { textLength } from './text-length.ts';
import { unknownId } from './unknown-id.ts';

/** Lints that make sure every id names something: the others, and the engine, may rely on them. */
export const LINK_LINTS: readonly Lint[] = [unknownId, duplicateId, noWayOn, ranking];

/** Every lint, in the order in which findings are told. */
export const ALL_LINTS: readonly Lint[] = [
  ...LINK_LINTS,
  sceneUnreachable,
  optionWithoutReason,
  claimUnanswered,
  quotation,
  recordedText,
  textLength,
  anachronism,
];
