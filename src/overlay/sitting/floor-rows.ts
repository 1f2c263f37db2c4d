import { standingMotion } from '../../core/debate/floor.ts';
import { labelFloor } from '../../core/debate/label.ts';
import type { Table } from '../../core/debate/table.ts';
import type { SittingState } from '../../core/play/state.ts';

/** A claim on the floor, as it is listed. */
export interface FloorRow {
  readonly claim: string;
  readonly by: string;
  readonly side: string;
  /** Its value, once it is public; undefined until then, and for a matter of fact. */
  readonly value: string | undefined;
  readonly fact: boolean;
  /** Claims on the floor that it attacks. */
  readonly attacks: readonly string[];
  readonly questioned: boolean;
  /** Said in support of it since it was questioned. */
  readonly backed: boolean;
  readonly granted: boolean;
  /** Spoken when only answers counted. */
  readonly late: boolean;
  /** Members for whom it stands. */
  readonly standsFor: number;
}

export interface FloorView {
  readonly rows: readonly FloorRow[];
  readonly withdrawn: readonly string[];
  /** The option moved and standing, and by which side. */
  readonly motion: { readonly option: string; readonly side: string } | undefined;
}

/** Claims whose value everybody can see: the player's own, those questioned or granted, and those that told. */
function isPublic({ debate, player }: Table, sitting: SittingState, claim: number): boolean {
  const { floor } = sitting.position;
  const id = debate.claims[claim]?.id;
  return (
    debate.claims[claim]?.data.side === player.side ||
    floor.questioned.includes(claim) ||
    floor.conceded.some((c) => c.claim === claim) ||
    sitting.exchanges.some((e) => e.receipts.some((r) => r.claim === id || r.told === id))
  );
}

const bits = (word: number): number => {
  let rest = word >>> 0;
  let n = 0;
  for (; rest !== 0; rest &= rest - 1) n += 1;
  return n;
};

/** The floor as it is listed: what has been said, what attacks what, and what stands for how many. */
export function floorView(table: Table, sitting: SittingState): FloorView {
  const { debate } = table;
  const { floor } = sitting.position;
  const { inn } = labelFloor(debate, floor);
  const spoken = new Set(floor.spoken.map((s) => s.claim));
  const rows = floor.spoken.flatMap((said, at): readonly FloorRow[] => {
    const node = debate.claims[said.claim];
    if (!node) return [];
    const struck = node.strikes.flatMap((e) => {
      const edge = debate.edges[e];
      const target = edge && spoken.has(edge.to) ? debate.claims[edge.to] : undefined;
      return target ? [target.id] : [];
    });
    const words = inn.subarray(at * debate.words, (at + 1) * debate.words);
    return [
      {
        claim: node.id,
        by: said.by,
        side: said.side,
        value: isPublic(table, sitting, said.claim) ? node.data.value : undefined,
        fact: node.data.value === undefined,
        attacks: [...new Set(struck)],
        questioned: floor.questioned.includes(said.claim),
        backed: node.supporters.some((s) => spoken.has(s)),
        granted: floor.conceded.some((c) => c.claim === said.claim),
        late: said.late,
        standsFor: words.reduce((sum, word) => sum + bits(word), 0),
      },
    ];
  });
  const moved = standingMotion(floor);
  const option = moved && debate.options[moved.option];
  return {
    rows,
    withdrawn: floor.retracted.flatMap((c) => debate.claims[c]?.id ?? []),
    motion: moved && option !== undefined ? { option, side: moved.side } : undefined,
  };
}
