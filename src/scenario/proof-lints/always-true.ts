import { withBeat } from './examples.ts';
import type { ProofLint } from './proof-lint.ts';

export const alwaysTrue: ProofLint = {
  id: 'always-true',
  reason: 'A condition that always holds decides nothing: it hides a mistake, or can be left out.',
  bad: [withBeat({ not: { moved: { atLeast: 4 } } })],
  good: [withBeat({ not: { moved: { atLeast: 1 } } })],
  check: ({ data, facts }) => {
    const reached = new Set(facts.filter((f) => f.verdict === 'reachable').map((f) => `${f.kind} ${f.id}`));
    return facts.flatMap(({ kind, id, verdict }) => {
      if (verdict !== 'unreachable') return [];
      if (kind === 'beat-skipped' && reached.has(`beat ${id}`)) {
        const [scene, beat] = id.split('/');
        const item = data.scenes.find((s) => s.id === scene);
        const at = item?.beats.findIndex((b) => b.id === beat) ?? -1;
        return item
          ? [
              {
                item,
                path: ['beats', at, 'when'],
                message: `The condition of the beat “${beat}” always holds where it is asked.`,
              },
            ]
          : [];
      }
      if (kind !== 'choice-withheld' || !reached.has(`choice ${id}`)) return [];
      return data.scenes.flatMap((item) =>
        item.beats.flatMap((beat, b) =>
          beat.choices.flatMap((choice, c) =>
            choice.id === id
              ? [
                  {
                    item,
                    path: ['beats', b, 'choices', c, 'when'],
                    message: `The condition of the choice “${id}” always holds where it is asked.`,
                  },
                ]
              : [],
          ),
        ),
      );
    });
  },
};
