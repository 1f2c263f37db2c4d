import type { AttackKind } from '../../core/scenario/debate-data.ts';
import type { ArgdownItem, ArgdownMap, ArgdownRelation } from './argdown-map.ts';
import type { Notes } from './import-notes.ts';

/** What an item of a document is in the scenario: a new claim, one that it has already, or an option. */
export type Ends = { readonly claim: string } | { readonly known: string } | { readonly option: string };

/** What the relations of a document make of one claim. */
export interface Ties {
  readonly attacks: { readonly claim: string; readonly kind: AttackKind }[];
  readonly supports: string[];
  readonly for: string[];
  readonly against: string[];
}

/** One end of a relation: what it is, and whether it was met as a premise of that. */
interface End {
  readonly end: Ends;
  readonly premise: boolean;
}

const NAMES: Readonly<Record<ArgdownRelation['kind'], string>> = {
  attack: 'attack',
  support: 'support',
  contrary: 'contrary',
  contradictory: 'contradiction',
  undercut: 'undercut',
};

const idOf = (end: Ends): string => ('claim' in end ? end.claim : 'known' in end ? end.known : end.option);

/** What the two ends of a relation come to; what comes to nothing is told. */
function tie(
  ties: ReadonlyMap<string, Ties>,
  kind: ArgdownRelation['kind'],
  from: Ends,
  to: End,
  line: number,
  notes: Notes,
): void {
  const name = NAMES[kind];
  if (!('claim' in from)) {
    const what = 'option' in from ? 'is an option' : 'is in the scenario already';
    const instead =
      'option' in from ? 'Only claims attack and support.' : `Write it there, in the claim “${idOf(from)}”.`;
    notes.lost(line, `This ${name} comes from “${idOf(from)}”, which ${what}, and is left out. ${instead}`);
    return;
  }
  const own = ties.get(from.claim);
  if (!own) return;
  if ('option' in to.end) {
    if (kind === 'support') own.for.push(to.end.option);
    else if (kind === 'undercut')
      notes.lost(
        line,
        `An option is no argument that could be undercut; this ${name} of “${to.end.option}” is left out.`,
      );
    else own.against.push(to.end.option);
    return;
  }
  const target = idOf(to.end);
  if (target === from.claim) notes.lost(line, `This ${name} leads from “${target}” to itself, and is left out.`);
  else if (kind === 'support') own.supports.push(target);
  else {
    const deed: AttackKind = kind === 'undercut' ? 'undercut' : to.premise ? 'undermine' : 'rebut';
    if (!own.attacks.some((a) => a.claim === target && a.kind === deed))
      own.attacks.push({ claim: target, kind: deed });
  }
}

/**
 * The relations of a document as attacks and supports of claims. A statement that is only a part of arguments stands
 * for them: what attacks a premise undermines each argument that has it, what a conclusion does its argument does.
 * A claim used as a premise supports that argument, and an argument supports a claim, or speaks for an option, that it
 * concludes.
 */
export function relate(map: ArgdownMap, ends: ReadonlyMap<string, Ends>, notes: Notes): ReadonlyMap<string, Ties> {
  const ties = new Map<string, Ties>();
  for (const end of ends.values())
    if ('claim' in end) ties.set(end.claim, { attacks: [], supports: [], for: [], against: [] });
  const holding = (key: string, part: 'premises' | 'conclusions'): readonly ArgdownItem[] =>
    map.items.filter((i) => i[part].includes(key) && ends.has(i.key));
  const endsOf = (key: string, asTarget: boolean): readonly End[] => {
    const own = ends.get(key);
    if (own) return [{ end: own, premise: false }];
    const holders = [
      ...(asTarget ? holding(key, 'premises').map((item) => ({ item, premise: true })) : []),
      ...holding(key, 'conclusions').map((item) => ({ item, premise: false })),
    ];
    return holders.flatMap(({ item, premise }) => {
      const end = ends.get(item.key);
      return end ? [{ end, premise }] : [];
    });
  };
  for (const { kind, from, to, line } of map.relations) {
    const starts = endsOf(from, false);
    const targets = endsOf(to, true);
    if (starts.length === 0 || targets.length === 0)
      notes.lost(line, `This ${NAMES[kind]} is bound to something that is no claim here, and is left out.`);
    for (const start of starts)
      for (const target of targets) {
        tie(ties, kind, start.end, target, line, notes);
        if (kind === 'contradictory') tie(ties, kind, target.end, { ...start, premise: false }, line, notes);
      }
  }
  for (const item of map.items) {
    const own = ends.get(item.key);
    if (!own) continue;
    for (const key of item.premises) {
      const premise = ends.get(key);
      if (premise) tie(ties, 'support', premise, { end: own, premise: true }, item.line, notes);
    }
    for (const key of item.conclusions) {
      const conclusion = ends.get(key);
      if (conclusion) tie(ties, 'support', own, { end: conclusion, premise: false }, item.line, notes);
    }
  }
  return ties;
}
