import { canonical } from '../save/hash.ts';
import type { ScenarioData } from '../scenario/scenario.ts';

export const CONTENT_KINDS = [
  'part',
  'role',
  'scene',
  'choice',
  'sitting',
  'claim',
  'member',
  'value',
  'option',
  'ending',
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
  'basis',
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
];

/** A value without what is only read. */
function deedsOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(deedsOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !READ.includes(key))
      .map(([key, inner]) => [key, deedsOf(inner)]),
  );
}

function itemsOf(data: ScenarioData): Readonly<Record<ContentKind, readonly Item[]>> {
  const { parts, roles, scenes, sittings, claims, members, values, options, endings } = data;
  return {
    part: parts,
    role: roles,
    // a scene's choices are told of by themselves
    scene: scenes.map((scene) => ({
      ...scene,
      beats: scene.beats.map((beat) => ({ ...beat, choices: beat.choices.map((c) => c.id) })),
    })),
    choice: scenes.flatMap((scene) => scene.beats.flatMap((beat) => beat.choices)),
    sitting: sittings,
    claim: claims,
    member: members,
    value: values,
    option: options,
    ending: endings,
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
