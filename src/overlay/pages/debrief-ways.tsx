import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { currentState } from '../../store/play-store.ts';
import type { Play } from '../../store/play-store.ts';
import { carriedText, fileOf } from '../evidence/carried.ts';
import { ToolsContext } from '../frame/tools.ts';
import { ConfirmButton } from './confirm-button.tsx';
import { GoBack } from './go-back.tsx';
import type { NoteBook } from './note-field.tsx';
import { assignedHash } from '../assigned/assigned-hash.ts';
import { playHash } from './home-part.tsx';

/** What can be done after the debrief: print, save, play again, or be somebody else. */
export function DebriefWays({ play, book }: { readonly play: Play; readonly book: NoteBook }): JSX.Element {
  const tools = useContext(ToolsContext);
  const { scenario } = play;
  const { part, role, settings } = currentState(play);
  const start = scenario.legs.get(part)?.[0]?.start ?? {};
  const { assigned } = play;
  const others = scenario.data.roles.filter(
    (r) => r.id !== role && start[r.id] !== undefined && (!assigned || assigned.terms.role === undefined),
  );
  const hrefOf = (other: string): string =>
    assigned ? assignedHash(assigned.code, other) : playHash(scenario.data.id, part, other, settings.level);
  return (
    <nav class="debrief-ways" aria-label="What now?">
      <button type="button" class="leaf-button leaf-button-strong" onClick={() => window.print()}>
        Print this page
      </button>
      {tools && (
        <button type="button" class="leaf-button" onClick={() => tools.download(fileOf(play), carriedText(play, book))}>
          Save this play as a file
        </button>
      )}
      {others.map((other) => (
        <a key={other.id} class="leaf-button" href={hrefOf(other.id)}>
          Play as {scenario.people.get(other.person)?.short ?? other.title}
        </a>
      ))}
      <ConfirmButton
        label="Play again"
        question="Play again from the beginning? This play will be gone from the device; you can save it as a file first."
        yes="Yes, play again"
        onYes={play.restart}
      />
      <GoBack play={play} />
    </nav>
  );
}
