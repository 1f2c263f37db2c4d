import type { ReferenceData } from '../../core/scenario/reference-data.ts';
import type { ScenarioData } from '../../core/scenario/scenario.ts';
import { references } from '../references.ts';
import type { Finding, Lint } from './lint.ts';

/** The lists that an id stands in twice: told at the second place. */
function repeated(data: ScenarioData, reference: ReferenceData): readonly Finding[] {
  const seen = new Map<object, Set<string>>();
  return references(data, reference).flatMap(({ item, path, id }) => {
    const last = path.at(-1);
    // a list of ids, or of things each of which names a claim; a ranking has a lint of its own, a script may repeat
    const list = typeof last === 'number' ? path.slice(0, -1) : last === 'claim' ? path.slice(0, 1) : undefined;
    if (!list || list.includes('ranking') || list.includes('script')) return [];
    const here = seen.get(item) ?? new Set();
    seen.set(item, here);
    const key = `${list.join('/')} ${id}`;
    const twice = here.has(key);
    here.add(key);
    return twice ? [{ item, path, message: `“${id}” stands twice in this list; once is enough.` }] : [];
  });
}

export const duplicateId: Lint = {
  id: 'duplicate-id',
  reason: 'Saves and links name things by id: two of one name, and the second can never be meant.',
  bad: [
    { file: 'members.json', path: ['members', 1, 'id'], value: 'ann-carter' },
    { file: 'scenes/all.json', path: ['scenes', 0, 'beats', 1, 'id'], value: 'b1' },
    { file: 'sittings/the-vestry.json', path: ['claims', 1], value: 'dug-by-all' },
    {
      file: 'claims/all.json',
      path: ['claims', 0, 'attacks', 1],
      value: { claim: 'custom-of-the-parish', kind: 'rebut', basis: 'ours' },
    },
    { file: 'reference.json', path: ['places', 1, 'id'], value: 'the-well' },
    { file: 'reference.json', path: ['papers', 0, 'sources', 1], value: 'well-petition' },
    { file: 'teaching/absent.json', path: ['id'], value: 'overview' },
    { file: 'teaching/overview.json', path: ['sections', 1, 'id'], value: 'first' },
  ],
  good: [
    { file: 'members.json', path: ['members', 1, 'id'], value: 'another-name' },
    // a beat is named within its scene only
    { file: 'scenes/all.json', path: ['scenes', 1, 'beats', 0, 'id'], value: 'b2' },
    { file: 'claims/all.json', path: ['claims', 0, 'supports'], value: ['custom-of-the-parish'] },
  ],
  check: ({ data, reference, cast, teaching }) => {
    const findings: Finding[] = [];
    const kinds = {
      value: data.values,
      option: data.options,
      faction: data.factions,
      member: data.members,
      person: data.people,
      portrait: cast,
      claim: data.claims,
      source: data.sources,
      side: data.sides,
      role: data.roles,
      part: data.parts,
      scene: data.scenes,
      sitting: data.sittings,
      ending: data.endings,
      'glossary entry': data.glossary,
      paper: reference.papers,
      place: reference.places,
      chapter: reference.chapters,
      'person of the reference': reference.others,
      'page of notes': teaching,
      target: data.targets,
      promise: data.promises ?? [],
      'question of the debrief': data.debrief.questions.flatMap((q) => (q.id === undefined ? [] : { ...q, id: q.id })),
      interjection: data.sittings.flatMap((s) => s.interjections),
      choice: data.scenes.flatMap((s) => s.beats.flatMap((b) => b.choices)),
      line: [
        ...data.scenes.flatMap((s) => s.beats.flatMap((b) => b.lines)),
        ...data.endings.flatMap((e) => e.lines),
        ...data.sittings.flatMap((s) => s.interjections.flatMap((i) => i.lines)),
        ...data.debrief.truth.flatMap((s) => s.lines),
      ],
    };
    const lists: readonly (readonly [string, readonly { readonly id: string }[]])[] = [
      ...Object.entries(kinds),
      ...data.scenes.flatMap((s) => [
        ['beat of this scene', s.beats] as const,
        ['term of this draft', s.draft?.terms ?? []] as const,
        ['wording of this draft', s.draft?.terms.flatMap((t) => t.wordings) ?? []] as const,
      ]),
      ...teaching.map((page) => ['section of this page', page.sections] as const),
    ];
    for (const [kind, items] of lists) {
      const seen = new Set<string>();
      for (const item of items) {
        if (seen.has(item.id))
          findings.push({
            item,
            path: ['id'],
            message: `Another ${kind} has the id “${item.id}”; give this one its own.`,
          });
        seen.add(item.id);
      }
    }
    return [...findings, ...repeated(data, reference)];
  },
};
