import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { filesBelow } from './import-graph.ts';
import { scenarioWords, wordsIn, type ScenarioWords } from './scenario-words.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const scenarios = path.join(root, 'assets', 'scenarios');
const shipped =
  existsSync(scenarios) && readdirSync(scenarios, { withFileTypes: true }).some((one) => one.isDirectory());

/** Known before any file is read, so that an empty scenario folder proves nothing. */
const ALWAYS = ['putney', 'ireton', 'sexby', 'rainsborough', 'rainborough', 'cromwell', 'franchise', 'leveller'];

/** Every place below src where one of the words stands. */
function named(words: ScenarioWords): readonly string[] {
  return filesBelow(root, 'src')
    .filter((file) => /\.(?:tsx?|css|json|html|md)$/.test(file))
    .flatMap((file) => wordsIn(readFileSync(path.join(root, file), 'utf8'), words).map((word) => `${file}: ${word}`));
}

describe('the engine', () => {
  it('names nothing of this history', () => {
    expect(named({ anywhere: new Set(ALWAYS), quoted: new Set() })).toEqual([]);
  });

  it.skipIf(!shipped)('names nothing of a scenario that ships', () => {
    const words = scenarioWords(root);
    expect(words.anywhere.size).toBeGreaterThan(0);
    expect(named(words)).toEqual([]);
  });
});

describe('the search for words', () => {
  const words = { anywhere: new Set(['ireton', 'all-freeborn']), quoted: new Set(['law']) };

  it('finds a name in a comment and inside a longer name', () => {
    expect(wordsIn('// as Ireton said', words)).toEqual(['ireton']);
    expect(wordsIn('const iretonSpeaks = 1;', words)).toEqual(['ireton']);
    expect(wordsIn('.all-freeborn { }', words)).toEqual(['all-freeborn']);
  });

  it('finds an ordinary word only as a string of its own', () => {
    expect(wordsIn(`if (value === 'law') {}`, words)).toEqual(['law']);
    expect(wordsIn('// a law of replay', words)).toEqual([]);
    expect(wordsIn(`const s = 'there is a law';`, words)).toEqual([]);
  });
});

describe('the words of a scenario', () => {
  it('are its folder, its ids, and the names inside the ids of its people', () => {
    const made = mkdtempSync(path.join(tmpdir(), 'words-'));
    const folder = path.join(made, 'assets', 'scenarios', 'parish');
    mkdirSync(folder, { recursive: true });
    const people = [
      { id: 'young-overton', name: 'Young Overton' },
      { id: 'speaker-lenthall', name: 'Speaker Lenthall' },
    ];
    writeFileSync(path.join(folder, 'people.json'), JSON.stringify({ people }));
    writeFileSync(path.join(folder, 'values.json'), JSON.stringify({ values: [{ id: 'law' }], notes: [{ id: 'x' }] }));
    const { anywhere, quoted } = scenarioWords(made);
    rmSync(made, { recursive: true });
    expect([...anywhere].toSorted()).toEqual(['lenthall', 'overton', 'parish', 'speaker-lenthall', 'young-overton']);
    expect([...quoted]).toEqual(['law']);
  });
});
