import { fitAssignment } from '../../assign/fit.ts';
import { unpackAssignment } from '../../assign/pack.ts';
import type { ScenarioSummary } from '../../core/scenario/summary-data.ts';

/** What a package is called in a course: the scenario, and the part where an assignment sets one; or what is wrong with it. */
export function titleOf(
  shelf: readonly ScenarioSummary[],
  assignment: string | undefined,
): string | { readonly problem: string } {
  if (assignment === undefined) return shelf[0]?.title ?? 'A debate of the past';
  const asked = unpackAssignment(assignment);
  if ('problem' in asked) return asked;
  const scenario = fitAssignment(asked, shelf);
  if ('problem' in scenario) return scenario;
  return `${scenario.title}: ${scenario.parts.find((p) => p.id === asked.part)?.title ?? asked.part}`;
}
