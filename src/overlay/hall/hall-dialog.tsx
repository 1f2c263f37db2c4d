import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { State } from '../../core/play/state.ts';
import type { HallView } from '../../core/view/hall-view.ts';
import { Dialog } from '../frame/dialog.tsx';
import { FactionTable } from './faction-table.tsx';
import { MemberCard } from './member-card.tsx';
import { MemberRoll } from './member-roll.tsx';

interface Props {
  readonly scenario: Scenario;
  readonly state: State;
  readonly view: HallView;
  /** The member to show at first; the roll of all where there is none. */
  readonly first: string | undefined;
  readonly onClose: () => void;
}

/** The hall, man by man. */
export function HallDialog({ scenario, state, view, first, onClose }: Props): JSX.Element {
  const [member, setMember] = useState(first);
  const [from, setFrom] = useState<string>();
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // to the man's name, or back to the button by which he was opened
    const target = member === undefined && from !== undefined ? `[data-member="${from}"]` : 'h2';
    body.current?.closest('dialog')?.querySelector<HTMLElement>(target)?.focus();
    if (member !== undefined) body.current?.parentElement?.scrollTo(0, 0);
  }, [member, from]);
  const man = member === undefined ? undefined : scenario.members.get(member);
  return (
    <Dialog title={man?.name ?? 'Every man in the hall'} onClose={onClose} wide>
      <div ref={body}>
        {man ? (
          <>
            <p>
              <button
                type="button"
                class="button small"
                onClick={() => {
                  setFrom(man.id);
                  setMember(undefined);
                }}
              >
                All the hall
              </button>
            </p>
            <MemberCard scenario={scenario} state={state} id={man.id} />
          </>
        ) : (
          <>
            <MemberRoll scenario={scenario} view={view} onMember={setMember} />
            <h3>By party</h3>
            <FactionTable scenario={scenario} view={view} />
          </>
        )}
      </div>
    </Dialog>
  );
}
