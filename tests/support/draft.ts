import type { Draft } from '../../src/core/scenario/draft-data.ts';
import { invented, makeScenario } from './make-scenario.ts';

/** A paper of two terms and three hands, two of them needed. */
export const draft: Draft = {
  title: 'The order of the vestry',
  plain: 'What the meeting has agreed so far',
  lead: invented('That the well'),
  needed: 2,
  terms: [
    {
      id: 'lid',
      title: 'The lid',
      open: invented('have a lock;'),
      wordings: [
        { id: 'lid-open', when: { flag: 'opened' }, ...invented('have no lock;') },
        { id: 'lid-locked', when: { flag: 'locked' }, ...invented('have a lock;') },
      ],
    },
    {
      id: 'rope',
      title: 'The rope',
      open: invented('and a new rope.'),
      wordings: [{ id: 'rope-old', when: { flag: 'mended' }, ...invented('and the old rope.') }],
    },
  ],
  hands: [
    { person: 'alice', signs: { flag: 'opened' }, because: [invented('I can lift a lid.')] },
    {
      person: 'bob',
      signs: { not: { flag: 'opened' } },
      because: [{ when: { flag: 'opened' }, ...invented('Anybody might drink.') }, invented('It keeps the cows out.')],
    },
    { person: 'ann', signs: { role: 'as-alice' }, because: [invented('I sign what Alice signs.')] },
  ],
};

const choice = (id: string, flag: string) => ({
  id,
  ...invented(`${id}.`),
  goto: { beat: 'talk' },
  effects: [{ set: flag }],
});

/** A scenario whose first scene has that paper, and a choice for each thing that can be written in it. */
export const draftScenario = () => {
  const made = makeScenario({
    claims: {},
    beats: [
      {
        id: 'talk',
        lines: [{ id: 'asked', ...invented('What shall it say?') }],
        choices: [
          choice('open-it', 'opened'),
          choice('lock-it', 'locked'),
          choice('mend-it', 'mended'),
          choice('cough', 'coughed'),
        ],
      },
      {},
    ],
  });
  const scenes = made.data.scenes.map((scene) => ({ ...scene, draft }));
  return { ...made.data, scenes };
};
