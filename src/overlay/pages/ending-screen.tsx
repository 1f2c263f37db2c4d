import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { State } from '../../core/play/state.ts';
import { hallView } from '../../core/view/hall-view.ts';
import { promisesOf } from '../../core/view/promises.ts';
import { currentState } from '../../store/play-store.ts';
import type { Play } from '../../store/play-store.ts';
import type { Preferences } from '../../store/preferences.ts';
import { LessonContext } from '../assigned/lesson.ts';
import { sourcesLeft } from '../assigned/sources-asked.ts';
import { StageFrame } from '../frame/stage-frame.tsx';
import { DivisionCount } from './division-count.tsx';
import { GoBack } from './go-back.tsx';
import { Ornament } from './ornament.tsx';
import { PromiseList } from './promise-list.tsx';
import { runTitle } from './run-title.ts';
import { ToldLines } from './told-lines.tsx';
import { useArrival } from './use-arrival.ts';
import '../styles/tokens.css';
import '../styles/sheet.css';
import '../styles/leaf.css';
import '../styles/ending.css';

interface Props {
  readonly play: Play;
  readonly preferences: Preferences;
  readonly host: HTMLElement | undefined;
}

/** The last sitting of a run, by its name and date. */
function sittingWords(scenario: Scenario, { sitting }: State): string {
  const { title, date } = scenario.sittings.get(sitting?.id ?? '') ?? {};
  return `${title ?? ''} ${date ?? ''}`.trim();
}

/** How a play came out: what is told of it, the numbers, who would have had a voice, and what happened in fact. */
export function EndingScreen({ play, preferences, host }: Props): JSX.Element | null {
  const heading = useArrival();
  const lesson = useContext(LessonContext);
  const { scenario } = play;
  const state = currentState(play);
  const { place } = state;
  const ending = 'ending' in place ? scenario.data.endings.find((e) => e.id === place.ending) : undefined;
  if (!ending) return null;
  const view = hallView(scenario, state);
  const promises = promisesOf(scenario, state);
  const source = scenario.sources.get(ending.count.source);
  return (
    <main class="leaf ending" id="play">
      <article class="leaf-sheet" aria-labelledby="ending-title">
        <header class="ending-head" data-aloud>
          <Ornament flowers={7} />
          <p class="ending-kicker">How it ended: {runTitle(scenario, state)}</p>
          <h2 id="ending-title" tabIndex={-1} ref={heading} data-now>
            {ending.title}
          </h2>
        </header>
        <StageFrame host={host} />
        <div class="ending-columns">
          <section aria-label="What is told" data-aloud>
            <ToldLines scenario={scenario} lines={ending.lines} mode={preferences.text} dropCap />
          </section>
          <div class="ending-facts">
            {view && (
              <section aria-labelledby="ending-division">
                <h3 id="ending-division">The division</h3>
                {state.held.length > 0 && <p class="ending-sitting">{sittingWords(scenario, state)}</p>}
                {lesson && <lesson.Beside scenario={scenario} state={state} />}
                {state.settings.council === true && <p>The house, party by party, as the game counts it:</p>}
                <DivisionCount scenario={scenario} view={view} />
              </section>
            )}
            {promises.length > 0 && (
              <section aria-labelledby="ending-promises" data-aloud>
                <h3 id="ending-promises">What you promised</h3>
                <PromiseList scenario={scenario} promises={promises} mode={preferences.text} />
              </section>
            )}
            <section aria-labelledby="ending-count" data-aloud>
              <h3 id="ending-count">Who would have had a voice</h3>
              {ending.count.estimate && <p class="ending-estimate">An estimate</p>}
              <p>{ending.count.text}</p>
              {source && <p class="leaf-aside">Source: {source.title}.</p>}
            </section>
            <section aria-labelledby="ending-after">
              <h3 id="ending-after">What happened in fact</h3>
              <p>{ending.after}</p>
            </section>
          </div>
        </div>
        <footer class="ending-ways">
          {lesson && <lesson.Sources play={play} />}
          {(!lesson || sourcesLeft(play) === 0) && (
            <button
              type="button"
              class="leaf-button leaf-button-strong"
              onClick={() => {
                play.move('next');
              }}
            >
              To the debrief
            </button>
          )}
          <GoBack play={play} />
        </footer>
      </article>
    </main>
  );
}
