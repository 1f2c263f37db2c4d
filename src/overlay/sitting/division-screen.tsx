import type { JSX } from 'preact';
import type { Scenario } from '../../core/play/scenario-index.ts';
import { hallView } from '../../core/view/hall-view.ts';
import type { HallView } from '../../core/view/hall-view.ts';
import { exchangeViews } from '../../core/view/transcript.ts';
import { currentState } from '../../store/play-store.ts';
import type { Play } from '../../store/play-store.ts';
import type { Preferences } from '../../store/preferences.ts';
import { GoOn } from '../frame/go-on.tsx';
import { StageFrame } from '../frame/stage-frame.tsx';
import { resolutionWords } from '../hall/count-words.ts';
import { SeatMarks } from '../hall/seat-marks.tsx';
import { ReceiptList } from './receipt-list.tsx';
import { SpeechColumn } from './speech-column.tsx';

interface Props {
  readonly play: Play;
  readonly preferences: Preferences;
  readonly host: HTMLElement | undefined;
  readonly onMember: (id: string) => void;
}

const Put = ({ scenario, view }: { readonly scenario: Scenario; readonly view: HallView }): JSX.Element => {
  const carried = view.options.findIndex((o) => o.carries);
  const put = carried < 0 ? view.options : view.options.slice(0, carried + 1);
  return (
    <>
      <ol class="division">
        {put.map((count) => {
          const option = scenario.options.get(count.option);
          return (
            <li key={count.option} class={count.carries ? 'carries' : undefined}>
              <p class="put">
                Put: <b>{option?.title}</b>
              </p>
              <SeatMarks count={{ ...count, change: 0 }} members={view.members} majority={view.majority} />
              <p class="ayes">
                Ayes {count.seats}, noes {view.members - count.seats}.{' '}
                <strong>{count.carries ? 'Carried.' : 'Not carried.'}</strong>
              </p>
            </li>
          );
        })}
      </ol>
      <p class="resolution">{resolutionWords(scenario, view)}</p>
    </>
  );
};

/** The division: the options put from the widest, with ayes and noes, until one carries. */
export function DivisionScreen({ play, preferences, host, onMember }: Props): JSX.Element | null {
  const { scenario } = play;
  const state = currentState(play);
  const view = hallView(scenario, state);
  if (!view) return null;
  return (
    <main class="play-page dividing" id="play">
      <StageFrame host={host} />
      <section class="column telling" aria-label="The division">
        <div class="reading">
          <h2 class="speaker" tabIndex={-1} data-now>
            The house divides
          </h2>
          <p>
            {view.members} men; {view.majority} carry it. The widest is put first.
          </p>
          <Put scenario={scenario} view={view} />
          <GoOn move={play.move} />
        </div>
      </section>
      <section class="column" aria-label="The last exchange">
        <SpeechColumn scenario={scenario} state={state} mode={preferences.text} plain />
        <h2 class="column-head">Who moved, and why</h2>
        <ReceiptList
          scenario={scenario}
          receipts={exchangeViews(scenario, state).at(-1)?.receipts ?? []}
          onMember={onMember}
        />
      </section>
    </main>
  );
}
