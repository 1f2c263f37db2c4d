import type { Table } from '../../debate/table.ts';
import type { MeasureName, Target } from '../../scenario/target-data.ts';
import {
  bestShare,
  changesPerMove,
  deadClaimShare,
  deadMoveShare,
  factionSwing,
  lastMoveShare,
  resolvesShare,
  seatsToTurn,
  undecidedShare,
  unmovedMembers,
} from './measures.ts';
import { engineWay, runSitting } from '../ways/sitting-run.ts';
import type { Run } from '../ways/sitting-run.ts';
import { WIDTHS, playsOf } from './target-plays.ts';
import type { PlayTarget } from './target-plays.ts';
import { beamWay } from '../ways/ways.ts';
import type { Work } from './work.ts';

/** What was measured for one target and role. */
export interface Figure {
  readonly value: number;
  /** Which claim, faction or men it is about, where that helps. */
  readonly about: string;
  /** Seats, as a share of the hall, that would have to change for the plays to come out otherwise; 0 if not known. */
  readonly gap: number;
}

/** A figure held against its target. */
export interface Verdict {
  readonly met: boolean;
  /** From 0 where it is met towards 1: for telling which of two misses is the nearer, not for showing. */
  readonly distance: number;
}

/** A table on which one claim can't be made by anybody. */
function withoutClaim(table: Table, banned: string): Table {
  const { debate } = table;
  const claims = debate.claims.map((c) => (c.id === banned ? { ...c, data: { ...c.data, side: 'nobody' } } : c));
  return { ...table, debate: { ...debate, claims } };
}

/** Whether a far-sighted player can be found, of several widths of search, who reaches an option. */
function* canReach(table: Table, option: number): Work<boolean> {
  for (const width of WIDTHS) {
    const opponent = engineWay(table, 'shrewd');
    if (runSitting(table, beamWay(table, opponent, width), opponent).result >= option) return true;
    yield;
  }
  return false;
}

/** Of the claims by which a far-sighted player reaches an option, those without which no search found the way. */
function* essentialClaims(table: Table, option: number): Work<readonly string[]> {
  const opponent = engineWay(table, 'shrewd');
  const run = runSitting(table, beamWay(table, opponent, WIDTHS[0]), opponent);
  const used = new Set(
    run.moves.flatMap((m) => ('claim' in m.move && m.side === table.player.side ? [m.move.claim] : [])),
  );
  const essential: string[] = [];
  for (const banned of used) {
    yield;
    if (!(yield* canReach(withoutClaim(table, banned), option))) essential.push(banned);
  }
  return essential;
}

type CountedMeasure = Exclude<MeasureName, 'essential'>;

/** What the plays of a target show. */
function figureOf(
  table: Table,
  target: Target & { readonly measure: CountedMeasure },
  runs: readonly Run[],
  option: number,
): Figure {
  const plain = (value: number, about = '', gap = 0): Figure => ({ value, about, gap });
  switch (target.measure) {
    case 'resolves':
      return plain(
        resolvesShare(runs, option, target.orWider),
        '',
        seatsToTurn(table, runs, option, target.orWider, target.atLeast !== undefined) / table.debate.members.length,
      );
    case 'dead-claims':
      return plain(deadClaimShare(table, runs));
    case 'dead-moves':
      return plain(deadMoveShare(table, runs));
    case 'undecided':
      return plain(undecidedShare(table, runs));
    case 'last-move':
      return plain(lastMoveShare(table, runs));
    case 'changes':
      return plain(changesPerMove(table, runs));
    case 'best-share': {
      const { share, claim } = bestShare(table, runs);
      return plain(share, claim);
    }
    case 'faction-swing': {
      const { share, faction } = factionSwing(table, runs, option);
      return plain(share, faction);
    }
    case 'unmoved': {
      const members = unmovedMembers(table, runs, option);
      return plain(members.length / table.debate.members.length, `${members.length} men`);
    }
  }
}

/** Measures one target for one role; `play` makes its plays, or hands out those made before. */
export function* measureTarget(table: Table, target: Target, play: PlayTarget): Work<Figure> {
  const { options } = table.debate;
  const option = target.option === undefined ? options.length - 1 : options.indexOf(target.option);
  const { measure } = target;
  if (measure === 'essential') {
    const claims = yield* essentialClaims(table, option);
    return { value: claims.length, about: claims.join(', '), gap: 0 };
  }
  return figureOf(table, { ...target, measure }, yield* playsOf(target, play), option);
}

/** Measures that are a number of men or claims; the others are shares. */
const COUNTS: readonly MeasureName[] = ['changes', 'essential'];

/** Holds a figure against its target. */
export function judge(target: Target, { value, gap }: Pick<Figure, 'value' | 'gap'>): Verdict {
  const under = target.atLeast === undefined ? 0 : target.atLeast - value;
  const over = target.atMost === undefined ? 0 : value - target.atMost;
  const by = Math.max(under, over);
  if (by <= 0) return { met: true, distance: 0 };
  const far = by / (COUNTS.includes(target.measure) ? 5 : 0.5) + gap;
  return { met: false, distance: far / (1 + far) };
}
