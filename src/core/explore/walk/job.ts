import type { Level } from '../../debate/opponent.ts';
import { LEVELS } from '../../debate/opponent.ts';
import type { Scenario } from '../../play/scenario-index.ts';

/** Which of the legal moves of a sitting are followed: every one, or those that the page offers first. */
export const SCOPES = ['all', 'menu'] as const;
export type Scope = (typeof SCOPES)[number];

/** What is walked through: a part, in a role, against a level of the opponent. */
export interface Job {
  readonly part: string;
  readonly role: string;
  readonly level: Level;
  readonly scope: Scope;
}

/** What may be left open when jobs are listed. */
export interface JobFilter {
  readonly part?: string | undefined;
  readonly role?: string | undefined;
  readonly level?: Level | undefined;
  readonly scope?: Scope | undefined;
}

/** Every part in every role that it can be played in, as far as a filter lets through. */
export function jobsOf(scenario: Scenario, filter: JobFilter = {}): readonly Job[] {
  const { level = LEVELS[1], scope = 'all' } = filter;
  return scenario.data.parts
    .filter((p) => (filter.part === undefined ? p.alone !== false : p.id === filter.part))
    .flatMap((p) =>
      Object.keys(scenario.legs.get(p.id)?.[0]?.start ?? {})
        .filter((role) => filter.role === undefined || role === filter.role)
        .map((role) => ({ part: p.id, role, level, scope })),
    );
}

export const jobName = (job: Job): string => `${job.part} as ${job.role}`;
