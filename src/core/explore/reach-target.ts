import type { Table } from '../debate/table.ts';
import type { Target } from '../scenario/target-data.ts';
import {
  bestShare,
  changesPerMove,
  deadClaimShare,
  deadMoveShare,
  factionSwing,
  lastMoveShare,
  resolvesShare,
  undecidedShare,
  unmovedMembers,
} from './measures.ts';
import { seededRandom } from './random.ts';
import { engineWay, runSitting } from './sitting-run.ts';
import type { Run, Way } from './sitting-run.ts';
import {
  beamWay,
  greedyWay,
  randomClaimWay,
  randomMenuWay,
  randomWay,
  scriptedWay,
  speakToValuesWay,
  valuesOnlyWay,
} from './ways.ts';

/** What was measured for one target and role. */
export interface Reached {
  readonly value: number;
  readonly met: boolean;
  /** Which claim, faction or men it is about, where that helps. */
  readonly about: string;
}

/** Widths of the far-sighted search, one a run: each looks at the sitting a little otherwise. */
const WIDTHS = [6, 8, 10, 12, 7, 9, 11, 14] as const;

/** Ways that a mixed set of plays goes through in turn: good, poor and chance play all leave their mark. */
const MIXED = [
  'random-claims',
  'greedy',
  'speak-to-values',
  'random-menu',
  'random-claims',
  'greedy',
  'random',
  'speak-to-values',
  'random-claims',
  'far-sighted',
] as const;

function opponentOf(table: Table, target: Target): Way {
  if (target.against !== 'script') return engineWay(table, target.against);
  return scriptedWay(table, table.debate.sitting.recorded[table.opponent.side] ?? []);
}

function wayOf(table: Table, target: Target, role: string, run: number, opponent: Way): Way {
  const random = seededRandom(run + 1);
  switch (target.way ?? 'random') {
    case 'random':
      return randomWay(table, random);
    case 'random-menu':
      return randomMenuWay(table, random);
    case 'random-claims':
      return randomClaimWay(table, random);
    case 'values-only':
      return valuesOnlyWay(table, random, target.values ?? []);
    case 'speak-to-values':
      return speakToValuesWay(table, random);
    case 'greedy':
      return greedyWay(table, random);
    case 'far-sighted':
      return beamWay(table, opponent, WIDTHS[run % WIDTHS.length]!);
    case 'mixed':
      return wayOf(table, { ...target, way: MIXED[run % MIXED.length] }, role, run, opponent);
    case 'script':
      return scriptedWay(table, target.script?.[role] ?? table.debate.sitting.recorded[table.player.side] ?? []);
  }
}

/** Plays the runs of a target; the same runs serve every target of the same way, opponent and number. */
export function runsFor(table: Table, target: Target, role: string): readonly Run[] {
  const opponent = opponentOf(table, target);
  return Array.from({ length: target.runs }, (_, run) =>
    runSitting(table, wayOf(table, target, role, run, opponent), opponent),
  );
}

interface Figure {
  readonly value: number;
  readonly about: string;
}

/** A table on which one claim can't be made by anybody. */
function withoutClaim(table: Table, banned: string): Table {
  const { debate } = table;
  const claims = debate.claims.map((c) => (c.id === banned ? { ...c, data: { ...c.data, side: 'nobody' } } : c));
  return { ...table, debate: { ...debate, claims } };
}

/** Whether a far-sighted player can be found, of several widths of search, who reaches an option. */
const canReach = (table: Table, option: number): boolean =>
  WIDTHS.some((width) => {
    const opponent = engineWay(table, 'shrewd');
    return runSitting(table, beamWay(table, opponent, width), opponent).result >= option;
  });

/** Of the claims by which a far-sighted player reaches an option, those without which no search found the way. */
function essentialClaims(table: Table, option: number): readonly string[] {
  const opponent = engineWay(table, 'shrewd');
  const run = runSitting(table, beamWay(table, opponent, WIDTHS[0]), opponent);
  const used = new Set(
    run.moves.flatMap((m) => ('claim' in m.move && m.side === table.player.side ? [m.move.claim] : [])),
  );
  return [...used].filter((banned) => !canReach(withoutClaim(table, banned), option));
}

function measure(table: Table, target: Target, runs: () => readonly Run[]): Figure {
  const option =
    target.option === undefined ? table.debate.options.length - 1 : table.debate.options.indexOf(target.option);
  const plain = (value: number): Figure => ({ value, about: '' });
  switch (target.measure) {
    case 'resolves':
      return plain(resolvesShare(runs(), option, target.orWider));
    case 'dead-claims':
      return plain(deadClaimShare(table, runs()));
    case 'dead-moves':
      return plain(deadMoveShare(table, runs()));
    case 'undecided':
      return plain(undecidedShare(table, runs()));
    case 'last-move':
      return plain(lastMoveShare(table, runs()));
    case 'changes':
      return plain(changesPerMove(table, runs()));
    case 'best-share': {
      const { share, claim } = bestShare(table, runs());
      return { value: share, about: claim };
    }
    case 'faction-swing': {
      const { share, faction } = factionSwing(table, runs(), option);
      return { value: share, about: faction };
    }
    case 'unmoved': {
      const members = unmovedMembers(table, runs(), option);
      return { value: members.length / table.debate.members.length, about: `${members.length} men` };
    }
    case 'essential': {
      const claims = essentialClaims(table, option);
      return { value: claims.length, about: claims.join(', ') };
    }
  }
}

/** Measures one target for one role. `runs` may hand in runs already played. */
export function reachTarget(
  table: Table,
  target: Target,
  role: string,
  runs = (): readonly Run[] => runsFor(table, target, role),
): Reached {
  const { value, about } = measure(table, target, runs);
  const met =
    (target.atLeast === undefined || value >= target.atLeast) &&
    (target.atMost === undefined || value <= target.atMost);
  return { value, met, about };
}
