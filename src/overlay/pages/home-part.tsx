import type { Level } from '../../core/debate/opponent.ts';
import type { Preferences } from '../../store/preferences.ts';
import { RoleCard } from './role-card.tsx';
import { RoleWays } from './role-ways.tsx';
import type { Ways } from './role-ways.tsx';
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
  readonly main: boolean;
}

/** Up to an hour in minutes, and what is longer in hours, to the half. */
function minuteWords(minutes: number): string {
  if (minutes <= 60) return `${minutes} minutes`;
  const halves = Math.round(minutes / 30);
  return `${Math.floor(halves / 2)}${halves % 2 === 1 ? '½' : ''} hours`;
}

/** The address of a play. */
export function playHash(scenario: string, part: string, role: string, level?: Level): string {
  const query = new URLSearchParams({ part, role, ...(level === undefined ? {} : { level }) });
  return `#/play/${encodeURIComponent(scenario)}?${query.toString()}`;
}

/** A part of a scenario: what is played in it, and whom one can be. The main one shows them at large. */
export function HomePart({ scenario, part, level, text, kept, forget, go, main }: Props) {
  const run = part.legs.length > 0;
  const id = `part-${scenario.id}-${part.id}`;
  const roles = part.roles.flatMap((role) => scenario.roles.find((r) => r.id === role) ?? []);
  const waysOf = (role: string): Ways => ({
    kept: kept(scenario.id, part.id, role),
    begin: playHash(scenario.id, part.id, role, level),
    goOn: playHash(scenario.id, part.id, role),
    onAgain: () => {
      forget(scenario.id, part.id, role);
      go(playHash(scenario.id, part.id, role, level));
    },
  });
  return (
    <section
      class={main ? 'home-part' : run ? 'home-part home-other home-run' : 'home-part home-other'}
      aria-labelledby={id}
    >
      <header class="home-part-head">
        <h2 id={id}>{part.title}</h2>
        <p class="home-part-date">
          {part.date}. About {minuteWords(part.minutes)}
          {main && '; stop when you like'}.
        </p>
        <p class="home-part-summary">{part.summary}</p>
      </header>
      {run && (
        <ol class="home-legs" aria-label={`What is played in ${part.title}`}>
          {part.legs.map(({ title, date }) => (
            <li key={title}>
              {title} <span class="home-leg-date">{date}</span>
            </li>
          ))}
        </ol>
      )}
      <ul class={main ? 'home-roles' : 'home-roles-small'} aria-label="Whom will you be?">
        {roles.map((role) =>
          main ? (
            <RoleCard key={role.id} role={role} text={text} ways={waysOf(role.id)} />
          ) : (
            <li key={role.id}>
              <RoleWays {...waysOf(role.id)} role={role} of={part.title} />
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
