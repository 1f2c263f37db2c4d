import { readFileSync } from 'node:fs';
import type { Engine, Hear, Reader, Story, StoryFiles } from './engine.ts';
import { versionOf } from './version.ts';
import { YarnBound } from './yarn-bound.ts';
import type { Yarn } from './yarn-bound.ts';

const FILE = 'story.yarn';
const START = 'Start';

/** What Yarn can be taken up again from: it has no saves, but its variables and the node's title are to be had. */
interface YarnSave {
  readonly node: string;
  readonly variables: Readonly<Record<string, boolean>>;
}

/** What the dialogue declares: a storage of one's own is not told of it. */
const declared = (dialogue: string): ReadonlyMap<string, boolean> =>
  new Map([...dialogue.matchAll(/<<declare \$(\w+) = (true|false)>>/gu)].map((m) => [m[1]!, m[2] === 'true']));

export interface OpenYarn {
  readonly yarn: Yarn;
  readonly variables: Map<string, unknown>;
  readonly first: ReadonlyMap<string, boolean>;
}

/** Opens a dialogue; throws an Error where Yarn does. */
export function openYarn(files: StoryFiles): OpenYarn {
  const dialogue = files.get(FILE) ?? '';
  const first = declared(dialogue);
  const variables = new Map<string, unknown>(first);
  return { yarn: new YarnBound({ dialogue, startAt: START, variableStorage: variables }), variables, first };
}

export function yarnReader({ yarn, variables, first }: OpenYarn, hear: Hear): Reader {
  let open: readonly number[] = [];
  const goTo = (node: string, values: Iterable<readonly [string, boolean]>) => {
    for (const [name, value] of values) variables.set(name, value);
    yarn.history = [];
    yarn.jump(node);
  };
  return {
    begin: () => goTo(START, first),
    readOn: () => {
      for (;;) {
        const result = yarn.currentResult;
        if (!result) return 0;
        if (result.options) {
          open = result.options.flatMap((option, i) => (option.isAvailable ? [i] : []));
          for (const i of open) hear(result.options[i]!.text);
          return open.length;
        }
        const speaker = result.markup?.find((m) => m.name === 'character')?.properties?.name;
        hear(speaker === undefined ? (result.text ?? '') : `${speaker}: ${result.text}`);
        if (result.isDialogueEnd) return 0;
        yarn.advance();
      }
    },
    choose: (n) => yarn.advance(open[n]),
    save: () => {
      const values = Object.fromEntries([...first.keys()].map((name) => [name, variables.get(name) === true]));
      return JSON.stringify({
        node: yarn.currentResult?.metadata.title ?? START,
        variables: values,
      } satisfies YarnSave);
    },
    resume: (text) => {
      const save = JSON.parse(text) as YarnSave;
      goTo(save.node, Object.entries(save.variables));
    },
  };
}

const storyOf = (open: OpenYarn): Story => ({
  reader: (hear) => yarnReader(open, hear),
  walker: () => yarnReader(open, () => undefined),
});

export const YARN: Engine = {
  name: 'yarn',
  of: `yarn-bound ${versionOf('yarn-bound')}`,
  files: () =>
    new Map([[FILE, readFileSync(new URL(`../../tests/fixtures/plain-story/${FILE}`, import.meta.url), 'utf8')]]),
  fromSource: (files) => storyOf(openYarn(files)),
  // what is sent to players is what the author wrote
  pack: (files) => files.get(FILE) ?? '',
  fromPacked: (packed) => storyOf(openYarn(new Map([[FILE, packed]]))),
};
