import { lastEndingFits, withChoice } from './examples.ts';
import type { ProofLint } from './proof-lint.ts';

export const memberFixed: ProofLint = {
  id: 'member-never-moves',
  reason: 'A man whom nothing can move is a seat that is not played for.',
  bad: [[{ file: 'members.json', path: ['members', 2, 'settled'], value: 1 }]],
  good: [
    [
      { file: 'members.json', path: ['members', 2, 'settled'], value: 1 },
      { file: 'sittings/the-vestry.json', path: ['steadfast'], value: ['old-mercer'] },
    ],
  ],
  check: ({ data, facts }) =>
    facts.flatMap(({ kind, id, verdict }) => {
      if (kind !== 'member-moves' || verdict !== 'unreachable') return [];
      const [sitting, member] = id.split('/');
      const item = data.members.find((m) => m.id === member);
      return item
        ? [
            {
              item,
              path: ['id'],
              message: `In “${sitting}”, no play moves ${item.name} from his first stance; if he leads a side, list him as steadfast.`,
            },
          ]
        : [];
    }),
};

/** A faction of three. */
const BODY = { file: 'members.json', path: ['members', 0, 'faction'], value: 'vestry' } as const;

export const factionFixed: ProofLint = {
  id: 'faction-never-turns',
  reason: 'A faction that no play can turn decides nothing that was not decided before.',
  bad: [[BODY, { file: 'sittings/the-vestry.json', path: ['steadfast'], value: ['giles-warden', 'old-mercer'] }]],
  good: [[BODY, { file: 'sittings/the-vestry.json', path: ['steadfast'], value: ['old-mercer'] }]],
  check: ({ data, facts }) =>
    facts.flatMap(({ kind, id, verdict }) => {
      if (kind !== 'faction-turns' || verdict !== 'unreachable') return [];
      const [sitting, faction] = id.split('/');
      const item = data.factions.find((f) => f.id === faction);
      // of two men, one is no greater part
      const men = data.members.filter((m) => m.faction === faction).length;
      return item && men > 2
        ? [
            {
              item,
              path: ['id'],
              message: `In “${sitting}”, no play turns the greater part of ${item.title} to another option.`,
            },
          ]
        : [];
    }),
};

export const choiceAlwaysBest: ProofLint = {
  id: 'choice-always-best',
  reason: 'A choice that is better than its neighbours whatever came before is no choice.',
  bad: [[...withChoice({ goto: { scene: 'after' } }), lastEndingFits]],
  good: [[...withChoice({ goto: { beat: 'b2' }, effects: [{ set: 'walked' }] }), lastEndingFits]],
  check: ({ data, proofs }) => {
    if (!proofs.every((p) => p.closed)) return [];
    const judged = proofs.flatMap((p) => p.choices);
    const always = judged
      .map((j) => j.choice)
      .filter((choice) => judged.every((j) => j.choice !== choice || j.alwaysBest));
    return data.scenes.flatMap((item) =>
      item.beats.flatMap((beat, b) =>
        beat.choices.flatMap((choice, c) =>
          always.includes(choice.id)
            ? [
                {
                  item,
                  path: ['beats', b, 'choices', c, 'id'],
                  message: `The choice “${choice.id}” always leads to a better best outcome than its neighbours.`,
                },
              ]
            : [],
        ),
      ),
    );
  },
};
