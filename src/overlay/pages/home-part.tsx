import type { Level } from '../../core/debate/opponent.ts';
import type { Preferences } from '../../store/preferences.ts';
import { RoleCard } from './role-card.tsx';
import type { PartSummary, ScenarioSummary } from '../../core/scenario/summary-data.ts';
import type { KeptPlay } from './kept-play.ts';

interface Props {
  readonly scenario: ScenarioSummary;
  readonly part: PartSummary;
  readonly level: Level;
  readonly text: Preferences['text'];
  readonly kept: (scenario: string, part: string, role: string) => KeptPlay | undefined;
  readonly forget: (scenario: string, part: string, role: string) => void;
  readonly go: (hash: string) => void;
}

/** The address of a play. */
export function playHash(scenario: string, part: string, role: string, level?: Level): string {
  const query = new URLSearchParams({ part, role, ...(level === undefined ? {} : { level }) });
  return `#/play/${encodeURIComponent(scenario)}?${query.toString()}`;
}

/** A part of a scenario: what is played in it, and whom one can be. */
export function HomePart({ scenario, part, level, text, kept, forget, go }: Props) {
  const roles = part.roles.flatMap((id) => scenario.roles.find((r) => r.id === id) ?? []);
  return (
    <section class="home-part" aria-labelledby={`part-${scenario.id}-${part.id}`}>
      <header class="home-part-head">
        <h2 id={`part-${scenario.id}-${part.id}`}>{part.title}</h2>
        <p class="home-part-date">
          {part.date}. About {part.minutes} minutes; stop when you like.
        </p>
        <p class="home-part-summary">{part.summary}</p>
      </header>
      <ul class="home-roles" aria-label="Whom will you be?">
        {roles.map((role) => (
          <RoleCard
            key={role.id}
            role={role}
            text={text}
            kept={kept(scenario.id, part.id, role.id)}
            begin={playHash(scenario.id, part.id, role.id, level)}
            goOn={playHash(scenario.id, part.id, role.id)}
            onAgain={() => {
              forget(scenario.id, part.id, role.id);
              go(playHash(scenario.id, part.id, role.id, level));
            }}
          />
        ))}
      </ul>
    </section>
  );
}
