import type { Effect, Goto } from '../../src/core/scenario/condition-data.ts';
import type { Beat, Choice, Scene } from '../../src/core/scenario/scenario.ts';
import { lineText, nameOf, plainText, turned, withoutOnce, written } from './plain-story.ts';
import type { Grammar, PlainStory } from './plain-story.ts';

const INK: Grammar = {
  flag: nameOf,
  chosen: (id) => {
    throw new Error(`The choice ${id} is asked about, and not by itself: in ink it would need a label.`);
  },
};

/** Where the last beat of a scene would go on to: lints see to it that none does. */
const LAST = '-> DONE';

function target(goto: Goto): string {
  if ('scene' in goto) return nameOf(goto.scene);
  if ('beat' in goto) return nameOf(goto.beat);
  if ('ending' in goto) return 'ending';
  throw new Error('Ink has no sittings.');
}

function effect(one: Effect): string {
  if ('set' in one) return `    ~ ${nameOf(one.set)} = true`;
  if ('unset' in one) return `    ~ ${nameOf(one.unset)} = false`;
  throw new Error('Ink has no hearings.');
}

function choiceLines(choice: Choice): readonly string[] {
  const { once, when } = withoutOnce(choice.id, choice.when);
  const asked = when ? ` {${written(INK, when)}}` : '';
  return [
    `${once ? '*' : '+'}${asked} [${plainText(choice.plain)}]`,
    ...choice.effects.map(effect),
    `    -> ${target(choice.goto)}`,
  ];
}

/** A beat as a stitch: passed over when its condition fails, then its lines, its choices, and the way on. */
function beatLines(story: PlainStory, beat: Beat, next: Beat | undefined): readonly string[] {
  const after = next ? `-> ${nameOf(next.id)}` : LAST;
  return [
    `= ${nameOf(beat.id)}`,
    ...(beat.when ? [`{ ${written(INK, turned(beat.when))}:`, `    ${after}`, '}'] : []),
    ...beat.lines.map((line) => lineText(story.data, line)),
    ...beat.choices.flatMap(choiceLines),
    ...(beat.choices.length > 0 ? [] : [beat.goto ? `-> ${target(beat.goto)}` : after]),
    '',
  ];
}

const sceneLines = (story: PlainStory, scene: Scene): readonly string[] => [
  `=== ${nameOf(scene.id)} ===`,
  ...scene.beats.flatMap((beat, i) => beatLines(story, beat, scene.beats[i + 1])),
];

/** A plain story in ink, as an author of ink would write it: scenes as knots, beats as stitches, flags as variables. */
export function writeInk(story: PlainStory): string {
  const endings = story.endings.flatMap((ending) => [
    `=== ${nameOf(ending.id)} ===`,
    ...ending.lines.map((line) => lineText(story.data, line)),
    '-> END',
    '',
  ]);
  return [
    ...story.flags.map((flag) => `VAR ${nameOf(flag)} = false`),
    '',
    `-> ${nameOf(story.scenes[0]!.id)}`,
    '',
    ...story.scenes.flatMap((scene) => sceneLines(story, scene)),
    '=== ending ===',
    '{',
    ...story.endings.map((ending) => `- ${written(INK, ending.when)}: -> ${nameOf(ending.id)}`),
    '}',
    '',
    ...endings,
  ].join('\n');
}
