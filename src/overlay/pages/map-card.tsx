import type { JSX } from 'preact';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { MapRow, PlayedClaim, RecordedClaim } from '../../core/view/record-map.ts';
import { listOf } from '../../core/words/list.ts';

const titles = (
  scenario: Scenario,
  answers: readonly { readonly claim: string; readonly who: string | undefined }[],
): string =>
  listOf(
    answers.map(({ claim, who }) => {
      const title = `“${scenario.claims.get(claim)?.title ?? claim}”`;
      return who === undefined ? title : `${title} (${who})`;
    }),
  );

const Played = ({
  scenario,
  played,
}: {
  readonly scenario: Scenario;
  readonly played: PlayedClaim | undefined;
}): JSX.Element => {
  if (!played) return <p>Not said.</p>;
  const person = (id: string) => scenario.people.get(id)?.short ?? id;
  const answers = played.answers.map(({ claim, by }) => ({ claim, who: person(by) }));
  return (
    <>
      <p>Said by {person(played.by)}.</p>
      <p>{answers.length > 0 ? `Answered with ${titles(scenario, answers)}.` : 'Not answered.'}</p>
    </>
  );
};

const Recorded = ({
  scenario,
  recorded,
}: {
  readonly scenario: Scenario;
  readonly recorded: RecordedClaim | undefined;
}): JSX.Element => {
  if (!recorded) return <p>Nothing of the kind is recorded.</p>;
  const source = recorded.words && scenario.sources.get(recorded.words.source);
  const answers = recorded.answers.map(({ claim, by }) => ({ claim, who: by }));
  return (
    <>
      {recorded.by !== undefined && <p>By {recorded.by}.</p>}
      {recorded.words && (
        <blockquote>
          <p>“{recorded.words.words}”</p>
          {source && <footer class="map-source">{source.title}</footer>}
        </blockquote>
      )}
      {recorded.note !== undefined && <p class="map-note">{recorded.note}</p>}
      {answers.length > 0 && <p>Set against it: {titles(scenario, answers)}.</p>}
    </>
  );
};

/** One claim on the two maps: what was done with it in the play, and what the record shows. */
export function MapCard({ scenario, row }: { readonly scenario: Scenario; readonly row: MapRow }): JSX.Element {
  const value = row.value === undefined ? 'Matter of fact' : (scenario.values.get(row.value)?.title ?? row.value);
  return (
    <li class="map-card">
      <h4>
        {scenario.claims.get(row.claim)?.title ?? row.claim} <span class="debrief-value">{value}</span>
      </h4>
      <div class="map-side">
        <h5>In your game</h5>
        <Played scenario={scenario} played={row.played} />
      </div>
      <div class="map-side">
        <h5>In the record</h5>
        <Recorded scenario={scenario} recorded={row.recorded} />
      </div>
    </li>
  );
}
