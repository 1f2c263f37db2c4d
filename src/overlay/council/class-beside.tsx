import type { JSX } from 'preact';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { State } from '../../core/play/state.ts';
import { councilView } from '../../core/view/council-view.ts';
import type { CouncilRow } from '../../core/view/council-view.ts';
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

/** The division of the class beside that of the house, as the game counts it; nothing where no class has voted. */
export function ClassBeside({ scenario, state }: Props): JSX.Element | null {
  const view = councilView(scenario, state);
  if (!view) return null;
  const { rows, members, resolved, house, carried } = view;
  return (
    <div class="class-beside">
      <p class="class-resolved">The class: {resolvedWords(scenario, resolved, carried)}</p>
      <table>
        <caption>The class beside the house</caption>
        <thead>
          <tr>
            <th scope="col">Put</th>
            <th scope="col">Our class</th>
            <th scope="col">The {members} men, as the game counts them</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.option} scenario={scenario} row={row} />
          ))}
        </tbody>
      </table>
      <p>
        {house === resolved
          ? 'The house would have come to the same.'
          : `The house would have come to “${scenario.options.get(house)?.title ?? house}”.`}
      </p>
    </div>
  );
}
