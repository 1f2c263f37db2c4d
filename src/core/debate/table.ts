import type { Burn } from '../scenario/debate-data.ts';
import type { ScenarioData } from '../scenario/scenario.ts';
import type { Debate } from './debate.ts';
import { burnFor } from './position.ts';

/** Who speaks for a side without being called, and which way it would have the resolution. */
export interface Voice {
  readonly side: string;
  readonly people: readonly string[];
  readonly wants: 'wider' | 'narrower';
}

/** The two sides of a sitting as they are played: the player's one man, and those the engine speaks for. */
export interface Table {
  readonly debate: Debate;
  readonly burn: Burn;
  readonly player: Voice;
  readonly opponent: Voice;
  /** The side that opens each exchange. */
  readonly opener: string;
}

export const voiceOf = (table: Table, side: string): Voice =>
  side === table.player.side ? table.player : table.opponent;

export const otherSide = (table: Table, side: string): string =>
  side === table.player.side ? table.opponent.side : table.player.side;

/** Seats a table for a role; the model is symmetrical, so a role may belong to either side. */
export function layTable(scenario: ScenarioData, debate: Debate, roleId: string): Table {
  const role = scenario.roles.find((r) => r.id === roleId)!;
  const { sides, leads } = debate.sitting;
  const other = role.side === sides.player ? sides.opponent : sides.player;
  const wants = (side: string) => scenario.sides.find((s) => s.id === side)!.wants;
  return {
    debate,
    burn: burnFor(debate, roleId),
    player: { side: role.side, people: [role.person], wants: wants(role.side) },
    opponent: { side: other, people: leads[other] ?? [], wants: wants(other) },
    opener: sides.player,
  };
}
