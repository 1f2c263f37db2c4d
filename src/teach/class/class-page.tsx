import type { JSX } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';
import type { Synthesiser } from '../../core/words/synthesiser.ts';
import { Ornament } from '../../overlay/pages/ornament.tsx';
import { SettingsDialog } from '../../overlay/pages/settings-dialog.tsx';
import { useArrival } from '../../overlay/pages/use-arrival.ts';
import type { PreferencesStore } from '../../store/preferences.ts';
import { ClassCharts } from './class-charts.tsx';
import type { ClassState } from './class-store.ts';
import { ClassTable } from './class-table.tsx';
import { ClassTools } from './class-tools.tsx';
import { Misunderstood } from './misunderstood.tsx';
import { Overview } from './overview.tsx';
import type { Shown } from './overview.tsx';
import { PutIn } from './put-in.tsx';
import { mainLesson } from './row.ts';
import { SheetPile } from './sheet-pile.tsx';
import { SideBySide } from './side-by-side.tsx';
import { playedRows } from './summary.ts';
import { useClass } from './use-class.ts';
import '../../overlay/styles/tokens.css';
import '../../overlay/styles/leaf.css';
import '../../overlay/styles/ending.css';
import '../../overlay/styles/debrief.css';
import '../teach.css';
import './class.css';
import './class-print.css';

export interface ClassPageDeps {
  readonly store: StoreApi<ClassState>;
  readonly preferences: PreferencesStore;
  readonly synthesiser: Synthesiser | undefined;
}

/** The page on which a teacher puts in what a class handed in, and sees what it argued. */
export function ClassPage({ store, preferences, synthesiser }: ClassPageDeps): JSX.Element {
  const heading = useArrival();
  const {
    rows: all,
    pile,
    labels,
    waiting,
    keeping,
    keepProblem,
    addText,
    addFiles,
    label,
    keep,
    clear,
  } = useClass(store);
  const [shown, show] = useState<Shown>('all');
  const [hidden, hide] = useState(false);
  const [settings, showSettings] = useState(false);
  const [printing, print] = useState(false);
  const printed = useCallback(() => print(false), []);
  const lesson = useMemo(() => mainLesson(all), [all]);
  const rows = useMemo(
    () => (shown === 'lesson' ? all.filter((row) => row.lesson === lesson) : all),
    [all, shown, lesson],
  );
  const played = useMemo(() => playedRows(rows), [rows]);
  const tagOf = useMemo(() => new Map(all.map(({ code, tag }) => [code, tag])), [all]);
  return (
    <div class={`leaf teach class-page${hidden ? ' class-hide-tags' : ''}`}>
      <main class="leaf-sheet">
        <nav class="teach-tools" aria-label="Tools">
          <a class="leaf-button" href="#/teach">
            Set a lesson
          </a>
          <a class="leaf-button" href="#/teach/debrief">
            Debrief on the projector
          </a>
          <button type="button" class="leaf-button" onClick={() => showSettings(true)}>
            Settings
          </button>
        </nav>
        <header class="ending-head">
          <Ornament flowers={7} />
          <p class="ending-kicker">For teachers</p>
          <h1 tabIndex={-1} ref={heading}>
            What the class argued
          </h1>
          <p>
            Put in what students handed in. It is read and played again on this device: nothing is sent, and nothing is
            kept unless you ask.
          </p>
        </header>
        <PutIn addText={addText} addFiles={addFiles} waiting={waiting} pile={pile} />
        {all.length > 0 && (
          <>
            <section class="class-section" aria-labelledby="class-overview">
              <h2 id="class-overview">The class</h2>
              <Overview rows={all} lesson={lesson} shown={shown} onShow={show} />
              <p class="leaf-aside">
                Results are made on students’ devices and can be altered. Playing them again catches a changed count or
                ending; it does not catch a copied log of moves, nor changed times, sources or answers. Use them as
                classwork, not as exam marks.
              </p>
              <button
                type="button"
                class="leaf-button class-no-print"
                aria-pressed={hidden}
                onClick={() => hide(!hidden)}
              >
                {hidden ? 'Show tags and labels' : 'Hide tags and labels, for the projector'}
              </button>
            </section>
            <section class="class-section" aria-label="Results">
              <ClassTable rows={rows} labels={labels} lesson={lesson} onLabel={label} />
            </section>
            <section class="class-section class-not-table" aria-labelledby="class-misunderstood">
              <h2 id="class-misunderstood">Common misunderstandings, and what was left unanswered</h2>
              <p class="leaf-aside">
                Of claims, those that were neither answered, questioned nor granted; not of those made in the last
                exchange. Of faults, those that two or more share.
              </p>
              <Misunderstood rows={played} tagOf={tagOf} />
            </section>
            <section class="class-section class-not-table" aria-labelledby="class-counts">
              <h2 id="class-counts">What happened, counted</h2>
              <p class="leaf-aside">
                Counted from the moves of {played.length} plays, whatever the results say of themselves.
              </p>
              <ClassCharts rows={played} />
            </section>
            <section class="class-section class-not-table" aria-labelledby="class-answers">
              <h2 id="class-answers">Answers side by side</h2>
              <SideBySide rows={rows} labels={labels} />
            </section>
          </>
        )}
        <section class="class-section class-no-print" aria-labelledby="class-keep">
          <h2 id="class-keep">Take it with you, or clear it away</h2>
          <ClassTools
            rows={rows}
            labels={labels}
            keeping={keeping}
            keepProblem={keepProblem}
            keep={keep}
            clear={clear}
            onPrintTable={() => window.print()}
            onPrintSheets={() => print(true)}
          />
        </section>
      </main>
      {printing && <SheetPile rows={rows} onPrinted={printed} />}
      {settings && (
        <SettingsDialog preferences={preferences} synthesiser={synthesiser} onClose={() => showSettings(false)} />
      )}
    </div>
  );
}
