import { way as wayTo, withLane } from './examples.ts';
import type { ProofLint } from './proof-lint.ts';

export const noWayOut: ProofLint = {
  id: 'no-way-out',
  reason:
    'A play that can’t come to an end leaves the player at a page with nothing to press, or going round for ever.',
  bad: [withLane([wayTo('lane-again', 'lane')])],
  good: [withLane([wayTo('lane-again', 'lane'), wayTo('door', 'b2')])],
  check: ({ data, proofs }) => {
    const told = new Set<string>();
    return proofs.flatMap(({ job, traps }) =>
      traps.flatMap(({ kind, at, witness }) => {
        if (told.has(`${kind} ${at}`)) return [];
        told.add(`${kind} ${at}`);
        const [scene, beat] = at.split('/');
        const item = data.scenes.find((s) => s.id === scene) ?? data.sittings.find((s) => s.id === at);
        if (!item) return [];
        const index = 'beats' in item ? item.beats.findIndex((b) => b.id === beat) : -1;
        const way = `as ${job.role} after ${witness.length} ${witness.length === 1 ? 'move' : 'moves'}${witness.length > 0 ? `: ${witness.slice(-6).join(', ')}` : ''}`;
        const message =
          kind === 'stuck'
            ? `Play stands still here (${way}): no choice is open and no way on fits.`
            : `Play goes round for ever from here (${way}): no way leads to an ending.`;
        return [{ item, path: index < 0 ? ['id'] : ['beats', index], message }];
      }),
    );
  },
};
