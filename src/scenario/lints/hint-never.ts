import { factsOf } from './facts/facts.ts';
import type { Lint } from './lint.ts';

export const hintNever: Lint = {
  id: 'hint-never',
  reason: 'A hint for an exchange that no candle reaches teaches nobody.',
  bad: [{ file: 'sittings/the-vestry.json', path: ['hints', 0, 'exchange'], value: 4 }],
  good: [{ file: 'sittings/the-vestry.json', path: ['hints', 0, 'exchange'], value: 3 }],
  check: ({ data }) =>
    data.sittings.flatMap((item) => {
      const most = Math.max(
        0,
        ...factsOf(data)
          .rooms(item)
          .map((r) => r.exchanges.most),
      );
      return item.hints.flatMap((hint, i) =>
        hint.exchange > most
          ? [
              {
                item,
                path: ['hints', i, 'exchange'],
                message: `The candle burns for ${most} exchanges at most, so a hint for number ${hint.exchange} is never shown.`,
              },
            ]
          : [],
      );
    }),
};
