import { render } from 'preact';
import { isWhole } from '../../core/play/scenario-index.ts';
import { followPreferences } from '../../overlay/follow-preferences.ts';
import { NOT_LOADED, fetchJson, fetchPlay, fetchRest, fetchShelf } from '../../play/fetch-scenario.ts';
import type { OpenTeach } from '../../play/site.ts';
import { unpackReference } from '../../scenario/unpack-reference.ts';
import { CouncilPage } from './council-page.tsx';
import type { FetchRoom } from './use-room.ts';

/** Fetches from the same site what the cards of a part are made from: all of its sittings, and the book. */
const roomFrom =
  (base: string): FetchRoom =>
  async (scenario, part) => {
    try {
      const [fetched, read] = await Promise.all([
        fetchPlay(base, scenario, part),
        fetchJson(`${base}references/${scenario}.json`),
      ]);
      const book = unpackReference(read);
      if ('problem' in fetched || !book) return undefined;
      const play = isWhole(fetched.scenario, part) ? fetched.scenario : await fetchRest(base, fetched.scenario, part);
      return play && { play, book };
    } catch {
      return undefined;
    }
  };

/** Opens the page on which the men of a house are dealt to a class. */
export const openCouncilPage: OpenTeach = async (root, { base, preferences, synthesiser, wanted }) => {
  const shelf = await fetchShelf(base);
  if (shelf.length === 0) return { problem: NOT_LOADED };
  if (!wanted()) return { close: () => undefined };
  const page = root.ownerDocument;
  const unfollow = followPreferences(page, preferences);
  const before = page.title;
  page.title = 'The class is the house';
  const fetchRoom = roomFrom(base);
  render(
    <CouncilPage
      shelf={shelf}
      preferences={preferences}
      synthesiser={synthesiser}
      home="#/teach"
      fetchRoom={fetchRoom}
    />,
    root,
  );
  return {
    close: () => {
      unfollow();
      page.title = before;
      render(null, root);
    },
  };
};
