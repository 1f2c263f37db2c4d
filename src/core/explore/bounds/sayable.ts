import { bears } from '../../debate/debate.ts';
import type { ClaimNode, Debate } from '../../debate/debate.ts';
import type { Role } from '../../scenario/scenario.ts';

/** Why a claim can never be said, in the order in which the rules ask. */
export const OBSTACLES = ['side', 'speakers', 'needs', 'candle', 'does-not-answer'] as const;
export type Obstacle = (typeof OBSTACLES)[number];

/** What may come to be on the floor of a sitting that is played in a role; what is not in it never can. */
export interface Sayable {
  readonly can: (claim: number) => boolean;
  /** The last hurdle at which each way of saying a claim fails; undefined when it can be said. */
  readonly obstacle: (claim: number) => Obstacle | undefined;
  /** Both sides, the player's first. */
  readonly sides: readonly [string, string];
}

/** Least candle that an ordinary exchange asks, and the length of the whole. */
interface Candle {
  readonly length: number;
  readonly move: number;
}

/** Whether some exchange has candle for so many inches more (see `affords` in the rules: the first has most). */
function affordable({ length, move }: Candle, extra: number): boolean {
  if (extra === 0 || length >= 2 * move + extra) return true;
  return length < 2 * move && length >= move + extra;
}

/**
 * The least fixed point of the rules for making a claim, each condition on the floor taken as met as soon as some play
 * might meet it. It leaves out that speakers are called once and that an exchange has one move, so it holds more
 * than can be said in any one play, and never less.
 */
export function sayableIn(debate: Debate, role: Role): Sayable {
  const { sitting, claims, edges } = debate;
  const opponent = role.side === sitting.sides.player ? sitting.sides.opponent : sitting.sides.player;
  const sides = [role.side, opponent] as const;
  const peopleOf = (side: string): readonly string[] =>
    side === role.side ? [role.person] : (sitting.leads[side] ?? []);
  const burn = sitting.burn[role.id] ?? sitting.burn.any;
  const answersOnly = sitting.closing && sitting.candle < 2 * burn.move;
  const opening = sitting.opening.flatMap(({ claim }) => debate.indexOf.get(claim) ?? []);

  /** By claim, the sides that may have said it. */
  const floor = claims.map(() => new Set<string>());
  for (const claim of opening) floor[claim]?.add(claims[claim]?.data.side ?? '');
  const said = (claim: number): boolean => (floor[claim]?.size ?? 0) > 0;
  const saidByOther = (claim: number, side: string): boolean => [...(floor[claim] ?? [])].some((s) => s !== side);
  /** Of what was said before the first exchange, only the last is fresh, and only for the side that opens. */
  const questionable = (claim: number): boolean => {
    if (sitting.questions === 0 || answersOnly) return false;
    if (!opening.includes(claim)) return said(claim);
    return claim === opening.at(-1) && claims[claim]?.data.side !== sitting.sides.player;
  };
  const indexes = (ids: readonly string[]): readonly number[] => ids.flatMap((id) => debate.indexOf.get(id) ?? []);

  const lacks = ({ data: { needs } }: ClaimNode, side: string): boolean => {
    const other = sides.find((s) => s !== side) ?? side;
    if (needs?.said && !indexes(needs.said).some(said)) return true;
    if (needs?.questioned && !indexes(needs.questioned).some(questionable)) return true;
    return needs?.conceded !== undefined && !indexes(needs.conceded).some((c) => saidByOther(c, other));
  };
  const hurdle = (node: ClaimNode, side: string): Obstacle | undefined => {
    const { data } = node;
    if (data.side !== 'any' && data.side !== side) return 'side';
    if (data.speakers.length === 0) return 'speakers';
    if (lacks(node, side)) return 'needs';
    const called = !data.speakers.some((p) => peopleOf(side).includes(p));
    const extra = (called ? burn.call : 0) + (data.accuses ? burn.accuse : 0);
    if (!affordable({ length: sitting.candle, move: burn.move }, extra)) return 'candle';
    const answers = node.strikes.some((e) => saidByOther(edges[e]?.to ?? -1, side));
    const backs = node.supports.some((c) => floor[c]?.has(side) === true && questionable(c));
    return answers || backs || (bears(node) && !answersOnly) ? undefined : 'does-not-answer';
  };

  let grown = true;
  while (grown) {
    grown = false;
    for (const node of claims)
      for (const side of sides)
        if (!opening.includes(node.index) && floor[node.index]?.has(side) === false && !hurdle(node, side)) {
          floor[node.index]?.add(side);
          grown = true;
        }
  }
  const obstacle = (claim: number): Obstacle | undefined => {
    const node = claims[claim];
    if (!node || said(claim)) return undefined;
    const met = sides.map((side) => OBSTACLES.indexOf(hurdle(node, side) ?? 'side'));
    return OBSTACLES[Math.max(...met)];
  };
  return { can: said, obstacle, sides };
}
