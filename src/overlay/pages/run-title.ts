import type { Scenario } from '../../core/play/scenario-index.ts';
import type { State } from '../../core/play/state.ts';

/** The name of the part or run that is played. */
export const runTitle = (scenario: Scenario, { part }: Pick<State, 'part'>): string =>
  scenario.data.parts.find((p) => p.id === part)?.title ?? part;
