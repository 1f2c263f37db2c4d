import type { Engine, StoryFiles } from './engine.ts';

/** A change of one place in one of a story's files. */
export interface Edit {
  readonly file: string;
  readonly find: RegExp;
  readonly put: string;
}

/** A mistake as a writer makes it, planted in each language. */
export interface Fault {
  readonly id: string;
  readonly title: string;
  readonly edits: Readonly<Record<Engine['name'], Edit>>;
}

const scene = (file: string, find: RegExp, put: string): Edit => ({ file: `scenes/${file}.json`, find, put });
const ink = (find: RegExp, put: string): Edit => ({ file: 'story.ink', find, put });
const yarn = (find: RegExp, put: string): Edit => ({ file: 'story.yarn', find, put });

const AGAIN = 'The women look at one another, and at the lid.';
const CELLAR = 'It is dark down here, and drier than you had hoped.';

const told = (id: string, text: string): string =>
  `{ "id": "${id}", "period": "${text}", "plain": "${text}", "origin": "invented" }`;

/** Ten mistakes, each planted alone in a story that is otherwise sound. */
export const FAULTS: readonly Fault[] = [
  {
    id: 'missing-target',
    title: 'a choice leads to a node that is not there',
    edits: {
      ours: scene('1-lid', /"beat": "mark"/u, '"beat": "marc"'),
      ink: ink(/-> mark\b/u, '-> marc'),
      yarn: yarn(/<<jump lid_mark>>/u, '<<jump lid_marc>>'),
    },
  },
  {
    id: 'no-way-on',
    title: 'a node ends with no way on',
    edits: {
      ours: scene('1-lid', /,\s*"goto": \{\s*"scene": "bakery"\s*\}(?=\s*\}\s*\]\s*\}\s*\])/u, ''),
      ink: ink(/(?<=Somebody must be asked\.)\n-> bakery/u, ''),
      yarn: yarn(/(?<=Somebody must be asked\.)\n<<jump bakery_hot>>/u, ''),
    },
  },
  {
    id: 'unreachable',
    title: 'a scene that nothing leads to',
    edits: {
      ours: scene(
        '7-monday',
        /"scenes": \[/u,
        `"scenes": [\n    { "id": "cellar", "title": "The cellar", "place": "The mill", "date": "Easter Saturday", "beats": [{ "id": "dark", "lines": [${told('cellar-dark-1', CELLAR)}], "goto": { "ending": true } }] },`,
      ),
      ink: ink(/=== ending ===/u, `=== cellar ===\n${CELLAR}\n-> ending\n\n=== ending ===`),
      yarn: yarn(/title: ending\n/u, `title: cellar\n---\n${CELLAR}\n<<jump ending>>\n===\n\ntitle: ending\n`),
    },
  },
  {
    id: 'never-true',
    title: 'a condition that can never be true',
    edits: {
      ours: scene(
        '2-bakery',
        /"flag": "has-pail"/u,
        '"all": [{ "flag": "has-pail" }, { "not": { "flag": "has-pail" } }]',
      ),
      ink: ink(/\{has_pail\}/u, '{has_pail and not has_pail}'),
      yarn: yarn(/<<if \$has_pail>>/u, '<<if $has_pail and not $has_pail>>'),
    },
  },
  {
    id: 'unknown-flag',
    title: 'a flag is asked for that is never set',
    edits: {
      ours: scene('4-chest', /"flag": "knows-book"/u, '"flag": "knows-boook"'),
      ink: ink(/\{knows_book\}/u, '{knows_boook}'),
      yarn: yarn(/<<if \$knows_book>>/u, '<<if $knows_boook>>'),
    },
  },
  {
    id: 'loop',
    title: 'a loop without an exit',
    edits: {
      ours: scene(
        '2-bakery',
        /("id": "ask-key"[\s\S]*?"beat": ")bread("[\s\S]*?"id": "ask-no-more"[\s\S]*?"beat": ")bread/u,
        '$1lantern$2lantern',
      ),
      ink: ink(/(= lantern[\s\S]*?-> )bread([\s\S]*?-> )bread/u, '$1lantern$2lantern'),
      yarn: yarn(
        /(title: bakery_lantern[\s\S]*?<<jump bakery_)bread([\s\S]*?<<jump bakery_)bread/u,
        '$1lantern$2lantern',
      ),
    },
  },
  {
    id: 'ending-never',
    title: 'an ending that another always comes before',
    edits: {
      ours: {
        file: 'endings.json',
        find: /"flag": "penny"/u,
        put: '"all": [{ "flag": "penny" }, { "flag": "broken" }]',
      },
      ink: ink(/- penny and/u, '- penny and broken and'),
      yarn: yarn(/\$penny and/u, '$penny and $broken and'),
    },
  },
  {
    id: 'misspelt-condition',
    title: 'a misspelt word in a condition',
    edits: {
      ours: scene('4-chest', /"not"(?=: \{\s*"flag": "thief")/u, '"nto"'),
      ink: ink(/not thief/u, 'nto thief'),
      yarn: yarn(/not \$thief/u, 'nto $thief'),
    },
  },
  {
    id: 'misspelt-effect',
    title: 'a misspelt word where a flag is set',
    edits: {
      ours: scene('5-parlour', /"effects"(?=: \[\s*\{\s*"set": "turns")/u, '"efects"'),
      ink: ink(/~ turns = true/u, '~ turns = ture'),
      yarn: yarn(/<<set \$turns to true>>/u, '<<sett $turns to true>>'),
    },
  },
  {
    id: 'duplicate',
    title: 'two nodes of one name',
    edits: {
      ours: scene(
        '1-lid',
        /\{\s*"id": "seven"/u,
        `{ "id": "round", "lines": [${told('lid-round-again', AGAIN)}], "goto": { "scene": "bakery" } },\n        { "id": "seven"`,
      ),
      ink: ink(/= seven\n/u, `= round\n${AGAIN}\n-> bakery\n\n= seven\n`),
      yarn: yarn(
        /title: lid_seven\n/u,
        `title: lid_round\n---\n${AGAIN}\n<<jump bakery_hot>>\n===\n\ntitle: lid_seven\n`,
      ),
    },
  },
];

/** Lines of a file, the first and the last, counted from 1. */
export interface Span {
  readonly file: string;
  readonly from: number;
  readonly to: number;
}

/** A story with a fault planted in it, and the node that now has it. */
export interface Planted {
  readonly files: StoryFiles;
  readonly span: Span;
}

/** How a node begins: a scene, a beat or an ending of ours, a knot or a stitch, a node of Yarn. */
const HEAD = /^(?: {4}| {8})\{|^=|^title:/u;

/** Plants a fault; throws an Error where its place is not found just once. */
export function plant(files: StoryFiles, { file, find, put }: Edit): Planted {
  const text = files.get(file) ?? '';
  const places = [...text.matchAll(new RegExp(find, `${find.flags}g`))].length;
  if (places !== 1) throw new Error(`${String(find)} is found ${places} times in ${file}.`);
  const edited = text.replace(find, put);
  const before = text.split('\n');
  const after = edited.split('\n');
  const first = after.findIndex((line, i) => line !== before[i]);
  const last = after.findLastIndex((line, i) => line !== before[i + before.length - after.length]);
  const head = after.slice(0, first + 1).findLastIndex((line) => HEAD.test(line));
  return {
    files: new Map([...files, [file, edited]]),
    span: { file, from: head + 1, to: Math.max(first, last) + 1 },
  };
}
