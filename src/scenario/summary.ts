import type { ScenarioData } from '../core/scenario/scenario.ts';

/** What the first page shows of a scenario, without the scenario itself. */
export interface Summary {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly notes: readonly string[];
  readonly parts: readonly {
    readonly id: string;
    readonly title: string;
    readonly date: string;
    readonly summary: string;
    readonly minutes: number;
    readonly roles: readonly string[];
  }[];
  readonly roles: readonly {
    readonly id: string;
    readonly name: string;
    readonly portrait?: string | undefined;
    readonly title: string;
    readonly summary: string;
    readonly plain: string;
  }[];
}

/** Takes from a scenario what the first page shows of it. */
export function summarise(data: ScenarioData): Summary {
  const { id, title, subtitle, summary, notes } = data;
  const person = (who: string) => data.people.find((p) => p.id === who);
  return {
    id,
    title,
    subtitle,
    summary,
    notes,
    parts: data.parts.map((p) => ({
      id: p.id,
      title: p.title,
      date: p.date,
      summary: p.summary,
      minutes: p.minutes,
      roles: Object.keys(p.start),
    })),
    roles: data.roles.map((r) => ({
      id: r.id,
      name: person(r.person)?.name ?? r.title,
      portrait: person(r.person)?.portrait,
      title: r.title,
      summary: r.summary,
      plain: r.plain,
    })),
  };
}
