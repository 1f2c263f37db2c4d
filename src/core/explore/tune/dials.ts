import { STANDARDS } from '../../scenario/debate-data.ts';
import type { Member, Standard } from '../../scenario/debate-data.ts';
import type { ScenarioData } from '../../scenario/scenario.ts';

/** The dials of balance: all that a search for a scenario's targets may turn. */
export interface Dials {
  /** In the order of the scenario's members. */
  readonly members: readonly Pick<Member, 'settled' | 'standard'>[];
  /** Candles, in the order of the scenario's sittings. */
  readonly candles: readonly number[];
}

/** Which dials are free, and where they stand at present. */
export interface Board {
  readonly data: ScenarioData;
  readonly start: Dials;
  /** Indexes of the members who lead no side, and so are moved by what is said. */
  readonly members: readonly number[];
  readonly candles: readonly { readonly sitting: number; readonly least: number; readonly most: number }[];
}

/** Shortest and longest candles that a sitting's file may name. */
const CANDLE = { least: 2, most: 60 } as const;

/** The dials of the sittings that targets name; of their candles only one sitting's, if one is named. */
export function boardOf(data: ScenarioData, sitting?: string): Board {
  const aimed = data.sittings.filter((s) => data.targets.some((t) => t.sitting === s.id));
  const steadfast = new Set(aimed.flatMap((s) => s.steadfast ?? []));
  return {
    data,
    start: {
      members: data.members.map(({ settled, standard }) => ({ settled, standard })),
      candles: data.sittings.map((s) => s.candle),
    },
    members: data.members.flatMap((m, i) => (steadfast.has(m.id) ? [] : [i])),
    candles: aimed
      .filter((s) => sitting === undefined || s.id === sitting)
      .map((s) => ({
        sitting: data.sittings.indexOf(s),
        least: Math.max(CANDLE.least, Math.ceil(s.candle / 2)),
        most: Math.min(CANDLE.most, Math.floor(s.candle * 1.5)),
      })),
  };
}

/** The scenario with its dials turned, and nothing else changed. */
export const withDials = (data: ScenarioData, dials: Dials): ScenarioData => ({
  ...data,
  members: data.members.map((m, i) => ({ ...m, ...dials.members[i]! })),
  sittings: data.sittings.map((s, i) => ({ ...s, candle: dials.candles[i]! })),
});

/** One dial that stands otherwise than at first. */
export type DialChange =
  | { readonly dial: 'settled'; readonly member: string; readonly from: number; readonly to: number }
  | { readonly dial: 'standard'; readonly member: string; readonly from: Standard; readonly to: Standard }
  | { readonly dial: 'candle'; readonly sitting: string; readonly from: number; readonly to: number };

/** What has been turned, in the order of the files. */
export function changesOf({ data, start }: Board, dials: Dials): readonly DialChange[] {
  return [
    ...data.members.flatMap(({ id: member }, i): readonly DialChange[] => {
      const from = start.members[i]!;
      const to = dials.members[i]!;
      return [
        ...(from.settled === to.settled
          ? []
          : [{ dial: 'settled' as const, member, from: from.settled, to: to.settled }]),
        ...(from.standard === to.standard
          ? []
          : [{ dial: 'standard' as const, member, from: from.standard, to: to.standard }]),
      ];
    }),
    ...data.sittings.flatMap(({ id: sitting }, i): readonly DialChange[] => {
      const from = start.candles[i]!;
      const to = dials.candles[i]!;
      return from === to ? [] : [{ dial: 'candle', sitting, from, to }];
    }),
  ];
}

/** How much has been turned: a unit for each man or candle, and a little for each step. */
export function sizeOf(changes: readonly DialChange[]): number {
  const turned = new Set(changes.map((c) => ('member' in c ? c.member : `sitting ${c.sitting}`)));
  const steps = changes.map((c) =>
    c.dial === 'standard' ? Math.abs(STANDARDS.indexOf(c.from) - STANDARDS.indexOf(c.to)) : Math.abs(c.from - c.to),
  );
  return turned.size + steps.reduce((a, b) => a + b, 0) / 10;
}
