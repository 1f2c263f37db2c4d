import { optionsOf } from '../../core/debate/compile.ts';
import type { Lint } from './lint.ts';

export const optionWithoutReason: Lint = {
  id: 'option-without-reason',
  reason: 'An option that no claim speaks for can’t be argued for, and the division on it is settled beforehand.',
  bad: [{ file: 'claims/all.json', path: ['claims', 2, 'for'], value: [] }],
  good: [{ file: 'claims/all.json', path: ['claims', 0, 'for'], value: ['open-to-all'] }],
  check: ({ data }) =>
    data.sittings.flatMap((sitting) => {
      const here = data.claims.filter((c) => sitting.claims.includes(c.id) && c.value !== undefined);
      const put = new Set(optionsOf(data, sitting).slice(1));
      return data.options
        .filter((option) => put.has(option.id))
        .flatMap((option) =>
          here.some((c) => c.for.includes(option.id))
            ? []
            : [
                {
                  item: option,
                  path: ['id'],
                  message: `No claim of the sitting “${sitting.id}” is a reason for “${option.title}”.`,
                },
              ],
        );
    }),
};
