import type { Preferences } from '../../store/preferences.ts';
import { ConfirmButton } from './confirm-button.tsx';
import { Portrait } from './portrait.tsx';
import type { RoleSummary } from '../../core/scenario/summary-data.ts';
import type { KeptPlay } from './kept-play.ts';

interface Props {
  readonly role: RoleSummary;
  readonly text: Preferences['text'];
  readonly kept: KeptPlay | undefined;
  /** Address of a new play, and of the kept one. */
  readonly begin: string;
  readonly goOn: string;
  readonly onAgain: () => void;
}

/** Somebody the player can be: his likeness, who he is, and the way in. */
export function RoleCard({ role, text, kept, begin, goOn, onAgain }: Props) {
  return (
    <li class="home-role">
      <div class="home-role-text">
        {role.portrait !== undefined && <Portrait id={role.portrait} eager />}
        <h3>{role.title}</h3>
        <p>{text === 'plain' ? role.plain : role.summary}</p>
      </div>
      {kept ? (
        <div class="home-role-ways">
          <a class="leaf-button leaf-button-strong" href={goOn}>
            Go on as {role.name}
          </a>
          <p class="leaf-aside">Kept here: {kept.where}.</p>
          <ConfirmButton
            label="Start again"
            question="Start again? What is kept of this play will be gone."
            yes="Yes, start again"
            onYes={onAgain}
          />
        </div>
      ) : (
        <div class="home-role-ways">
          <a class="leaf-button leaf-button-strong" href={begin}>
            Play as {role.name}
          </a>
        </div>
      )}
    </li>
  );
}
