/** What a prover says of one ending, for a role in a part. */
export interface EndingReport {
  readonly part: string;
  readonly role: string;
  readonly ending: string;
  readonly verdict: 'reachable' | 'unreachable' | 'unknown';
}

/**
 * What an edit did to an ending: players can reach it who could not (`gained`), or no longer (`lost`); what was
 * decided is so no longer (`unknown`); or it was unknown before, and is now proved (`proved`) or ruled out (`ruled-out`).
 */
export type EndingChangeKind = 'gained' | 'lost' | 'unknown' | 'proved' | 'ruled-out';

export interface EndingChange {
  readonly part: string;
  readonly role: string;
  readonly ending: string;
  /** Absent where that version has no such ending, part or role. */
  readonly before: EndingReport['verdict'] | 'absent';
  readonly after: EndingReport['verdict'] | 'absent';
  readonly change: EndingChangeKind;
}

function kindOf(before: EndingChange['before'], after: EndingChange['after']): EndingChangeKind | undefined {
  if (before === after) return undefined;
  if (after === 'reachable') return before === 'unknown' ? 'proved' : 'gained';
  if (after === 'unknown') return 'unknown';
  if (before === 'reachable') return 'lost';
  return before === 'unknown' ? 'ruled-out' : undefined;
}

const keyOf = ({ part, role, ending }: EndingReport): string => `${part}|${role}|${ending}`;

/** Endings whose verdict an edit changed, those of the old version first, each in its report's order. */
export function compareEndings(
  before: readonly EndingReport[],
  after: readonly EndingReport[],
): readonly EndingChange[] {
  const old = new Map(before.map((r) => [keyOf(r), r]));
  const now = new Map(after.map((r) => [keyOf(r), r]));
  return [...before, ...after.filter((r) => !old.has(keyOf(r)))].flatMap((report) => {
    const { part, role, ending } = report;
    const was = old.get(keyOf(report))?.verdict ?? 'absent';
    const is = now.get(keyOf(report))?.verdict ?? 'absent';
    const change = kindOf(was, is);
    return change === undefined ? [] : [{ part, role, ending, before: was, after: is, change }];
  });
}
