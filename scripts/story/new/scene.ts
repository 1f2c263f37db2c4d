import { join } from 'node:path';
import type { Goto } from '../../../src/core/scenario/condition-data.ts';
import { knownIds } from '../../../src/scenario/known-ids.ts';
import { freeId } from '../../../src/scenario/kebab.ts';
import type { Draft, Into } from './open-for.ts';
import { titledAfter } from './name.ts';
import { newFile } from './write.ts';

/** `story new scene`: a scene of one beat, which leads on to the first sitting. */
export function newScene({ folder, scenario, scenarioName, name }: Into): Draft {
  const { data } = scenario;
  const [first] = data.scenes;
  const [sitting] = data.sittings;
  const goto: Goto = sitting ? { sitting: sitting.id } : { ending: true };
  const lineIds = new Set([...scenario.lines.keys(), ...data.debrief.truth.flatMap((s) => s.lines.map((l) => l.id))]);
  const choiceIds = knownIds(data).choice;
  const choice = freeId(`${name}-go-on`, choiceIds);
  const speech = (text: string) => ({ period: text, plain: text, origin: 'invented', quotes: [] });
  const scene = {
    id: name,
    title: titledAfter(name),
    place: first?.place ?? 'Where it is',
    date: first?.date ?? 'When it is',
    beats: [
      {
        id: 'begin',
        lines: [{ id: freeId(`${name}-1`, lineIds), ...speech('Write here what is seen and heard.') }],
        choices: [{ id: choice, goto, effects: [], ...speech('Go on.') }],
      },
    ],
  };
  return {
    writes: [newFile(join(folder, 'scenes', `${name}.json`), 'scenes', { scenes: [scene] })],
    told: [
      `It leads on to ${sitting ? `the sitting “${sitting.title}”` : 'the ending that fits'}.`,
      `Nothing leads to it yet: write "goto": { "scene": "${name}" } in a choice or a beat of another scene.`,
    ],
    next: [
      `npm run story -- lint ${scenarioName}`,
      `npm run story -- graph ${scenarioName} --of scenes --format svg --out scenes.svg`,
    ],
  };
}
