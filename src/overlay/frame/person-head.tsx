import type { JSX } from 'preact';
import type { Person } from '../../core/scenario/scenario.ts';

interface Props {
  readonly name: string;
  readonly person: Person | undefined;
  /** Whether the focus comes here when the page has changed. */
  readonly here?: boolean;
}

/** Who speaks, as a heading. */
export function PersonHead({ name, person, here = true }: Props): JSX.Element {
  return (
    <div class="person-head">
      <h2 class="speaker" tabIndex={-1} data-now={here || undefined}>
        {name}
      </h2>
      {person && <p class="person-title">{person.title}</p>}
    </div>
  );
}
