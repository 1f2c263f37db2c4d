import type { JSX } from 'preact';
import type { RoleSummary } from '../../core/scenario/summary-data.ts';
import type { Preferences } from '../../store/preferences.ts';
import { Portrait } from './portrait.tsx';
import { RoleWays } from './role-ways.tsx';
import type { Ways } from './role-ways.tsx';

interface Props {
  readonly role: RoleSummary;
  readonly text: Preferences['text'];
  readonly ways: Ways;
}

/** Somebody the player can be: his likeness, who he is, and the way in. */
export function RoleCard({ role, text, ways }: Props): JSX.Element {
  return (
    <li class="home-role">
      <div class="home-role-text">
        {role.portrait !== undefined && <Portrait id={role.portrait} eager />}
        <h3>{role.title}</h3>
        <p>{text === 'plain' ? role.plain : role.summary}</p>
      </div>
      <RoleWays {...ways} role={role} strong />
    </li>
  );
}
