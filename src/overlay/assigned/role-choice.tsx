import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { SHARED } from '../../assign/assignment.ts';
import type { Assignment } from '../../assign/assignment.ts';
import { LAST_SEAT, roleOfSeat } from '../../assign/seats.ts';
import type { RoleSummary } from '../../core/scenario/summary-data.ts';
import { Portrait } from '../pages/portrait.tsx';

interface Props {
  readonly terms: Assignment;
  /** The roles of the part, in its order. */
  readonly roles: readonly RoleSummary[];
  readonly words: Assignment['text'];
  /** Roles in which a play is kept: it is gone on with elsewhere on the page. */
  readonly kept: readonly string[];
  readonly onStart: (role: string) => void;
}

/** Somebody to be, and the press that begins. */
const Card = ({
  role,
  words,
  children,
}: {
  readonly role: RoleSummary;
  readonly words: Assignment['text'];
  readonly children: JSX.Element;
}): JSX.Element => (
  <div class="lesson-role">
    {role.portrait !== undefined && <Portrait id={role.portrait} eager />}
    <div>
      <h2>You are {role.title}</h2>
      <p>{words === 'plain' ? role.plain : role.summary}</p>
      {children}
    </div>
  </div>
);

const Start = ({ label, onClick }: { readonly label: string; readonly onClick: () => void }): JSX.Element => (
  <button type="button" class="leaf-button leaf-button-strong lesson-start" onClick={onClick}>
    {label}
  </button>
);

/** Asks for the seat number and says whom it makes one. */
function BySeat({ roles, words, onStart }: Omit<Props, 'terms' | 'kept'>): JSX.Element {
  const id = useId();
  const [typed, type] = useState('');
  const [asked, ask] = useState(false);
  const role = roleOfSeat(
    roles.map((r) => r.id),
    typed.trim() === '' ? Number.NaN : Number(typed),
  );
  const given = roles.find((r) => r.id === role);
  const wrong = asked && !given;
  return (
    <form
      class="lesson-seat"
      onSubmit={(event) => {
        event.preventDefault();
        if (role === undefined) ask(true);
        else onStart(role);
      }}
    >
      <h2>Your seat number</h2>
      <p>
        <label htmlFor={id}>Your number in the room decides whom you play:</label>{' '}
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autocomplete="off"
          maxLength={4}
          value={typed}
          aria-invalid={wrong}
          aria-describedby={`${id}-fault`}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </p>
      <output id={`${id}-fault`} class="lesson-said">
        {wrong ? `Type a whole number from 1 to ${LAST_SEAT}; ask your teacher if you have none.` : ''}
      </output>
      {given && (
        <Card role={given} words={words}>
          <></>
        </Card>
      )}
      <button type="submit" class="leaf-button leaf-button-strong lesson-start">
        {given ? `Start as ${given.name}` : 'Start'}
      </button>
    </form>
  );
}

/** The role of a lesson: the one that is given, one by the seat, or one of the student's choice. */
export function RoleChoice({ terms, roles, words, kept, onStart }: Props): JSX.Element | null {
  if (terms.role === SHARED) return kept.length > 0 ? null : <BySeat roles={roles} words={words} onStart={onStart} />;
  const open = roles.filter((r) => !kept.includes(r.id) && (terms.role === undefined || r.id === terms.role));
  return (
    <div class="lesson-roles">
      {open.map((role) => (
        <Card key={role.id} role={role} words={words}>
          <Start
            label={terms.role === undefined ? `Start as ${role.name}` : 'Start'}
            onClick={() => {
              onStart(role.id);
            }}
          />
        </Card>
      ))}
    </div>
  );
}
