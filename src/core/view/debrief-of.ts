import type { Scenario } from '../play/scenario-index.ts';
import type { Debrief, OfParts } from '../scenario/scenario.ts';

/** What a debrief has for some parts or runs, by their ids, and for every play. */
export function sectionsFor(debrief: Debrief, played: ReadonlySet<string>): Debrief {
  const isShown = ({ parts }: OfParts): boolean => parts === undefined || parts.some((id) => played.has(id));
  return {
    ...debrief,
    truth: debrief.truth.filter(isShown),
    absent: debrief.absent.filter(isShown),
    questions: debrief.questions.filter(isShown),
    disputed: debrief.disputed.filter(isShown),
  };
}

/** The debrief of a play: what it has for the parts that were played, and for every play. */
export const debriefOf = (scenario: Scenario, part: string): Debrief =>
  sectionsFor(scenario.data.debrief, new Set([part, ...(scenario.legs.get(part) ?? []).map((leg) => leg.id)]));
