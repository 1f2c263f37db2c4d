import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';
import { HandsCount } from './hands-count.tsx';
import { slideName } from './hands.ts';
import type { HandsState, Topic } from './hands.ts';
import { STEPS } from './slide.ts';
import type { Slide } from './slide.ts';

interface Props {
  readonly slides: readonly Slide[];
  readonly at: number;
  readonly onGo: (at: number) => void;
  /** Goes on or back by so many, from wherever one is by then. */
  readonly onStep: (by: number) => void;
  readonly onLeave: () => void;
  readonly hands: StoreApi<HandsState>;
  readonly topic: Topic;
}

/** What a key does on the wall, unless something is typed or pressed with it. */
function stepOf({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent): number {
  if (altKey || ctrlKey || metaKey) return 0;
  const on = target instanceof HTMLElement ? target : undefined;
  if (on?.closest('input, textarea, select, dialog')) return 0;
  if (key === 'ArrowRight' || key === 'PageDown') return 1;
  if (key === 'ArrowLeft' || key === 'PageUp') return -1;
  return key === ' ' && !on?.closest('button, a, summary') ? 1 : 0;
}

/** The debrief, a page at a time, in letters for a whole room. */
export function Wall({ slides, at, onGo, onStep, onLeave, hands, topic }: Props): JSX.Element | null {
  const heading = useRef<HTMLHeadingElement>(null);
  const slide = slides[at];
  const last = slides.length - 1;
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [at]);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const by = stepOf(event);
      if (by === 0) return;
      event.preventDefault();
      onStep(by);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [onStep]);
  if (!slide) return null;
  return (
    <div class="leaf wall">
      <nav class="wall-steps" aria-label="Steps of the debrief">
        <ol>
          {STEPS.map((title, n) => (
            <li key={title}>
              <button
                type="button"
                aria-current={slide.step === n ? 'step' : undefined}
                onClick={() => {
                  const first = slides.findIndex(({ step }) => step === n);
                  if (first >= 0) onGo(first);
                }}
              >
                <span class="wall-n">{n + 1}</span> <span class="wall-name">{title}</span>
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <main class="wall-slide" key={slide.id}>
        <h1 tabIndex={-1} ref={heading}>
          {slide.title}
        </h1>
        {slide.body}
        {slide.hands && <HandsCount key={slide.id} hands={hands} slide={slideName(topic, slide.id)} {...slide.hands} />}
      </main>
      <footer class="wall-foot">
        <button type="button" class="leaf-button" onClick={onLeave}>
          Leave
        </button>
        {document.fullscreenEnabled && (
          <button
            type="button"
            class="leaf-button wall-full"
            onClick={() => {
              const turned = document.fullscreenElement
                ? document.exitFullscreen()
                : document.documentElement.requestFullscreen();
              // where the browser will not, the page is as large as its window
              turned.catch(() => undefined);
            }}
          >
            Full screen
          </button>
        )}
        <span class="wall-where">
          {at + 1} of {slides.length}
        </span>
        <span class="wall-ways">
          <button type="button" class="leaf-button" disabled={at === 0} onClick={() => onStep(-1)}>
            Back
          </button>
          <button type="button" class="leaf-button leaf-button-strong" disabled={at === last} onClick={() => onStep(1)}>
            Next
          </button>
        </span>
      </footer>
    </div>
  );
}
