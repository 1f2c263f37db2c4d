import { mapStory, reachedFrom } from '../../core/explore/bounds/story-map.ts';
import type { Lint } from './lint.ts';

export const sceneUnreachable: Lint = {
  id: 'scene-unreachable',
  reason: 'A scene or a sitting that no link leads to is never seen: its words are wasted, or a link is missing.',
  bad: [
    { file: 'scenario.json', path: ['parts', 0, 'start'], value: { carter: 'after', warden: 'after' } },
    { file: 'scenes/all.json', path: ['scenes', 0, 'beats', 1, 'goto'], value: { scene: 'after' } },
  ],
  good: [{ file: 'scenario.json', path: ['parts', 0, 'title'], value: 'Another title' }],
  check: ({ data }) => {
    const map = mapStory(data);
    const starts = data.parts.flatMap((p) => Object.values(p.start)).flatMap(map.startsOf);
    const reached = [...reachedFrom(map, starts)];
    const scenes = new Set(reached.flatMap((p) => (p.at === 'beat' ? [p.scene] : [])));
    const sittings = new Set(reached.flatMap((p) => (p.at === 'sitting' ? [p.sitting] : [])));
    return [
      ...data.scenes.flatMap((item) =>
        scenes.has(item)
          ? []
          : [{ item, path: ['id'], message: `No part starts in “${item.id}” and nothing leads to it.` }],
      ),
      ...data.sittings.flatMap((item) =>
        sittings.has(item) ? [] : [{ item, path: ['id'], message: `Nothing leads to the sitting “${item.id}”.` }],
      ),
    ];
  },
};
