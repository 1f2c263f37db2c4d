import { withClaim } from './examples.ts';
import { sumTallies } from '../../core/explore/prove/combine.ts';
import { parseMoveId } from '../../core/debate/move.ts';
import type { Tally } from '../../core/explore/walk/tally.ts';
import type { Finding } from '../lints/lint.ts';
import { isWalked } from './proof-lint.ts';
import type { ProofLint, ProvedScenario } from './proof-lint.ts';

/** Fewest states in which a claim was legal before its share of them says anything. */
const ENOUGH = 20;

/** Each claim with how it fared, by whatever move it was made. */
function claimTallies(proved: ProvedScenario): ReadonlyMap<string, Tally> {
  const out = new Map<string, Tally>();
  for (const [id, tally] of sumTallies(proved.proofs)) {
    const move = parseMoveId(id);
    if (!move || !('claim' in move) || move.kind === 'question' || move.kind === 'concede' || move.kind === 'retract')
      continue;
    const sofar = out.get(move.claim);
    const sum = (key: keyof Tally) => (sofar?.[key] ?? 0) + tally[key];
    out.set(move.claim, {
      legal: sum('legal'),
      changes: sum('changes'),
      gains: sum('gains'),
      best: sum('best'),
      rivalled: sum('rivalled'),
    });
  }
  return out;
}

function claimsWhere(
  proved: ProvedScenario,
  test: (tally: Tally) => boolean,
  say: (title: string, t: Tally) => string,
): readonly Finding[] {
  if (!isWalked(proved)) return [];
  const tallies = claimTallies(proved);
  return proved.data.claims.flatMap((item) => {
    const tally = tallies.get(item.id);
    return tally && test(tally) ? [{ item, path: ['id'], message: say(item.title, tally) }] : [];
  });
}

const LONG = [{ file: 'sittings/the-vestry.json', path: ['candle'], value: 10 }] as const;
const ORDER_FOR_BOTH = withClaim('order', { for: ['to-ratepayers', 'open-to-all'] });

export const deadMove: ProofLint = {
  id: 'dead-move',
  reason: 'A claim that changes nobody’s mind, whenever it is made, is a button that does nothing.',
  bad: [withClaim('custom', { for: ['open-to-all'] })],
  good: [withClaim('order', { for: ['to-ratepayers'] })],
  check: (proved) =>
    claimsWhere(
      proved,
      (t) => t.changes === 0,
      (title, t) => `“${title}” changes nobody’s stance in any of the ${t.legal} states in which it may be said.`,
    ),
};

export const neverWorthSaying: ProofLint = {
  id: 'never-worth-saying',
  reason: 'A claim that never helps the one who makes it is a trap without a lesson.',
  bad: [withClaim('kindness', { against: ['to-ratepayers', 'open-to-all'] })],
  good: [withClaim('kindness', { for: ['to-ratepayers'] })],
  check: (proved) =>
    claimsWhere(
      proved,
      (t) => t.changes > 0 && t.gains === 0,
      (title, t) => `“${title}” leaves its side better off in none of the ${t.legal} states in which it may be said.`,
    ),
};

export const bestEverywhere: ProofLint = {
  id: 'best-everywhere',
  reason: 'A claim that is the best thing to say more often than not makes the others idle: the debate has one answer.',
  bad: [
    [
      ...LONG,
      ...ORDER_FOR_BOTH,
      {
        file: 'claims/all.json',
        path: ['claims', 4, 'attacks'],
        value: [{ claim: 'needs-a-lock', kind: 'rebut', basis: 'ours' }],
      },
    ],
  ],
  good: [ORDER_FOR_BOTH],
  check: (proved) =>
    claimsWhere(
      proved,
      (t) => t.rivalled >= ENOUGH && t.best * 2 > t.rivalled,
      (title, t) =>
        `“${title}” is the best claim in ${t.best} of the ${t.rivalled} states in which it and another may be said.`,
    ),
};
