import { withBeat } from './examples.ts';
import type { FactKind } from '../../core/explore/walk/facts.ts';
import type { ScenarioData } from '../../core/scenario/scenario.ts';
import type { Finding } from '../lints/lint.ts';
import type { ProofLint } from './proof-lint.ts';

interface Found {
  readonly item: object;
  readonly path: Finding['path'];
  readonly what: string;
}

/** Where a fact stands in the files, and what to call it. */
function placeOf(data: ScenarioData, kind: FactKind, id: string): Found | undefined {
  const titled = (item: { readonly title: string } | undefined, what: string): Found | undefined =>
    item && { item, path: ['id'], what: `${what} “${item.title}”` };
  switch (kind) {
    case 'ending':
      return titled(
        data.endings.find((e) => e.id === id),
        'The ending',
      );
    case 'scene':
      return titled(
        data.scenes.find((s) => s.id === id),
        'The scene',
      );
    case 'claim':
      return titled(
        data.claims.find((c) => c.id === id),
        'The claim',
      );
    case 'resolution': {
      const [sitting, option] = id.split(':');
      const item = data.options.find((o) => o.id === option);
      return item && { item, path: ['id'], what: `In “${sitting}”, the resolution “${item.title}”` };
    }
    case 'beat': {
      const [scene, beat] = id.split('/');
      const item = data.scenes.find((s) => s.id === scene);
      const at = item?.beats.findIndex((b) => b.id === beat) ?? -1;
      return item && { item, path: ['beats', at, 'id'], what: `The beat “${beat}”` };
    }
    case 'choice': {
      for (const item of data.scenes)
        for (const [b, beat] of item.beats.entries()) {
          const c = beat.choices.findIndex((choice) => choice.id === id);
          if (c >= 0) return { item, path: ['beats', b, 'choices', c, 'id'], what: `The choice “${id}”` };
        }
      return undefined;
    }
    case 'interjection': {
      for (const item of data.sittings) {
        const at = item.interjections.findIndex((i) => i.id === id);
        if (at >= 0) return { item, path: ['interjections', at, 'id'], what: `The interjection “${id}”` };
      }
      return undefined;
    }
    default:
      return undefined;
  }
}

export const unreachable: ProofLint = {
  id: 'unreachable',
  reason: 'What no play can come to was written for nobody; often a condition or a number is not what was meant.',
  bad: [withBeat({ moved: { atLeast: 4 } })],
  good: [withBeat({ moved: { atLeast: 1 } })],
  check: ({ data, facts }) => {
    const lost = facts.filter((f) => f.verdict === 'unreachable');
    const lostScenes = new Set(lost.filter((f) => f.kind === 'scene').map((f) => f.id));
    return lost.flatMap(({ kind, id, walked }) => {
      // a scene that is never read is told once, not beat by beat
      if (kind === 'beat' && lostScenes.has(id.split('/')[0] ?? '')) return [];
      const place = placeOf(data, kind, id);
      if (!place) return [];
      const how = walked ? 'every state was walked' : 'it follows from what can be said and set at all';
      return [{ item: place.item, path: place.path, message: `${place.what} is proved unreachable: ${how}.` }];
    });
  },
};
