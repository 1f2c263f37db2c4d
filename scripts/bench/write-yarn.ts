import type { Effect, Goto } from '../../src/core/scenario/condition-data.ts';
import type { Beat, Choice, Scene } from '../../src/core/scenario/scenario.ts';
import { lineText, nameOf, plainText, turned, withoutOnce, written } from './plain-story.ts';
import type { Grammar, PlainStory } from './plain-story.ts';

/** Where the last beat of a scene would go on to: lints see to it that none does. */
const LAST = '<<stop>>';
const TAKEN = 'taken_';
const YARN: Grammar = { flag: (id) => `$${nameOf(id)}`, chosen: (id) => `$${TAKEN}${nameOf(id)}` };

const title = (scene: Scene, beat: Beat | { readonly id: string }): string => `${nameOf(scene.id)}_${nameOf(beat.id)}`;

function jump(story: PlainStory, scene: Scene, goto: Goto): string {
  if ('beat' in goto) return `<<jump ${title(scene, { id: goto.beat })}>>`;
  if ('ending' in goto) return '<<jump ending>>';
  const to = 'scene' in goto ? story.scenes.find((s) => s.id === goto.scene) : undefined;
  if (!to) throw new Error('Yarn has no sittings.');
  return `<<jump ${title(to, to.beats[0]!)}>>`;
}

function effect(one: Effect): string {
  if ('set' in one) return `<<set $${nameOf(one.set)} to true>>`;
  if ('unset' in one) return `<<set $${nameOf(one.unset)} to false>>`;
  throw new Error('Yarn has no hearings.');
}

const isOnce = (choice: Choice): boolean => withoutOnce(choice.id, choice.when).once;

/** An option; Yarn forgets which were taken, so one that may be taken once is remembered in a variable. */
const choiceLines = (story: PlainStory, scene: Scene, choice: Choice): readonly string[] => [
  `-> ${plainText(choice.plain)}${choice.when ? ` <<if ${written(YARN, choice.when)}>>` : ''}`,
  ...(isOnce(choice) ? [`    <<set ${YARN.chosen(choice.id)} to true>>`] : []),
  ...choice.effects.map((one) => `    ${effect(one)}`),
  `    ${jump(story, scene, choice.goto)}`,
];

const node = (name: string, body: readonly string[]): readonly string[] => [
  `title: ${name}`,
  '---',
  ...body,
  '===',
  '',
];

function beatLines(story: PlainStory, scene: Scene, beat: Beat, next: Beat | undefined): readonly string[] {
  const after = next ? `<<jump ${title(scene, next)}>>` : LAST;
  return node(title(scene, beat), [
    ...(beat.when ? [`<<if ${written(YARN, turned(beat.when))}>>`, `    ${after}`, '<<endif>>'] : []),
    ...beat.lines.map((line) => lineText(story.data, line)),
    ...beat.choices.flatMap((choice) => choiceLines(story, scene, choice)),
    ...(beat.choices.length > 0 ? [] : [beat.goto ? jump(story, scene, beat.goto) : after]),
  ]);
}

/** A plain story in Yarn, as an author of Yarn would write it: beats as nodes, flags as declared variables. */
export function writeYarn(story: PlainStory): string {
  const [first] = story.scenes;
  const taken = story.scenes
    .flatMap((s) => s.beats.flatMap((b) => b.choices))
    .filter(isOnce)
    .map((c) => YARN.chosen(c.id));
  const variables = [...story.flags.map((flag) => YARN.flag(flag)), ...taken];
  return [
    ...node('Start', [
      ...variables.map((name) => `<<declare ${name} = false>>`),
      `<<jump ${title(first!, first!.beats[0]!)}>>`,
    ]),
    ...story.scenes.flatMap((scene) =>
      scene.beats.flatMap((beat, i) => beatLines(story, scene, beat, scene.beats[i + 1])),
    ),
    ...node(
      'ending',
      story.endings
        .flatMap((ending, i) => [
          `<<${i === 0 ? 'if' : 'elseif'} ${written(YARN, ending.when)}>>`,
          `    <<jump ${nameOf(ending.id)}>>`,
        ])
        .concat('<<endif>>'),
    ),
    ...story.endings.flatMap((ending) =>
      node(
        nameOf(ending.id),
        ending.lines.map((line) => lineText(story.data, line)),
      ),
    ),
  ].join('\n');
}
