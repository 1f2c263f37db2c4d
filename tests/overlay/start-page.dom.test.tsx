import { describe, expect, it, vi } from 'vitest';
import type { Assignment } from '../../src/assign/assignment.ts';
import { SHARED } from '../../src/assign/assignment.ts';
import { assignmentId, packAssignment } from '../../src/assign/pack.ts';
import { StartPage } from '../../src/overlay/assigned/start-page.tsx';
import type { StartDeps } from '../../src/overlay/assigned/start-page.tsx';
import { readNotes } from '../../src/overlay/pages/notes.ts';
import { joinReference } from '../../src/scenario/join-reference.ts';
import { summarise } from '../../src/scenario/summary.ts';
import { createPreferencesStore } from '../../src/store/preferences.ts';
import { plainAssignment } from '../assign/assignments.ts';
import { BRITISH, fakeSynthesiser } from '../fixtures/fake-synthesiser.ts';
import { memoryStorage, smallScenario } from '../fixtures/small-play.ts';
import { SMALL_SCENARIO } from '../fixtures/small-scenario.ts';
import { must } from '../support/must.ts';
import { after, byText, faultsIn, show } from './dom.ts';

const scenario = summarise(SMALL_SCENARIO, joinReference([]));
const part = must(scenario.parts[0]);

function deps(change: Partial<Assignment> = {}, own: Partial<StartDeps> = {}): StartDeps {
  const terms = plainAssignment(change);
  return {
    assigned: { terms, code: packAssignment(terms), id: assignmentId(terms) },
    scenario,
    part,
    play: smallScenario(),
    preferences: createPreferencesStore(memoryStorage()),
    synthesiser: undefined,
    book: { storage: memoryStorage(), key: 'notes' },
    home: '#/',
    hrefOf: (role) => `#to-${role}`,
    go: () => undefined,
    kept: () => [],
    forget: () => undefined,
    ...own,
  };
}

const type = (field: HTMLInputElement | HTMLTextAreaElement, text: string): void => {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

describe('the page of a lesson', () => {
  it('starts on one press in the role that is given', async () => {
    const go = vi.fn<StartDeps['go']>();
    const root = await show(<StartPage {...deps({ role: 'as-steward' }, { go })} />);
    expect(root.textContent).toContain('You are Amos Reed');
    expect(root.textContent).not.toContain('You are Joan Pike');
    await after(() => byText(root, 'button', 'Start').click());
    expect(go).toHaveBeenCalledExactlyOnceWith('#to-as-steward');
    expect(await faultsIn(root)).toEqual([]);
  });

  it('lets the student choose where the role is free', async () => {
    const go = vi.fn<StartDeps['go']>();
    const root = await show(<StartPage {...deps({}, { go })} />);
    expect([...root.querySelectorAll('.lesson-start')]).toHaveLength(2);
    await after(() => must(root.querySelector<HTMLElement>('.lesson-start') ?? undefined).click());
    expect(go).toHaveBeenCalledExactlyOnceWith('#to-as-miller');
  });

  it('makes a role of a seat number, and asks again where it is none', async () => {
    const go = vi.fn<StartDeps['go']>();
    const root = await show(<StartPage {...deps({ role: SHARED }, { go })} />);
    const field = must(root.querySelector<HTMLInputElement>('.lesson-seat input') ?? undefined);
    const press = (): Promise<void> => after(() => byText(root, 'button', 'Start').click());
    for (const wrong of ['', 'two', '0', '1000', '1.5']) {
      await after(() => {
        type(field, wrong);
      });
      await press();
      expect(root.textContent).toContain('Type a whole number from 1 to 999');
    }
    expect(go).not.toHaveBeenCalled();
    await after(() => {
      type(field, '4');
    });
    expect(root.textContent).toContain('You are Amos Reed');
    await press();
    expect(go).toHaveBeenCalledExactlyOnceWith('#to-as-steward');
  });

  it('shows the note as it was written, as text', async () => {
    const note = '<img src=x onerror=alert(1)>\nSecond line';
    const root = await show(<StartPage {...deps({ note })} />);
    expect(byText(root, '.lesson-note p', 'Second line').textContent).toBe(note);
    expect(root.querySelector('.lesson-note img')).toBeNull();
  });

  it('keeps what is answered before play', async () => {
    const own = deps({ before: ['Who should drink?'] });
    const root = await show(<StartPage {...own} />);
    await after(() => {
      type(must(root.querySelector('textarea') ?? undefined), 'Everyone.');
    });
    expect(readNotes(own.book.storage, own.book.key)).toEqual({ 'before-1': 'Everyone.' });
  });

  it('goes on with what is kept, and begins afresh only when asked twice', async () => {
    let kept = [{ role: 'as-miller', where: 'three choices made' }];
    const forget = vi.fn<() => void>(() => {
      kept = [];
    });
    const root = await show(<StartPage {...deps({ role: SHARED }, { kept: () => kept, forget })} />);
    expect(byText(root, 'a', 'Go on as Joan Pike').getAttribute('href')).toBe('#to-as-miller');
    expect(root.textContent).not.toContain('Your seat number');
    await after(() => byText(root, 'button', 'Begin afresh').click());
    expect(forget).not.toHaveBeenCalled();
    await after(() => byText(root, 'button', 'Yes, begin afresh').click());
    expect(forget).toHaveBeenCalledOnce();
    expect(root.textContent).toContain('Your seat number');
  });

  it('says what is asked for that is not here, and goes on without it', async () => {
    const root = await show(<StartPage {...deps({ after: ['gone-question'], sources: ['not-come-yet'] })} />);
    expect(root.querySelector('.leaf-problem')?.textContent).toContain('not in this game: “gone-question”.');
    expect(byText(root, 'button', 'Start')).toBeDefined();
    const whole = await show(<StartPage {...deps({ after: ['Why?'] })} />);
    expect(whole.querySelector('.leaf-problem')).toBeNull();
  });

  it('reads itself aloud where there is a voice, first where that is asked', async () => {
    const synthesiser = fakeSynthesiser([BRITISH]);
    const root = await show(<StartPage {...deps({ aloud: true }, { synthesiser })} />);
    const tools = must(root.querySelector('.lesson-tools') ?? undefined);
    expect(tools.firstElementChild?.textContent).toBe('Read this page aloud');
    await after(() => byText(root, 'button', 'Read this page aloud').click());
    expect(synthesiser.said.length).toBe(1);
    expect(tools.firstElementChild?.textContent).toBe('Stop reading');
    const other = await show(<StartPage {...deps({}, { synthesiser })} />);
    expect(other.querySelector('.lesson-tools')?.lastElementChild?.textContent).toBe('Read this page aloud');
  });

  it('tells each setting in its own words', async () => {
    const told = async (change: Partial<Assignment>): Promise<string> =>
      byText(await show(<StartPage {...deps(change)} />), '.lesson-asked', 'What you will do').textContent ?? '';
    const changes: readonly Partial<Assignment>[] = [
      {},
      { forecast: 'direction' },
      { forecast: 'none' },
      { stepBack: false },
      { text: 'plain' },
      { after: ['Why?'] },
      { after: ['Why?', 'Who?'] },
    ];
    const all = [];
    for (const change of changes) all.push(await told(change));
    expect(new Set(all).size).toBe(changes.length);
  });
});
