import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { ScenarioSummary } from '../../core/scenario/summary-data.ts';
import { Ornament } from '../../overlay/pages/ornament.tsx';
import { StoryField } from '../story-field.tsx';
import { RadioField } from '../../overlay/pages/radio-field.tsx';
import { useArrival } from '../../overlay/pages/use-arrival.ts';
import type { PreferencesStore } from '../../store/preferences.ts';
import type { ClassState } from '../class/class-store.ts';
import type { FetchScenario } from '../class/load-scenarios.ts';
import { mainLesson } from '../class/row.ts';
import { playedRows } from '../class/summary.ts';
import { useClass } from '../class/use-class.ts';
import { BlankHandout } from './blank-handout.tsx';
import type { HandsState, Topic } from './hands.ts';
import { debriefSlides } from './slides.tsx';
import { Wall } from './wall.tsx';
import '../../overlay/styles/tokens.css';
import '../../overlay/styles/leaf.css';
import '../../overlay/styles/ending.css';
import '../../overlay/styles/debrief.css';
import '../teach.css';
import '../teach-print.css';
import './wall.css';

interface DebriefPageDeps {
  readonly store: StoreApi<ClassState>;
  readonly hands: StoreApi<HandsState>;
  readonly shelf: readonly ScenarioSummary[];
  readonly fetchScenario: FetchScenario;
  readonly preferences: PreferencesStore;
}

/** What is to be talked about: what most of the class played, or the first there is. */
function firstChoice({ rows }: ClassState, shelf: readonly ScenarioSummary[]): Topic {
  const lesson = mainLesson(rows);
  const result = rows.find((row) => row.lesson === lesson && row.played)?.result;
  const first = shelf[0];
  return {
    scenario: result?.scenario ?? first?.id ?? '',
    part: result?.part ?? first?.parts[0]?.id ?? '',
  };
}

function useScenario(fetchScenario: FetchScenario, { scenario, part }: Topic): Scenario | 'failed' | undefined {
  const [come, setCome] = useState<Scenario | 'failed'>();
  useEffect(() => {
    let gone = false;
    setCome(undefined);
    const bring = async (): Promise<void> => {
      const fetched = await fetchScenario(scenario, part);
      if (!gone) setCome(fetched ?? 'failed');
    };
    void bring();
    return () => {
      gone = true;
    };
  }, [fetchScenario, scenario, part]);
  return come;
}

/** The debrief for a whole room: first what is talked about, then its pages. */
export function DebriefPage({ store, hands, shelf, fetchScenario, preferences }: DebriefPageDeps): JSX.Element {
  const heading = useArrival();
  const state = useClass(store);
  const [picked, pick] = useState<Topic>();
  const chosen = picked ?? firstChoice(state, shelf);
  const [at, go] = useState<number>();
  const scenario = useScenario(fetchScenario, chosen);
  const { text } = preferences.getState();
  const rows = useMemo(
    () =>
      playedRows(state.rows).filter(({ result }) => result.scenario === chosen.scenario && result.part === chosen.part),
    [state.rows, chosen.scenario, chosen.part],
  );
  const slides = useMemo(
    () => (typeof scenario === 'object' ? debriefSlides(scenario, chosen.part, rows, text) : []),
    [scenario, chosen.part, rows, text],
  );
  const leave = useCallback(() => go(undefined), []);
  const last = slides.length - 1;
  const step = useCallback(
    (by: number) => go((now = 0) => Math.min(last, Math.max(0, Math.min(now, last) + by))),
    [last],
  );
  const paper = typeof scenario === 'object' && <BlankHandout scenario={scenario} part={chosen.part} />;
  if (at !== undefined && slides.length > 0)
    return (
      <div class="teach">
        <Wall
          slides={slides}
          at={Math.min(at, slides.length - 1)}
          onGo={go}
          onStep={step}
          onLeave={leave}
          hands={hands}
          topic={chosen}
        />
        {paper && <div class="leaf wall-paper">{paper}</div>}
      </div>
    );
  const there = shelf.find(({ id }) => id === chosen.scenario);
  return (
    <div class="leaf teach">
      <main class="leaf-sheet">
        <nav class="teach-tools" aria-label="Tools">
          <a class="leaf-button" href="#/teach/class">
            What the class argued
          </a>
          <a class="leaf-button" href="#/teach">
            Set a lesson
          </a>
        </nav>
        <header class="ending-head">
          <Ornament flowers={7} />
          <p class="ending-kicker">For teachers</p>
          <h1 tabIndex={-1} ref={heading}>
            Debrief on the projector
          </h1>
          <p>
            {state.waiting > 0
              ? 'One moment: the results are being played again.'
              : rows.length > 0
                ? `With ${rows.length === 1 ? 'one result' : `${rows.length} results`} of this part, from the class page.`
                : 'There are no results of this part here, and none are needed: the room counts hands. To use results, put them in on the class page first.'}
          </p>
        </header>
        <div class="wall-choice">
          <StoryField
            shelf={shelf}
            value={chosen.scenario}
            onChoose={({ id, parts }) => pick({ scenario: id, part: parts[0]?.id ?? '' })}
          />
          <RadioField
            legend="What did the class play?"
            choices={(there?.parts ?? []).map(({ id, title, date }) => ({ value: id, label: title, gloss: date }))}
            value={chosen.part}
            onChoose={(part) => pick({ scenario: chosen.scenario, part })}
          />
          {scenario === 'failed' ? (
            <p class="leaf-problem" role="alert">
              The words of the debrief could not be loaded. Check the connection and choose again.
            </p>
          ) : (
            <button
              type="button"
              class="leaf-button leaf-button-strong"
              aria-disabled={slides.length === 0}
              onClick={() => {
                if (slides.length > 0) go(0);
              }}
            >
              Begin
            </button>
          )}
          <p class="leaf-aside">
            Go on with Next, the right arrow or the space bar, and back with the left arrow. Print this page for a
            handout with the six steps and room to write, should the devices fail.
          </p>
        </div>
      </main>
      {paper}
    </div>
  );
}
