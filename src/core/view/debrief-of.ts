import type { Scenario } from '../play/scenario-index.ts';
import type { Debrief, OfParts } from '../scenario/scenario.ts';

/** The debrief of a play: what it has for the parts that were played, and for every play. */
export function debriefOf(scenario: Scenario, part: string): Debrief {
  const { debrief } = scenario.data;
  const played = new Set([part, ...(scenario.legs.get(part) ?? []).map((leg) => leg.id)]);
  const isShown = ({ parts }: OfParts): boolean => parts === undefined || parts.some((id) => played.has(id));
  return {
    ...debrief,
    truth: debrief.truth.filter(isShown),
    absent: debrief.absent.filter(isShown),
    questions: debrief.questions.filter(isShown),
    disputed: debrief.disputed.filter(isShown),
  };
}
