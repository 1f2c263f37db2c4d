import { useState } from 'preact/hooks';
import type { Level } from '../../core/debate/opponent.ts';
import { DEFAULT_SETTINGS } from '../../core/play/state.ts';
import { BroughtPlay } from './brought-play.tsx';
import { CodeField } from './code-field.tsx';
import { LevelChoice, WordsChoice } from './home-choices.tsx';
import { HomeBook } from './home-book.tsx';
import { HomeFoot } from './home-foot.tsx';
import { HomePart } from './home-part.tsx';
import { KeptLessons } from './kept-lessons.tsx';
import { Ornament } from './ornament.tsx';
import type { PartSummary, ScenarioSummary } from '../../core/scenario/summary-data.ts';
import { SavedFile } from './saved-file.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import type { HomeDeps } from './home-deps.ts';
import { useBrought } from './use-brought.ts';
import { useStore } from '../use-store.ts';
import '../styles/tokens.css';
import '../styles/sheet.css';
import '../styles/leaf.css';
import '../styles/home.css';

/** Three sentences on how it is played, for somebody who has never seen it. */
const HOW =
  'You speak for one man, in a debate that was really held. The other side answers you from the same stock of arguments, under the same rules, and there are no dice. Every man in the hall has his own reasons: see what moves him, and why, and at the end they are counted.';

function Masthead({ scenario }: { readonly scenario: ScenarioSummary | undefined }) {
  return (
    <header class="home-masthead">
      <Ornament />
      <h1>{scenario?.title ?? 'Debates of the past'}</h1>
      {scenario && <p class="home-subtitle">{scenario.subtitle}</p>}
    </header>
  );
}

/** The first page: the title page of a broadside, and everything needed to begin. */
export function HomePage(deps: HomeDeps) {
  const { scenarios, preferences } = deps;
  const { text } = useStore(preferences);
  const [level, setLevel] = useState<Level>(DEFAULT_SETTINGS.level);
  const [settings, showSettings] = useState(false);
  const [, redraw] = useState(0);
  const { brought, fault, alert, bring, leave } = useBrought(deps);
  const only = scenarios.length === 1 ? scenarios[0] : undefined;

  const forget: HomeDeps['forget'] = (...which) => {
    deps.forget(...which);
    redraw((n) => n + 1);
  };

  const show = (scenario: ScenarioSummary, part: PartSummary, main: boolean) => (
    <HomePart
      key={part.id}
      {...deps}
      forget={forget}
      scenario={scenario}
      part={part}
      level={level}
      text={text}
      main={main}
    />
  );

  return (
    <div class="leaf home">
      <main class="leaf-sheet">
        <div class="home-tools">
          <CodeField go={deps.go} onBring={(carried) => void bring(carried)} />
          <a class="leaf-button" href="#/teach">
            For teachers
          </a>
          <button type="button" class="leaf-button" onClick={() => showSettings(true)}>
            Settings
          </button>
        </div>
        <Masthead scenario={only} />
        {fault !== undefined && (
          <p class="leaf-problem" role="alert" ref={alert}>
            {fault}
          </p>
        )}
        <KeptLessons find={deps.lessons} />
        {brought && <BroughtPlay brought={brought} go={deps.go} onClose={leave} />}
        {scenarios.map((scenario) => (
          <section key={scenario.id} class="home-scenario" aria-label={scenario.title}>
            <div class="home-about">
              {only === undefined && (
                <>
                  <h2>{scenario.title}</h2>
                  <p class="home-subtitle">{scenario.subtitle}</p>
                </>
              )}
              <p class="leaf-drop">{scenario.summary}</p>
              {only && <WordsChoice preferences={preferences} />}
            </div>
            <div class="home-parts">{scenario.parts.slice(0, 1).map((part) => show(scenario, part, true))}</div>
            {scenario.parts.length > 1 && (
              <div class="home-others">{scenario.parts.slice(1).map((part) => show(scenario, part, false))}</div>
            )}
          </section>
        ))}
        <section class="home-choices">
          <div>
            <h2>How it is played</h2>
            <p>{HOW}</p>
            <SavedFile onBring={(carried) => void bring(carried)} />
          </div>
          <div>
            {only === undefined && <WordsChoice preferences={preferences} />}
            <LevelChoice level={level} onLevel={setLevel} />
          </div>
        </section>
        {scenarios.map((scenario) => (
          <HomeBook key={scenario.id} scenario={scenario} only={only !== undefined} />
        ))}
        <HomeFoot {...deps} forget={forget} />
      </main>
      {settings && (
        <SettingsDialog preferences={preferences} synthesiser={deps.synthesiser} onClose={() => showSettings(false)} />
      )}
    </div>
  );
}
