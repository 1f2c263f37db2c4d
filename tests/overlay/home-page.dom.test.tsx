import { describe, expect, it, vi } from 'vitest';
import type { HomeDeps } from '../../src/overlay/pages/home-deps.ts';
import { HomePage } from '../../src/overlay/pages/home-page.tsx';
import { summarise } from '../../src/scenario/summary.ts';
import { createPreferencesStore } from '../../src/store/preferences.ts';
import { memoryStorage } from '../fixtures/small-play.ts';
import { joinReference } from '../../src/scenario/join-reference.ts';
import { runScenario } from '../fixtures/small-run.ts';
import { SMALL_SCENARIO } from '../fixtures/small-scenario.ts';
import { after, byText, faultsIn, show } from './dom.ts';

const summary: HomeDeps['scenarios'][number] = {
  ...SMALL_SCENARIO,
  book: [
    { id: 'people', title: 'People' },
    { id: 'who-could-drink', title: 'Who could drink' },
  ],
  parts: SMALL_SCENARIO.parts.map((part) => Object.assign({}, part, { roles: Object.keys(part.start), legs: [] })),
  roles: SMALL_SCENARIO.roles.map((role) => Object.assign({}, role, { name: role.title })),
};

const run: HomeDeps['scenarios'][number] = summarise(runScenario().data, joinReference([]));

const deps = (own: Partial<HomeDeps> = {}): HomeDeps => ({
  scenarios: [summary],
  preferences: createPreferencesStore(memoryStorage()),
  kept: () => undefined,
  forget: () => undefined,
  lessons: () => Promise.resolve([]),
  bring: () => Promise.resolve({ problem: 'There is none.' }),
  go: () => undefined,
  ...own,
});

describe('the first page', () => {
  it('leads to a play in each role at the level chosen', async () => {
    const root = await show(<HomePage {...deps()} />);
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.home-role a')].map((a) => a.getAttribute('href'));
    expect(links).toEqual([
      '#/play/small-common?part=whole&role=as-miller&level=shrewd',
      '#/play/small-common?part=whole&role=as-steward&level=shrewd',
    ]);
    await after(() => byText(root, 'label', 'Formidably').click());
    expect(root.querySelector('.home-role a')?.getAttribute('href')).toContain('level=formidable');
  });

  it('shows who one is in plain English once that is chosen, and keeps the choice', async () => {
    const own = deps();
    const root = await show(<HomePage {...own} />);
    expect(root.textContent).toContain('know whose sack is empty');
    await after(() => byText(root, 'label', 'In plain English').click());
    expect(root.textContent).toContain('You know who is hungry');
    expect(own.preferences.getState().text).toBe('plain');
  });

  it('goes on with a play that is kept, and forgets it only when asked twice', async () => {
    const forget = vi.fn<HomeDeps['forget']>();
    const go = vi.fn<HomeDeps['go']>();
    const kept: HomeDeps['kept'] = (_, __, role) =>
      role === 'as-miller' && forget.mock.calls.length === 0 ? { moves: 3, where: 'in the vestry' } : undefined;
    const root = await show(<HomePage {...deps({ kept, forget, go })} />);
    expect(byText(root, 'a', 'Go on as').getAttribute('href')).toBe('#/play/small-common?part=whole&role=as-miller');
    expect(root.textContent).toContain('Kept here: in the vestry.');
    await after(() => byText(root, 'button', 'Start again').click());
    expect(forget).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('No, leave it');
    await after(() => byText(root, 'button', 'Yes, start again').click());
    expect(forget).toHaveBeenCalledWith('small-common', 'whole', 'as-miller');
    expect(go).toHaveBeenCalledWith('#/play/small-common?part=whole&role=as-miller&level=shrewd');
  });

  it('clears the device of every play and of what was preferred', async () => {
    const forget = vi.fn<HomeDeps['forget']>();
    const clear = vi.fn<() => void>();
    const own = deps({ forget, clear });
    own.preferences.getState().choose({ theme: 'dark' });
    const root = await show(<HomePage {...own} />);
    await after(() => byText(root, 'button', 'Clear this device').click());
    await after(() => byText(root, 'button', 'Yes, clear it').click());
    expect(forget).toHaveBeenCalledTimes(2);
    expect(clear).toHaveBeenCalledOnce();
    expect(own.preferences.getState().theme).toBe('light');
    expect(root.querySelector('output')?.textContent).toBe('Cleared.');
  });

  it('has one main part, and below it the others, each with whom one can be and how long it takes', async () => {
    const root = await show(<HomePage {...deps({ scenarios: [run] })} />);
    expect(root.querySelectorAll('.home-role')).toHaveLength(2);
    const other = byText(root, '.home-other', 'The vestry and the green');
    expect(other.textContent).toContain('Two Tuesdays. About 1½ hours.');
    const links = [...other.querySelectorAll('a')];
    expect(links.map((a) => a.textContent)).toEqual([
      'Play as Joan Pike (The vestry and the green)',
      'Play as Amos Reed (The vestry and the green)',
    ]);
    expect(links[0]?.getAttribute('href')).toContain('part=both&role=as-miller&level=shrewd');
  });

  it('shows what a run is made of, in order, and leaves out what can’t be played by itself', async () => {
    const root = await show(<HomePage {...deps({ scenarios: [run] })} />);
    const legs = [...root.querySelectorAll('.home-legs li')].map((li) => li.textContent);
    expect(legs).toEqual(['The vestry A wet Tuesday', 'The green A dry Tuesday']);
    expect(root.querySelectorAll('section.home-part')).toHaveLength(2);
  });

  it('goes on with a kept play of another part too', async () => {
    const kept: HomeDeps['kept'] = (_, part) => (part === 'both' ? { moves: 9, where: '“The green”' } : undefined);
    const root = await show(<HomePage {...deps({ scenarios: [run], kept })} />);
    expect(byText(root, '.home-other', 'Kept here: “The green”.').querySelectorAll('button')).toHaveLength(2);
    expect(root.querySelector('.home-role')?.textContent).not.toContain('Kept here');
    expect(await faultsIn(root)).toEqual([]);
  });

  it('says what went wrong on the way', async () => {
    const root = await show(<HomePage {...deps({ problem: 'There is no such part.' })} />);
    expect(root.querySelector('[role=alert]')?.textContent).toBe('There is no such part.');
  });

  it('leads to every page of the book', async () => {
    const root = await show(<HomePage {...deps()} />);
    const links = [...root.querySelectorAll('.home-book a')].map((a) => a.getAttribute('href'));
    expect(links).toEqual(['#/reference/small-common/people', '#/reference/small-common/who-could-drink']);
  });

  it('says what leaves the device: nothing by itself, and in a course the play but nothing that is typed', async () => {
    const alone = await show(<HomePage {...deps()} />);
    expect(alone.textContent?.match(/Nothing leaves this device unless you hand it in/g)).toHaveLength(2);
    expect(alone.textContent).not.toContain('course');
    const told = await show(<HomePage {...deps({ course: true })} />);
    expect(told.textContent).not.toContain('Nothing leaves');
    expect(told.textContent).toContain('It is told of nothing that you type.');
    expect(told.textContent).toContain('The course is told of your play.');
  });

  it('leads to what is said of privacy, for a child and for a school, and of accessibility', async () => {
    const root = await show(<HomePage {...deps()} />);
    const links = [...root.querySelectorAll('.home-foot > .leaf-aside a')].map((a) => a.getAttribute('href'));
    expect(links).toEqual(['privacy-child', 'privacy', 'accessibility'].map((page) => `#/teach/notes/${page}`));
  });

  it('gives axe nothing to find', async () => {
    expect(await faultsIn(await show(<HomePage {...deps()} />))).toEqual([]);
  });
});
