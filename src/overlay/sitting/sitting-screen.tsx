import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { isHallHidden } from '../../core/play/council.ts';
import { tableOf } from '../../core/play/sitting-step.ts';
import { hallView } from '../../core/view/hall-view.ts';
import { offersOf } from '../../core/view/offers.ts';
import { exchangeViews } from '../../core/view/transcript.ts';
import { aimSentence } from '../../core/words/aim-sentence.ts';
import { currentState } from '../../store/play-store.ts';
import type { Play } from '../../store/play-store.ts';
import type { Preferences } from '../../store/preferences.ts';
import { StageFrame } from '../frame/stage-frame.tsx';
import { HallPanel } from '../hall/hall-panel.tsx';
import { Candle } from './candle.tsx';
import { candleView } from './candle-words.ts';
import { FloorPanel } from './floor-panel.tsx';
import { MoveList } from './move-list.tsx';
import { ReceiptList } from './receipt-list.tsx';
import { SpeechColumn } from './speech-column.tsx';
import '../styles/sitting.css';

interface Props {
  readonly play: Play;
  readonly preferences: Preferences;
  readonly host: HTMLElement | undefined;
  /** Opens the hall, at one member where one is named. */
  readonly onHall: (member?: string) => void;
}

/** How the hall stands, and whose mind the last exchange changed. */
function Counted({ play, onHall }: Pick<Props, 'play' | 'onHall'>): JSX.Element | null {
  const { scenario } = play;
  const state = currentState(play);
  const view = hallView(scenario, state);
  if (!view) return null;
  return (
    <>
      <HallPanel
        scenario={scenario}
        view={view}
        onOpen={() => {
          onHall();
        }}
      />
      {(state.sitting?.exchanges.length ?? 0) > 0 && (
        <section aria-labelledby="receipts-head" data-aloud>
          <h2 id="receipts-head" class="column-head">
            Who moved, and why
          </h2>
          <ReceiptList
            scenario={scenario}
            receipts={exchangeViews(scenario, state).at(-1)?.receipts ?? []}
            onMember={onHall}
          />
        </section>
      )}
    </>
  );
}

/** A sitting on the page: what was said, what may be said, and how the hall stands. */
export function SittingScreen({ play, preferences, host, onHall }: Props): JSX.Element | null {
  const { scenario } = play;
  const state = currentState(play);
  const offers = useMemo(() => offersOf(scenario, state), [scenario, state]);
  const { sitting } = state;
  const shown = play.assigned?.terms.forecast ?? 'full';
  if (!sitting) return null;
  const table = tableOf(scenario, state, sitting);
  const candle = candleView(table, sitting.position);
  const lead = table.opponent.people[0];
  const name = (lead === undefined ? undefined : scenario.people.get(lead)?.short) ?? '';
  const exchange = sitting.exchanges.length;
  const hints = scenario.sittings.get(sitting.id)?.hints.filter((h) => h.exchange === exchange + 1) ?? [];
  return (
    <main class="play-page sitting" id="play">
      <StageFrame host={host} />
      <section class="column telling" aria-label="What is said" key={`telling-${exchange}`}>
        <div class="reading">
          <SpeechColumn scenario={scenario} state={state} mode={preferences.text} />
          <FloorPanel scenario={scenario} state={state} sitting={sitting} />
        </div>
        <section class="burning" aria-label="Candle and aim">
          <Candle candle={candle} />
          {shown !== 'none' && <p class="aim">{aimSentence(scenario, sitting.aim, name)}</p>}
        </section>
      </section>
      <section class="column answering" aria-label="What you may say" key={`answering-${exchange}`}>
        <MoveList
          scenario={scenario}
          offers={offers}
          preferences={preferences}
          move={play.move}
          closing={candle.closing}
          hints={hints}
          shown={shown}
        />
      </section>
      <div class="column counting" key={`counting-${exchange}`}>
        {isHallHidden(state) ? (
          <section aria-labelledby="class-head">
            <h2 id="class-head" class="column-head">
              The class
            </h2>
            <p>
              You are the house. Who has changed his mind, and by which argument? Hands are counted at the division;
              what the men of the game would have done is shown after it.
            </p>
          </section>
        ) : (
          <Counted play={play} onHall={onHall} />
        )}
      </div>
    </main>
  );
}
