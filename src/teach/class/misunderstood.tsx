import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Scenario } from '../../core/play/scenario-index.ts';
import { listOf } from '../../core/words/list.ts';
import { misunderstandings } from './misunderstandings.ts';
import type { Misunderstanding } from './misunderstandings.ts';
import { tagList } from './row-words.ts';
import { claimTitle, faultName } from './summary.ts';
import type { PlayedRow } from './summary.ts';

/** Misunderstandings that are shown at first. */
const FIRST = 8;
/** Answers that are named of each. */
const ANSWERS = 4;

function sentence(scenario: Scenario, { kind, claim, against, codes, among }: Misunderstanding): string {
  const title = `“${claimTitle(scenario, claim)}”`;
  const some = `${codes.length} of ${among}`;
  switch (kind) {
    case 'unmet':
      return `${some} never answered ${title}.`;
    case 'contradicts-your-own':
      return `${some} said ${title} against their own “${claimTitle(scenario, against ?? '')}”.`;
    case 'outranked':
      return `${some} said ${title} when nobody still to be won put its value high enough.`;
    default:
      return `${some} said ${title}: ${faultName(kind)}.`;
  }
}

/** What answers it, or what would have helped. */
function help(scenario: Scenario, { kind, claim, against, answers }: Misunderstanding): string {
  switch (kind) {
    case 'unmet': {
      const named = answers.slice(0, ANSWERS).map((one) => `“${claimTitle(scenario, one)}”`);
      return named.length > 0
        ? `What answers it: ${listOf(named)}.`
        : 'Nothing on that side answers it: it may be questioned, or granted.';
    }
    case 'contradicts-your-own':
      return `Both can’t stand: take one back before saying the other. “${claimTitle(scenario, claim)}” and “${claimTitle(scenario, against ?? '')}” rest on reasons that exclude each other.`;
    case 'outranked': {
      const value = scenario.claims.get(claim)?.value;
      const title = value === undefined ? undefined : scenario.values.get(value)?.title;
      return title === undefined
        ? 'It tells on nobody who is not won already: look at what the men who are still to be won weigh.'
        : `It rests on ${title.toLowerCase()}: look at what the men who are still to be won weigh, and choose a reason of theirs.`;
    }
    default:
      return '';
  }
}

interface Props {
  readonly rows: readonly PlayedRow[];
  readonly tagOf: ReadonlyMap<string, string>;
}

/** What many of a class did not see: named, with what answers it and who was concerned. */
export function Misunderstood({ rows, tagOf }: Props): JSX.Element {
  const [all, showAll] = useState(false);
  const found = useMemo(() => misunderstandings(rows), [rows]);
  const scenarios = new Map(rows.map(({ code, played }) => [code, played.scenario]));
  if (found.length === 0)
    return <p>None stands out: no claim was left unmet by two or more, and no fault was shared.</p>;
  const shown = all ? found : found.slice(0, FIRST);
  return (
    <>
      <ol class="class-misunderstood">
        {shown.map((one) => {
          const scenario = scenarios.get(one.codes[0] ?? '');
          return scenario === undefined ? undefined : (
            <li key={`${one.kind} ${one.side} ${one.claim} ${one.against ?? ''}`}>
              <p class="class-what">{sentence(scenario, one)}</p>
              <p>{help(scenario, one)}</p>
              <p class="leaf-aside class-tags">Results: {tagList(one.codes, tagOf)}.</p>
            </li>
          );
        })}
      </ol>
      {found.length > FIRST && (
        <button type="button" class="leaf-button class-no-print" aria-expanded={all} onClick={() => showAll(!all)}>
          {all ? 'Show fewer' : `Show all ${found.length}`}
        </button>
      )}
    </>
  );
}
