import { firstScene } from '../core/play/scenario-index.ts';
import { DEFAULT_SETTINGS } from '../core/play/state.ts';
import { downloadText } from '../platform/download.ts';
import type { Address } from './address.ts';
import { fetchScenario } from './fetch-scenario.ts';
import { mountPlay } from './mount-play.ts';
import type { PageDeps } from './open-home.ts';
import type { Opened } from './opened.ts';

/** Opens the play that an address asks for. */
export async function openPlay(
  root: HTMLElement,
  deps: PageDeps,
  address: Extract<Address, { readonly page: 'play' }>,
): Promise<Opened> {
  const fetched = await fetchScenario(deps.base, address.scenario);
  if ('problem' in fetched) return fetched;
  if (!deps.wanted()) return { close: () => undefined };
  const { scenario } = fetched;
  const parts = scenario.data.parts.filter((p) => p.alone !== false);
  const part = address.part === undefined ? parts[0] : parts.find((p) => p.id === address.part);
  if (!part) return { problem: `“${scenario.data.title}” has no part “${address.part ?? ''}”. Choose one below.` };
  if (address.role === undefined || firstScene(scenario, part.id, address.role) === undefined)
    return { problem: `This link does not say whom you play in “${part.title}”. Choose below.` };
  const settings = { ...DEFAULT_SETTINGS, ...(address.level ? { level: address.level } : {}) };
  const close = mountPlay(root, {
    ...deps,
    scenario,
    part: part.id,
    role: address.role,
    settings,
    book: async () => (await import('./book.ts')).bringBook(deps.base, scenario.data),
    home: '#/',
    download: downloadText,
  });
  return { close };
}
