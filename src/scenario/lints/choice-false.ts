import type { Effect } from '../../core/scenario/condition-data.ts';
import type { Choice } from '../../core/scenario/scenario.ts';
import { chosenMark, flagMark } from './facts/known-before.ts';
import { readMarks } from './facts/read-marks.ts';
import type { Lint } from './lint.ts';

export const choiceFalse: Lint = {
  id: 'choice-false',
  reason: 'Choices that all lead to the same, and leave no trace, make the player think in vain.',
  bad: [
    {
      file: 'scenes/all.json',
      path: ['scenes', 0, 'beats', 0, 'choices', 1],
      value: {
        id: 'knock-twice',
        goto: { beat: 'b2' },
        period: 'Knock twice.',
        plain: 'Knock two times.',
        origin: 'invented',
      },
    },
  ],
  good: [
    {
      file: 'scenes/all.json',
      path: ['scenes', 0, 'beats', 0, 'choices', 1],
      value: {
        id: 'go-in',
        goto: { sitting: 'the-vestry' },
        period: 'Go in.',
        plain: 'Go in.',
        origin: 'invented',
      },
    },
    [
      {
        file: 'scenes/all.json',
        path: ['scenes', 0, 'beats', 0, 'choices', 1],
        value: {
          id: 'promise-rope',
          goto: { beat: 'b2' },
          period: 'Promise her a rope.',
          plain: 'Promise her a rope.',
          origin: 'invented',
          effects: [{ set: 'gave-rope' }],
        },
      },
      {
        file: 'scenario.json',
        path: ['promises'],
        value: [
          {
            id: 'rope',
            text: { period: 'a new rope', plain: 'a new rope' },
            given: 'gave-rope',
            kept: 'gave-rope',
            broken: 'gave-rope',
          },
        ],
      },
    ],
  ],
  check: ({ data }) => {
    const read = readMarks(data);
    const tells = (effect: Effect): boolean =>
      'hear' in effect || 'settle' in effect || read.has(flagMark('set' in effect ? effect.set : effect.unset));
    const leavesTrace = (choice: Choice): boolean => read.has(chosenMark(choice.id)) || choice.effects.some(tells);
    return data.scenes.flatMap((item) =>
      item.beats.flatMap(({ choices }, i) => {
        const [first] = choices;
        const isFalse =
          first !== undefined &&
          choices.length > 1 &&
          choices.every((c) => JSON.stringify(c.goto) === JSON.stringify(first.goto) && !leavesTrace(c));
        return isFalse
          ? [
              {
                item,
                path: ['beats', i, 'choices'],
                message:
                  'Whichever of these is taken, the same follows, and nothing asks later which it was. Let one of them lead elsewhere, or do something.',
              },
            ]
          : [];
      }),
    );
  },
};
