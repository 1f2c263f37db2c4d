import { readFileSync, writeFileSync } from 'node:fs';
import { checkScenario } from '../../src/scenario/check-scenario.ts';
import { INK } from './ink-engine.ts';
import { OURS, PART, ROLE } from './our-engine.ts';
import { plainStory } from './plain-story.ts';
import { writeInk } from './write-ink.ts';
import { writeYarn } from './write-yarn.ts';
import { YARN } from './yarn-engine.ts';

/** The engines compared; the first is the one that the others are measured against. */
export const ENGINES = [OURS, INK, YARN] as const;

const path = (name: string): URL => new URL(`../../tests/fixtures/plain-story/${name}`, import.meta.url);

/** The plain story in the other two languages, written from the scenario: by file name. */
export function writtenStories(): ReadonlyMap<string, string> {
  const { scenario } = checkScenario(OURS.files());
  if (!scenario) throw new Error('The plain story has problems: run `npm run story -- lint` on it.');
  const story = plainStory(scenario.data, PART, ROLE);
  return new Map([
    ['story.ink', writeInk(story)],
    ['story.yarn', writeYarn(story)],
  ]);
}

/** Writes them where they are kept; the names of those that have changed. */
export function writeStories(): readonly string[] {
  const changed: string[] = [];
  for (const [name, text] of writtenStories()) {
    if (text === readKept(name)) continue;
    writeFileSync(path(name), text);
    changed.push(name);
  }
  return changed;
}

/** A story as it is kept; empty before it was first written. */
export function readKept(name: string): string {
  try {
    return readFileSync(path(name), 'utf8');
  } catch {
    return '';
  }
}
