import type { JSX } from 'preact';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { State } from '../../core/play/state.ts';
import { councilView } from '../../core/view/council-view.ts';
import type { CouncilRow, CouncilView } from '../../core/view/council-view.ts';
import { otherwiseWords, resolvedWords, voteWords } from './council-words.ts';
import '../styles/council.css';

interface Props {
  readonly scenario: Scenario;
  /** A state in which the sitting told of is the last. */
  readonly state: State;
}

const Row = ({ scenario, row }: { readonly scenario: Scenario; readonly row: CouncilRow }): JSX.Element => {
  const { option, vote, ayes, noes } = row;
  const otherwise = otherwiseWords(scenario, row);
  return (
    <tr>
      <th scope="row">{scenario.options.get(option)?.short ?? option}</th>
      <td>{vote ? voteWords(vote) : 'Not put.'}</td>
      <td>
        {voteWords({ option, ayes, noes })}
        {otherwise !== '' && <small> {otherwise}</small>}
      </td>
    </tr>
  );
};

/** What happened in fact, in the debrief: below the last sitting only. */
function InFact({ scenario, state }: Props): JSX.Element | null {
  const { place, held, sitting } = state;
  if (place.at !== 'debrief' || (sitting && held.includes(sitting))) return null;
  const ending = scenario.data.endings.find(({ id }) => id === place.ending);
  return ending ? (
    <p>
      <b>In fact:</b> {ending.after}
    </p>
  ) : null;
}

/** The division of the class beside that of the house, option by option. */
export const BesideTable = ({
  scenario,
  view,
}: Pick<Props, 'scenario'> & { readonly view: CouncilView }): JSX.Element => (
  <>
    <table>
      <caption>The class beside the house</caption>
      <thead>
        <tr>
          <th scope="col">Put</th>
          <th scope="col">Our class</th>
          <th scope="col">The {view.members} men, as the game counts them</th>
        </tr>
      </thead>
      <tbody>
        {view.rows.map((row) => (
          <Row key={row.option} scenario={scenario} row={row} />
        ))}
      </tbody>
    </table>
    <p>
      {view.house === view.resolved
        ? 'The house would have come to the same.'
        : `The house would have come to “${scenario.options.get(view.house)?.title ?? view.house}”.`}
    </p>
  </>
);

/** How a class divided, beside the house as the game counts it; nothing where no class has voted. */
export function ClassBeside({ scenario, state }: Props): JSX.Element | null {
  const view = councilView(scenario, state);
  if (!view) return null;
  return (
    <div class="class-beside">
      <p class="class-resolved">The class: {resolvedWords(scenario, view.resolved, view.carried)}</p>
      <BesideTable scenario={scenario} view={view} />
      <InFact scenario={scenario} state={state} />
    </div>
  );
}
