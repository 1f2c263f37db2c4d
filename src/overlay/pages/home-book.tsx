import type { JSX } from 'preact';
import type { ScenarioSummary } from '../../core/scenario/summary-data.ts';
import { bookHash } from '../book/book-way.tsx';

/** The way from the first page to a scenario's book, page by page. */
export const HomeBook = ({
  scenario,
  only,
}: {
  readonly scenario: ScenarioSummary;
  readonly only: boolean;
}): JSX.Element => (
  <nav class="home-book" aria-labelledby={`book-${scenario.id}`}>
    <h2 id={`book-${scenario.id}`}>{only ? 'Look it up' : `Look it up: ${scenario.title}`}</h2>
    <ul>
      {scenario.book.map(({ id, title }) => (
        <li key={id}>
          <a href={bookHash(scenario.id, { section: id })}>{title}</a>
        </li>
      ))}
    </ul>
  </nav>
);
