import type { Goto } from '../../core/scenario/condition-data.ts';
import { didYouMean } from '../nearest.ts';
import type { Finding, Lint } from './lint.ts';

export const noWayOn: Lint = {
  id: 'no-way-on',
  reason: 'A choice or a beat that leads nowhere leaves the player at a page with nothing to press.',
  bad: [
    { file: 'scenes/all.json', path: ['scenes', 0, 'beats', 0, 'choices', 0, 'goto'], value: { beat: 'nowhere' } },
    { file: 'scenes/all.json', path: ['scenes', 0, 'beats', 1, 'goto'] },
    { file: 'sittings/the-vestry.json', path: ['goto'], value: { beat: 'b1' } },
  ],
  good: [
    {
      file: 'scenes/all.json',
      path: ['scenes', 0, 'beats', 0, 'choices', 0, 'goto'],
      value: { sitting: 'the-vestry' },
    },
  ],
  check: ({ data }) => {
    const findings: Finding[] = [];
    for (const scene of data.scenes) {
      const beats = new Set(scene.beats.map((b) => b.id));
      const target = (goto: Goto | undefined, path: Finding['path']) => {
        if (goto && 'beat' in goto && !beats.has(goto.beat))
          findings.push({
            item: scene,
            path,
            message: `This scene has no beat “${goto.beat}”.${didYouMean(goto.beat, beats)}`,
          });
      };
      scene.beats.forEach((beat, i) => {
        target(beat.goto, ['beats', i, 'goto', 'beat']);
        beat.choices.forEach((c, k) => target(c.goto, ['beats', i, 'choices', k, 'goto', 'beat']));
        if (i === scene.beats.length - 1 && beat.choices.length === 0 && !beat.goto)
          findings.push({
            item: scene,
            path: ['beats', i],
            message: 'The last beat of a scene needs choices or a “goto”: from here there is no way on.',
          });
      });
    }
    for (const item of data.sittings)
      if ('beat' in item.goto)
        findings.push({
          item,
          path: ['goto', 'beat'],
          message: 'A sitting is in no scene, so it can’t go to a beat: name a scene, another sitting, or the ending.',
        });
    return findings;
  },
};
