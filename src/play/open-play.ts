import type { Assigned } from '../assign/assignment.ts';
import { firstScene, isWhole } from '../core/play/scenario-index.ts';
import type { Scenario } from '../core/play/scenario-index.ts';
import { DEFAULT_SETTINGS } from '../core/play/state.ts';
import type { LessonParts } from '../overlay/assigned/lesson.ts';
import { copyText } from '../platform/copy-text.ts';
import { downloadText } from '../platform/download.ts';
import { printOnly } from '../platform/print-only.ts';
import { isKeptHere } from '../store/kept-here.ts';
import type { Address } from './address.ts';
import { NOT_LOADED, fetchPlay, fetchRest } from './fetch-scenario.ts';
import { mountPlay } from './mount-play.ts';
import type { PageDeps } from './open-home.ts';
import type { Opened } from './opened.ts';

/** What is asked for: a part and role, and perhaps what a teacher asks besides. */
export interface Asked extends Omit<Extract<Address, { readonly page: 'play' }>, 'page'> {
  readonly assigned?: Assigned | undefined;
  readonly lesson?: LessonParts | undefined;
  /** Whether a class votes the divisions. */
  readonly council?: boolean | undefined;
}

/** Opens the play that is asked for. */
export async function openPlay(root: HTMLElement, deps: PageDeps, asked: Asked): Promise<Opened> {
  const { base, storage } = deps;
  const fetched = await fetchPlay(base, asked.scenario, asked.part);
  if ('problem' in fetched) return fetched;
  const { scenario: first, part } = fetched;
  const { role, assigned, lesson } = asked;
  const title = first.data.parts.find((p) => p.id === part)?.title ?? part;
  if (role === undefined || firstScene(first, part, role) === undefined)
    return {
      problem:
        role === undefined
          ? `This link does not say whom you play in “${title}”. Choose below.`
          : `Nobody can play “${role}” in “${title}”. Choose below.`,
    };
  const play = { part, role, storage, assigned };
  const rest = (): Promise<Scenario | undefined> => fetchRest(base, first, part);
  // a play that has come further is followed on the whole
  const scenario = isWhole(first, part) || isKeptHere({ ...play, scenario: first }) ? first : await rest();
  if (!scenario) return { problem: NOT_LOADED };
  if (!deps.wanted()) return { close: () => undefined };
  const settings = {
    ...DEFAULT_SETTINGS,
    ...(asked.level && { level: asked.level }),
    ...(asked.council === true && { council: true }),
  };
  const close = mountPlay(root, {
    ...deps,
    ...play,
    scenario,
    rest: scenario === first ? rest : undefined,
    settings,
    lesson,
    book: async () => (await import('./book.ts')).bringBook(base, scenario.data.id),
    home: '#/',
    tools: { download: downloadText, copy: copyText, print: printOnly },
  });
  return { close };
}
