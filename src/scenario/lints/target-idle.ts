import type { Target } from '../../core/scenario/target-data.ts';
import type { Lint } from './lint.ts';

function faultOf({ atLeast, atMost, way, values }: Target): string | undefined {
  if (atLeast === undefined && atMost === undefined)
    return 'It asks for nothing: write “atLeast” or “atMost”, or both.';
  if (atLeast !== undefined && atMost !== undefined && atLeast > atMost)
    return `No figure is at least ${atLeast} and at most ${atMost}.`;
  return way === 'values-only' && (values ?? []).length === 0
    ? 'This way of play speaks to no value: name them in “values”.'
    : undefined;
}

export const targetIdle: Lint = {
  id: 'target-idle',
  reason: 'A target that is always met, or never, watches over nothing.',
  bad: [
    { file: 'targets.json', path: ['targets', 0, 'atMost'] },
    { file: 'targets.json', path: ['targets', 0, 'atLeast'], value: 0.6 },
    { file: 'targets.json', path: ['targets', 0, 'way'], value: 'values-only' },
  ],
  good: [{ file: 'targets.json', path: ['targets', 0, 'atLeast'], value: 0.5 }],
  check: ({ data }) =>
    data.targets.flatMap((item) => {
      const message = faultOf(item);
      return message === undefined ? [] : [{ item, path: ['id'], message }];
    }),
};
