import { fetchJson } from '../../../play/fetch-scenario.ts';
import { readBalance } from '../../../scenario/read-balance.ts';
import { balanceSections } from './balance-sections.ts';
import type { SitePage } from './site-page.ts';

/** Views shown, sources and winning paths on each side, as a script has counted them. */
export const BALANCE_PAGE: SitePage = {
  id: 'balance',
  title: 'Balance statement',
  about: 'What each side has to argue with, and what plays come to: counted by a script, not by us.',
  sections: [
    {
      id: 'what-it-does-not-show',
      title: 'What it does not show',
      blocks: [
        {
          list: [
            'Balance of words is not balance of truth. That two sides have as many claims does not make them equally right, and that one has fewer does not make it wrong.',
            'A count can’t say how strong a claim is, or whether each side is at its strongest. Read both; the notes on sources say where each was found.',
            'It says nothing of views that nobody in the story puts. The debrief tells who was not in the room.',
            'The named ways of play are programs. Students do not play like any of them, and no count was made of real students.',
            'Both sides argue about the past. Where a lesson goes on to questions of today, the balance of that talk is the teacher’s.',
          ],
        },
        {
          note: {
            title: 'Count it again.',
            text: 'Whoever has the source can: npm run balance makes the file that this page shows, with the same bytes from the same scenario, and a test fails where the file is older than the scenario.',
          },
        },
      ],
    },
  ],
  bring: async ({ base, scenarios }) => {
    const found = await Promise.all(
      scenarios.map(async (id) => readBalance(await fetchJson(`${base}balance/${id}.json`))),
    );
    if (found.some((one) => one === undefined)) throw new Error('A balance is not there.');
    return found.flatMap((one) => (one ? balanceSections(one, found.length > 1) : []));
  },
};
