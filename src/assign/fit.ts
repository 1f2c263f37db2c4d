import type { ScenarioSummary } from '../core/scenario/summary-data.ts';
import { SHARED } from './assignment.ts';
import type { Assignment } from './assignment.ts';

/** The scenario that an assignment is of; or, where it asks for what is not here, a sentence that says what. */
export function fitAssignment(
  { scenario: id, part: partId, role }: Assignment,
  shelf: readonly ScenarioSummary[],
): ScenarioSummary | { readonly problem: string } {
  const scenario = shelf.find((s) => s.id === id);
  if (!scenario)
    return {
      problem: `This assignment is for the scenario “${id}”, which is not here. Check that this is the address your teacher gave, or choose below.`,
    };
  const part = scenario.parts.find((p) => p.id === partId);
  if (!part)
    return {
      problem: `This assignment is for the part “${partId}”, which “${scenario.title}” does not have here. Ask your teacher for a new link, or choose below.`,
    };
  if (role !== undefined && role !== SHARED && !part.roles.includes(role))
    return {
      problem: `This assignment gives you the role “${role}”, which nobody can play in “${part.title}”. Ask your teacher for a new link, or choose below.`,
    };
  return scenario;
}
