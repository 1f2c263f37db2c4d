import type { JSX } from 'preact';
import type { RoleSummary } from '../../core/scenario/summary-data.ts';
import { ConfirmButton } from './confirm-button.tsx';
import type { KeptPlay } from './kept-play.ts';

/** What may be done about a play of somebody: begin it, go on with the one that is kept, or start again. */
export interface Ways {
  readonly kept: KeptPlay | undefined;
  /** Address of a new play, and of the kept one. */
  readonly begin: string;
  readonly goOn: string;
  readonly onAgain: () => void;
}

interface Props extends Ways {
  readonly role: RoleSummary;
  readonly strong?: boolean;
  /** The play it is, where several stand beside each other. */
  readonly of?: string | undefined;
}

/** The way into a play, as links and buttons. */
export function RoleWays({ role, kept, begin, goOn, onAgain, strong = false, of }: Props): JSX.Element {
  const look = strong ? 'leaf-button leaf-button-strong' : 'leaf-button';
  const which = of !== undefined && <span class="unseen"> ({of})</span>;
  if (!kept)
    return (
      <div class="home-role-ways">
        <a class={look} href={begin}>
          Play as {role.name}
          {which}
        </a>
      </div>
    );
  return (
    <div class="home-role-ways">
      <a class={look} href={goOn}>
        Go on as {role.name}
        {which}
      </a>
      <p class="leaf-aside">Kept here: {kept.where}.</p>
      <ConfirmButton
        label="Start again"
        question="Start again? What is kept of this play will be gone."
        yes="Yes, start again"
        onYes={onAgain}
      />
    </div>
  );
}
