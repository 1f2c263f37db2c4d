import type { Finding, Lint } from './lint.ts';

export const duplicateId: Lint = {
  id: 'duplicate-id',
  reason: 'Saves and links name things by id: two of one name, and the second can never be meant.',
  bad: [
    { file: 'members.json', path: ['members', 1, 'id'], value: 'ann-carter' },
    { file: 'scenes/all.json', path: ['scenes', 0, 'beats', 1, 'id'], value: 'b1' },
  ],
  good: [
    { file: 'members.json', path: ['members', 1, 'id'], value: 'another-name' },
    { file: 'scenes/all.json', path: ['scenes', 1, 'beats', 0, 'id'], value: 'b2' },
  ],
  check: ({ data }) => {
    const findings: Finding[] = [];
    const look = (kind: string, items: readonly { readonly id: string }[], where = ''): void => {
      const seen = new Set<string>();
      for (const item of items) {
        if (seen.has(item.id))
          findings.push({
            item,
            path: ['id'],
            message: `Another ${kind}${where} has the id “${item.id}”; give this one its own.`,
          });
        seen.add(item.id);
      }
    };
    const kinds = {
      value: data.values,
      option: data.options,
      faction: data.factions,
      member: data.members,
      person: data.people,
      claim: data.claims,
      source: data.sources,
      role: data.roles,
      part: data.parts,
      scene: data.scenes,
      sitting: data.sittings,
      ending: data.endings,
      'glossary entry': data.glossary,
      choice: data.scenes.flatMap((s) => s.beats.flatMap((b) => b.choices)),
      line: [
        ...data.scenes.flatMap((s) => s.beats.flatMap((b) => b.lines)),
        ...data.endings.flatMap((e) => e.lines),
        ...data.sittings.flatMap((s) => s.interjections.flatMap((i) => i.lines)),
        ...data.debrief.truth,
      ],
    };
    for (const [kind, items] of Object.entries(kinds)) look(kind, items);
    for (const scene of data.scenes) look('beat', scene.beats, ' of this scene');
    return findings;
  },
};
