import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Assignment } from '../../src/assign/assignment.ts';
import { assignmentId, packAssignment } from '../../src/assign/pack.ts';
import { LESSON_PARTS } from '../../src/overlay/assigned/lesson-parts.tsx';
import { Overlay } from '../../src/overlay/overlay.tsx';
import { notesKey, readNotes, writeNote } from '../../src/overlay/pages/notes.ts';
import { OpenedContext } from '../../src/overlay/text/opened.ts';
import { SpeechText } from '../../src/overlay/text/speech-text.tsx';
import { createPlayStore } from '../../src/store/play-store.ts';
import { createPreferencesStore } from '../../src/store/preferences.ts';
import { plainAssignment } from '../assign/assignments.ts';
import { fakeSynthesiser } from '../fixtures/fake-synthesiser.ts';
import { memoryStorage, playUntil, smallPlay, smallScenario } from '../fixtures/small-play.ts';
import { must } from '../support/must.ts';
import { after, byText, faultsIn, show } from './dom.ts';

const SOURCES = smallScenario()
  .data.sources.slice(0, 2)
  .map(({ id }) => id);

/** A play of an assignment on the page, come to a place. */
async function assigned(change: Partial<Assignment>, at: Parameters<typeof playUntil>[1]) {
  const terms = plainAssignment(change);
  const storage = memoryStorage();
  const play = createPlayStore({
    scenario: smallScenario(),
    part: 'whole',
    role: 'as-miller',
    settings: { level: 'shrewd' },
    storage,
    assigned: { terms, code: packAssignment(terms), id: assignmentId(terms) },
  });
  playUntil(play, at);
  const root = await show(
    <Overlay
      play={play}
      preferences={createPreferencesStore(memoryStorage())}
      host={undefined}
      home="#/"
      notes={storage}
      synthesiser={fakeSynthesiser()}
      book={undefined}
      patches={undefined}
      lesson={LESSON_PARTS}
    />,
  );
  return { root, play, storage, key: notesKey(terms.scenario, terms.part, assignmentId(terms)) };
}

const count = (root: ParentNode, selector: string): number => root.querySelectorAll(selector).length;

describe('what is shown before a move', () => {
  it('is whom, which way and why, where all is shown', async () => {
    const { root } = await assigned({}, 'sitting');
    expect(count(root, '.move .whom')).toBeGreaterThan(0);
    expect(count(root, '.move .sign:not(.hand)')).toBeGreaterThan(0);
    expect(byText(root, '.move .why', 'Why?')).toBeDefined();
    expect(count(root, '.aim')).toBe(1);
  });

  it('is the direction alone, where only that is shown', async () => {
    const { root } = await assigned({ forecast: 'direction' }, 'sitting');
    expect(count(root, '.move .whom') + count(root, '.move .fault')).toBe(0);
    expect(count(root, '.move .sign:not(.hand)')).toBeGreaterThan(0);
    expect(root.querySelector('.move')?.textContent).not.toContain('Why?');
  });

  it('is nothing but the words, where nothing is shown', async () => {
    const { root } = await assigned({ forecast: 'none' }, 'sitting');
    expect(count(root, '.move .whom') + count(root, '.move .fault') + count(root, '.aim')).toBe(0);
    expect(count(root, '.move .sign:not(.hand)')).toBe(0);
    expect(root.textContent).not.toContain('towards a wider resolution');
    expect(count(root, '.move-say')).toBeGreaterThan(0);
  });
});

describe('stepping back', () => {
  it('is offered nowhere, where it is not allowed', async () => {
    for (const stepBack of [true, false]) {
      const { root } = await assigned({ stepBack }, 'ending');
      expect(root.textContent?.includes('Go back and argue otherwise')).toBe(stepBack);
      await after(() => byText(root, '.top-tools button', 'Log').click());
      expect(root.querySelector('.log')?.textContent?.includes('Go back to before this')).toBe(stepBack);
      expect(root.textContent?.includes('there is no going back')).toBe(!stepBack);
    }
  });
});

describe('reading aloud', () => {
  it('comes before all other buttons, where that is asked', async () => {
    for (const aloud of [true, false]) {
      const { root } = await assigned({ aloud }, 'sitting');
      expect(root.querySelector('.top-bar')?.firstElementChild?.textContent === 'Read aloud').toBe(aloud);
      expect([...root.querySelectorAll('button')].filter((b) => b.textContent === 'Read aloud')).toHaveLength(1);
    }
  });
});

describe('the sources that must be opened', () => {
  it('hold the debrief back until each has been opened, and say which are left', async () => {
    const { root, play } = await assigned({ sources: SOURCES }, 'ending');
    expect(root.textContent).toContain(`Still to open before the debrief: ${SOURCES.length} of ${SOURCES.length}.`);
    expect(root.textContent).not.toContain('To the debrief');
    for (const details of root.querySelectorAll<HTMLDetailsElement>('.lesson-sources details'))
      await after(() => {
        details.open = true;
        details.dispatchEvent(new Event('toggle'));
      });
    expect(play.getState().opened).toEqual(SOURCES);
    expect(root.textContent).toContain('You have opened them all.');
    expect(byText(root, 'button', 'To the debrief')).toBeDefined();
    expect(await faultsIn(root)).toEqual([]);
  });

  it('count when their words are opened beside a speech', async () => {
    const opened = vi.fn<(sources: readonly string[]) => void>();
    const scenario = smallScenario();
    const speech = must(scenario.data.claims.find((c) => c.quotes.length > 0));
    const root = await show(
      <OpenedContext.Provider value={opened}>
        <SpeechText scenario={scenario} speech={speech} mode="period" />
      </OpenedContext.Provider>,
    );
    expect(opened).not.toHaveBeenCalled();
    await after(() => byText(root, '.origin-mark', 'see the source').click());
    expect(opened).toHaveBeenCalledExactlyOnceWith(speech.quotes.map(({ source }) => source));
  });

  it('that the scenario does not have hold nobody back', async () => {
    const { root } = await assigned({ sources: ['gone-since'] }, 'ending');
    expect(root.querySelector('.leaf-problem')?.textContent).toContain('not in this game: “gone-since”.');
    expect(byText(root, 'button', 'To the debrief')).toBeDefined();
  });

  it('are nothing to a play that nobody set', async () => {
    const play = smallPlay();
    playUntil(play, 'ending');
    expect(play.getState().assigned).toBeUndefined();
  });
});

describe('the teacher’s questions', () => {
  it('come at the end of the debrief, keep their answers, and show what was written before', async () => {
    const { root, play, storage, key } = await assigned({ before: ['Who?'], after: ['Why <b>so</b>?'] }, 'ending');
    writeNote(storage, key, 'before-1', 'All of them.');
    await act(() => {
      play.getState().move('next');
    });
    await act(async () => {
      await import('../../src/overlay/pages/debrief-screen.tsx');
    });
    const step = byText(root, '.debrief-step', 'What your teacher asks');
    expect(step.textContent).toContain('All of them.');
    const field = must(step.querySelector('textarea') ?? undefined);
    expect(step.querySelector(`label[for="${field.id}"]`)?.textContent).toBe('Why <b>so</b>?');
    await after(() => {
      field.value = 'Because.';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(readNotes(storage, key)).toEqual({ 'before-1': 'All of them.', 'after-1': 'Because.' });
    expect(await faultsIn(step)).toEqual([]);
  });
});
