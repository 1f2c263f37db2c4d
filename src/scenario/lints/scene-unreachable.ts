import type { Goto } from '../../core/scenario/condition-data.ts';
import type { Lint } from './lint.ts';

export const sceneUnreachable: Lint = {
  id: 'scene-unreachable',
  reason: 'A scene that no link leads to is never seen: its words are wasted, or a link is missing.',
  bad: [{ file: 'scenario.json', path: ['parts', 0, 'start'], value: { carter: 'after', warden: 'after' } }],
  good: [{ file: 'scenario.json', path: ['parts', 0, 'title'], value: 'Another title' }],
  check: ({ data }) => {
    const scenes = new Map(data.scenes.map((s) => [s.id, s]));
    const sittings = new Map(data.sittings.map((s) => [s.id, s]));
    const seen = new Set<string>();
    const open: string[] = data.parts.flatMap((p) => Object.values(p.start));
    const heldSittings = new Set<string>();
    const follow = (goto: Goto | undefined): void => {
      if (!goto) return;
      if ('scene' in goto) open.push(goto.scene);
      if ('sitting' in goto && !heldSittings.has(goto.sitting)) {
        heldSittings.add(goto.sitting);
        follow(sittings.get(goto.sitting)?.goto);
      }
    };
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      for (const beat of scenes.get(id)?.beats ?? []) {
        follow(beat.goto);
        for (const choice of beat.choices) follow(choice.goto);
      }
    }
    return data.scenes.flatMap((item) =>
      seen.has(item.id)
        ? []
        : [{ item, path: ['id'], message: `No part starts in “${item.id}” and nothing leads to it.` }],
    );
  },
};
