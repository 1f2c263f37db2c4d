import type { Finding, Lint } from './lint.ts';

export const duplicateId: Lint = {
  id: 'duplicate-id',
  reason: 'Saves and links name things by id: two of one name, and the second can never be meant.',
  bad: [{ file: 'members.json', path: ['members', 1, 'id'], value: 'ann-carter' }],
  good: [{ file: 'members.json', path: ['members', 1, 'id'], value: 'another-name' }],
  check: ({ data }) => {
    const findings: Finding[] = [];
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
    for (const [kind, items] of Object.entries(kinds)) {
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
    return findings;
  },
};
