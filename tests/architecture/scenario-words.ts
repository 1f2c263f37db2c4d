import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from './import-graph.ts';

/** What must not stand in the engine, and how it is looked for. */
export interface ScenarioWords {
  /** Names: nowhere, not even in a comment. */
  readonly anywhere: ReadonlySet<string>;
  /** Ids that may be ordinary words (`law`, `peace`): not as a string of their own. */
  readonly quoted: ReadonlySet<string>;
}

/** Lists of a scenario's files whose items have ids that the engine must not know. */
const LISTS = new Set([
  'values',
  'options',
  'factions',
  'members',
  'people',
  'sides',
  'roles',
  'parts',
  'claims',
  'sittings',
]);

function items(file: string): readonly { readonly id: string; readonly name: string }[] {
  const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof data !== 'object' || data === null) return [];
  const lists = Object.entries(data).filter(([key, value]) => LISTS.has(key) && Array.isArray(value));
  return lists
    .flatMap(([, list]) => list as readonly unknown[])
    .filter((item): item is Record<string, unknown> => typeof item === 'object' && item !== null)
    .flatMap((item) => {
      const { id, name } = item;
      if (typeof id !== 'string') return [];
      return [{ id, name: typeof name === 'string' ? name : '' }];
    });
}

/** The game's own name, that a claim of its first scenario bears too: it names storage keys and the package. */
const GAME = 'poorest-he';

/** Words of the engine's own that may also begin somebody's name. */
const ENGINE = new Set(['faction', 'member', 'option', 'opponent', 'player', 'speaker']);

/** The parts of an id that are proper names, long enough not to be part of another word. */
function properNames(id: string, name: string): readonly string[] {
  const words = new Set(name.split(/[^A-Za-z]+/));
  return id
    .split('-')
    .filter((part) => part.length > 5 && !ENGINE.has(part) && words.has(part.charAt(0).toUpperCase() + part.slice(1)));
}

/** The words of every scenario that ships: each folder's name, and the ids and names in its files. */
export function scenarioWords(root: string): ScenarioWords {
  const anywhere = new Set<string>();
  const quoted = new Set<string>();
  for (const file of filesBelow(root, 'assets/scenarios').filter((name) => name.endsWith('.json'))) {
    const [, , scenario, ...inside] = file.split('/');
    if (scenario === undefined || inside.length === 0) continue;
    anywhere.add(scenario);
    for (const { id, name } of items(path.join(root, file))) {
      if (id === GAME) continue;
      (id.includes('-') ? anywhere : quoted).add(id);
      for (const part of properNames(id, name)) anywhere.add(part);
    }
  }
  return { anywhere, quoted };
}

/** Which of the words stand in a text, each once. */
export function wordsIn(text: string, { anywhere, quoted }: ScenarioWords): readonly string[] {
  const tokens = new Set(text.toLowerCase().match(/[a-z0-9]+(?:-[a-z0-9]+)*/g));
  // A name also counts inside a longer one: sexbySpeech, putney-hall.
  const found = [...anywhere].filter((word) =>
    word.includes('-') ? tokens.has(word) : text.toLowerCase().includes(word),
  );
  const strings = new Set([...text.matchAll(/(['"`])([a-z0-9-]+)\1/g)].map((match) => match[2]));
  return [...found, ...[...quoted].filter((word) => strings.has(word))];
}
