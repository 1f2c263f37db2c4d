import { readFileSync } from 'node:fs';
import { Compiler, CompilerOptions, JsonFileHandler, Story as InkStory } from 'inkjs/full';
import type { Engine, Hear, Reader, Story, StoryFiles } from './engine.ts';
import { versionOf } from './version.ts';

const FILE = 'story.ink';

/** Compiles ink, each error or warning told as the compiler words it; throws an Error where there is no story to be had. */
export function compileInk(files: StoryFiles, told: (message: string) => void): InkStory {
  const source = files.get(FILE) ?? '';
  const handler = new JsonFileHandler(Object.fromEntries(files));
  return new Compiler(source, new CompilerOptions(FILE, [], false, told, handler)).Compile();
}

export function inkReader(story: InkStory, hear: Hear): Reader {
  return {
    begin: () => story.ResetState(),
    readOn: () => {
      while (story.canContinue) hear(story.Continue() ?? '');
      const choices = story.currentChoices;
      for (const choice of choices) hear(choice.text);
      return choices.length;
    },
    choose: (n) => story.ChooseChoiceIndex(n),
    save: () => story.state.toJson(),
    resume: (save) => story.state.LoadJson(save),
  };
}

const storyOf = (story: InkStory): Story => ({
  reader: (hear) => inkReader(story, hear),
  // ink finds what may be chosen by writing what is read, so there is no faster way than reading
  walker: () => inkReader(story, () => undefined),
});

function compiled(files: StoryFiles): InkStory {
  const messages: string[] = [];
  try {
    return compileInk(files, (message) => messages.push(message));
  } catch (error) {
    throw new Error(messages.join('\n'), { cause: error });
  }
}

export const INK: Engine = {
  name: 'ink',
  of: `inkjs ${versionOf('inkjs')}`,
  files: () =>
    new Map([[FILE, readFileSync(new URL(`../../tests/fixtures/plain-story/${FILE}`, import.meta.url), 'utf8')]]),
  fromSource: (files) => storyOf(compiled(files)),
  pack: (files) => String(compiled(files).ToJson()),
  fromPacked: (packed) => storyOf(new InkStory(packed)),
};
