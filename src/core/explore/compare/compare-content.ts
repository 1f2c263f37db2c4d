import { canonical } from '../../save/hash.ts';
import type { ScenarioData } from '../../scenario/scenario.ts';

export const CONTENT_KINDS = [
  'scenario',
  'part',
  'role',
  'scene',
  'choice',
  'sitting',
  'claim',
  'member',
  'faction',
  'value',
  'option',
  'ending',
  'debrief',
  'person',
  'source',
  'word',
  'target',
] as const;
export type ContentKind = (typeof CONTENT_KINDS)[number];

/** `reworded`: it reads otherwise and does the same; `changed`: it does something else. */
export type ContentChangeKind = 'added' | 'removed' | 'reworded' | 'changed';

export interface ContentChange {
  readonly kind: ContentKind;
  readonly id: string;
  readonly change: ContentChangeKind;
}

interface Item {
  readonly id: string;
}

/** What is read, and where it comes from: nothing that the rules look at. */
const READ: readonly string[] = [
  'lines',
  'period',
  'plain',
  'origin',
  'quotes',
  'record',
  'title',
  'name',
  'short',
  'gloss',
  'clause',
  'summary',
  'reason',
  'place',
  'date',
  'question',
  'hints',
  'text',
  'count',
  'after',
  'minutes',
  'figure',
  'draft',
];

/** Names under which things stand by their ids, any of which might be one of those words. */
const BY_ID: readonly string[] = ['start', 'burn', 'leads', 'recorded', 'script', 'motion'];

/** A value without what is only read. */
function deedsOf(value: unknown, byId = false): unknown {
  if (Array.isArray(value)) return value.map((inner) => deedsOf(inner));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => byId || !READ.includes(key))
      .map(([key, inner]) => [key, deedsOf(inner, BY_ID.includes(key))]),
  );
}

/** Whether the same moves do the same in both: whether at most what is read of them differs. */
export function playsAlike(before: ScenarioData, after: ScenarioData): boolean {
  const deeds = ({ sources: _, glossary: __, debrief: ___, notes: ____, ...rest }: ScenarioData) =>
    canonical(deedsOf(rest));
  return deeds(before) === deeds(after);
}

/** Something of which no rule knows anything. */
const onlyRead = (id: string, text: object) => ({ id, text });

/** All that a scenario holds, each thing under its kind and with an id. */
function itemsOf(data: ScenarioData): Readonly<Record<ContentKind, readonly Item[]>> {
  const { id, format, title, subtitle, summary, notes, sides, promises = [], scenes } = data;
  const manifest = { id, format, title, subtitle, summary, notes, sides, promises };
  return {
    scenario: [manifest],
    part: data.parts,
    role: data.roles,
    // a scene's choices are told of by themselves
    scene: scenes.map((scene) => ({
      ...scene,
      beats: scene.beats.map((beat) => ({ ...beat, choices: beat.choices.map((c) => c.id) })),
    })),
    choice: scenes.flatMap((scene) => scene.beats.flatMap((beat) => beat.choices)),
    sitting: data.sittings,
    claim: data.claims,
    member: data.members,
    faction: data.factions,
    value: data.values,
    option: data.options,
    ending: data.endings,
    debrief: [onlyRead('debrief', data.debrief)],
    person: data.people,
    source: data.sources.map((source) => onlyRead(source.id, source)),
    word: data.glossary.map((word) => onlyRead(word.id, word)),
    target: data.targets,
  };
}

function compareItems(kind: ContentKind, before: readonly Item[], after: readonly Item[]): readonly ContentChange[] {
  const now = new Map(after.map((item) => [item.id, item]));
  const old = new Set(before.map((item) => item.id));
  const change = (id: string, of: ContentChangeKind): ContentChange => ({ kind, id, change: of });
  return [
    ...before.flatMap((was) => {
      const is = now.get(was.id);
      if (!is) return [change(was.id, 'removed')];
      if (canonical(was) === canonical(is)) return [];
      return [change(was.id, canonical(deedsOf(was)) === canonical(deedsOf(is)) ? 'reworded' : 'changed')];
    }),
    ...after.filter((item) => !old.has(item.id)).map((item) => change(item.id, 'added')),
  ];
}

/** What an edit of a scenario added, took out, reworded or made to do something else, by permanent ids. */
export function compareContent(before: ScenarioData, after: ScenarioData): readonly ContentChange[] {
  const old = itemsOf(before);
  const now = itemsOf(after);
  return CONTENT_KINDS.flatMap((kind) => compareItems(kind, old[kind], now[kind]));
}
