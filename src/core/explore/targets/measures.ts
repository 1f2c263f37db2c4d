import { applyMove } from '../../debate/apply.ts';
import { countHall, divide, majorityOf, movedBetween, stanceOf } from '../../debate/hall.ts';
import type { Hall } from '../../debate/hall.ts';
import { speaks } from '../../debate/move.ts';
import { debateMoves } from '../../debate/moves.ts';
import { worth } from '../../debate/opponent.ts';
import { labelOf } from '../../debate/weighing.ts';
import type { Table } from '../../debate/table.ts';
import type { Run } from '../ways/sitting-run.ts';

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((a, b) => a + b, 0) / numbers.length;

const changed = (table: Table, before: Hall, after: Hall): number => movedBetween(table.debate, before, after).length;

const ownMoves = (table: Table, runs: readonly Run[]) =>
  runs.flatMap((r) => r.moves.filter((m) => m.side === table.player.side));

/** Share of plays resolved in an option, or a wider one too. */
export const resolvesShare = (runs: readonly Run[], option: number, orWider: boolean): number =>
  mean(runs.map((r) => ((orWider ? r.result >= option : r.result === option) ? 1 : 0)));

/**
 * Seats that would have to change, on average, for the plays to resolve in an option (or a wider one) where they do
 * not, if that is `wanted`; else for those that resolve in it no longer to do so.
 */
export function seatsToTurn(
  table: Table,
  runs: readonly Run[],
  option: number,
  orWider: boolean,
  wanted: boolean,
): number {
  const majority = majorityOf(table.debate.members.length);
  return mean(
    runs.map(({ hall, result }) => {
      const own = option === 0 ? Infinity : hall.seats[option]!;
      const wider = orWider ? -Infinity : (hall.seats[option + 1] ?? -Infinity);
      const so = orWider ? result >= option : result === option;
      if (so === wanted) return 0;
      return wanted
        ? Math.max(0, majority - own) + Math.max(0, wider - majority + 1)
        : Math.min(own - majority + 1, majority - wider, table.debate.members.length);
    }),
  );
}

/** Share of the player's moves after which nobody's stance differs. */
export const deadMoveShare = (table: Table, runs: readonly Run[]): number =>
  mean(ownMoves(table, runs).map((m) => (changed(table, m.before, m.after) === 0 ? 1 : 0)));

/** Share of the claims legal for the player, over the positions of some plays, that change nobody's stance. */
export function deadClaimShare(table: Table, runs: readonly Run[]): number {
  const { debate } = table;
  return mean(
    ownMoves(table, runs).flatMap(({ position, before }) =>
      debateMoves(table, position)
        .filter(speaks)
        .map((move) =>
          changed(table, before, countHall(debate, applyMove(table, position, move).floor)) === 0 ? 1 : 0,
        ),
    ),
  );
}

/** Share of labels (a member on a claim) that are undecided at the ends of plays. */
export function undecidedShare(table: Table, runs: readonly Run[]): number {
  const { debate } = table;
  return mean(
    runs.flatMap((r) =>
      debate.members.flatMap((_, m) =>
        r.last.floor.spoken.map((__, p) => (labelOf(debate, r.hall, m, p) === 'undecided' ? 1 : 0)),
      ),
    ),
  );
}

/** Share of plays in which the last move changes the result. */
export const lastMoveShare = (table: Table, runs: readonly Run[]): number =>
  mean(
    runs.map((r) => {
      const last = r.moves.at(-1);
      return last && divide(table.debate, last.before.seats) !== divide(table.debate, last.after.seats) ? 1 : 0;
    }),
  );

/** Members who change their stance at one of the player's moves, on average. */
export const changesPerMove = (table: Table, runs: readonly Run[]): number =>
  mean(ownMoves(table, runs).map((m) => changed(table, m.before, m.after)));

/** Fewest positions in which a claim must have been legal to be judged by `bestShare`. */
const ENOUGH = 20;

/**
 * Of the player's claims, the greatest share of the positions where one is legal in which no other claim is as
 * good for him, one ply deep; and which claim it is.
 */
export function bestShare(table: Table, runs: readonly Run[]): { readonly share: number; readonly claim: string } {
  const legal = new Map<string, number>();
  const best = new Map<string, number>();
  for (const { position } of ownMoves(table, runs)) {
    const moves = debateMoves(table, position).filter(speaks);
    const scores = moves.map((move) => worth(table, applyMove(table, position, move), position.turn));
    const top = Math.max(...scores);
    const tops = scores.filter((s) => s === top).length;
    moves.forEach((move, i) => {
      legal.set(move.claim, (legal.get(move.claim) ?? 0) + 1);
      if (tops === 1 && scores[i] === top) best.set(move.claim, (best.get(move.claim) ?? 0) + 1);
    });
  }
  let share = 0;
  let claim = '';
  for (const [id, times] of best) {
    const of = legal.get(id) ?? 0;
    if (of >= ENOUGH && times / of > share) {
      share = times / of;
      claim = id;
    }
  }
  return { share, claim };
}

/** Of factions of more than two, the least share of members between its lowest and highest support for an option, over every position of some plays. */
export function factionSwing(
  table: Table,
  runs: readonly Run[],
  option: number,
): { readonly share: number; readonly faction: string } {
  const { debate } = table;
  const factions = [...new Set(debate.members.map((m) => m.faction))];
  let share = 1;
  let least = '';
  for (const faction of factions) {
    const own = debate.members.flatMap((man, m) => (man.faction === faction ? [m] : []));
    if (own.length < 3) continue;
    const counts = runs.flatMap((r) =>
      r.moves.map(({ after }) => own.filter((m) => stanceOf(debate, after, m) >= option).length),
    );
    const swing = (Math.max(...counts) - Math.min(...counts)) / own.length;
    if (swing < share) {
      share = swing;
      least = faction;
    }
  }
  return { share, faction: least };
}

/** Members who never change on an option at any position of some plays. */
export function unmovedMembers(table: Table, runs: readonly Run[], option: number): readonly string[] {
  const { debate } = table;
  return debate.members.flatMap((man, m) => {
    const stances = new Set(runs.flatMap((r) => r.moves.map(({ after }) => stanceOf(debate, after, m) >= option)));
    return stances.size <= 1 ? [man.id] : [];
  });
}
