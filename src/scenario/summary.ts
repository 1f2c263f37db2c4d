import { legsOf } from '../core/play/scenario-index.ts';
import type { ReferenceData } from '../core/scenario/reference-data.ts';
import type { ScenarioData } from '../core/scenario/scenario.ts';
import type { ScenarioSummary } from '../core/scenario/summary-data.ts';
import { bookSections } from '../core/view/book-sections.ts';

/** Takes from a scenario what the first page shows of it. */
export function summarise(data: ScenarioData, reference: ReferenceData): ScenarioSummary {
  const { id, title, subtitle, summary, notes } = data;
  const person = (who: string) => data.people.find((p) => p.id === who);
  return {
    id,
    title,
    subtitle,
    summary,
    notes,
    book: bookSections(data, reference),
    parts: data.parts
      .filter((p) => p.alone !== false)
      .map((p) => ({
        id: p.id,
        title: p.title,
        date: p.date,
        summary: p.summary,
        minutes: p.minutes,
        roles: Object.keys(legsOf(data, p)[0]?.start ?? {}),
        legs: p.of ? legsOf(data, p).map((leg) => ({ title: leg.title, date: leg.date })) : [],
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
