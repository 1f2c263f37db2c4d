import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { Person } from '../../core/scenario/scenario.ts';
import { LookUpContext } from '../book/look-up.ts';

interface Props {
  readonly name: string;
  readonly person: Person | undefined;
  /** Whether the focus comes here when the page has changed. */
  readonly here?: boolean;
}

/** Rank or trade; pressed, it tells all that is known of the person. */
function PersonTitle({ person }: { readonly person: Person }): JSX.Element {
  const lookUp = useContext(LookUpContext);
  if (!lookUp) return <>{person.title}</>;
  return (
    <button
      type="button"
      class="link"
      aria-label={`${person.title}: look up ${person.name}`}
      onClick={() => {
        lookUp({ section: 'people', item: person.id });
      }}
    >
      {person.title}
    </button>
  );
}

/** Who speaks, as a heading. */
export function PersonHead({ name, person, here = true }: Props): JSX.Element {
  return (
    <div class="person-head">
      <h2 class="speaker" tabIndex={-1} data-now={here || undefined}>
        {name}
      </h2>
      {person && (
        <p class="person-title">
          <PersonTitle person={person} />
        </p>
      )}
    </div>
  );
}
