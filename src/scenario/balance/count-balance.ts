import type { BalanceCounts, OptionStock, Stock } from '../../core/scenario/balance-data.ts';
import { optionsOf } from '../../core/debate/compile.ts';
import type { Within } from '../../core/explore/balance/reach-of.ts';
import type { Part, ScenarioData } from '../../core/scenario/scenario.ts';
import { partOfData } from '../part-of-data.ts';
import { claimsPut, sideStock } from './side-stock.ts';

/** The parts and runs that can be chosen. */
export const partsToPlay = ({ parts }: ScenarioData): readonly Part[] => parts.filter((p) => p.alone !== false);

function stockOf(data: ScenarioData, part: Part | undefined): Stock {
  const within = part ? partOfData(data, part) : data;
  const claims = claimsPut(data, within.sittings);
  return {
    part: part?.id,
    sides: data.sides.map(({ id }) => sideStock({ data: within, claims }, id)),
    either: claims.filter((c) => c.side === 'any').length,
  };
}

/** For each option of each sitting, the claims of each side that are reasons for it and against it. */
function optionStocks(data: ScenarioData): readonly OptionStock[] {
  return data.sittings.flatMap((sitting) => {
    const claims = claimsPut(data, [sitting]);
    return optionsOf(data, sitting).map((option) => ({
      sitting: sitting.id,
      option,
      reasons: data.sides.map(({ id: side }) => {
        const own = claims.filter((c) => c.side === side);
        return {
          side,
          pro: own.filter((c) => c.for.includes(option)).length,
          con: own.filter((c) => c.against.includes(option)).length,
        };
      }),
    }));
  });
}

/** Counts what each side of a scenario has to argue with: everything that asks for no play. */
export function countBalance(data: ScenarioData): BalanceCounts {
  const { id, title, sides, roles, sittings, endings, values, options } = data;
  const titled = (item: { readonly id: string; readonly title: string }) => ({ id: item.id, title: item.title });
  const short = (option: string) => ({ id: option, title: options.find((o) => o.id === option)?.short ?? option });
  const parts = partsToPlay(data);
  return {
    id,
    title,
    sides: sides.map((side) => ({ ...titled(side), wants: side.wants })),
    roles: roles.map((role) => ({ ...titled(role), side: role.side })),
    parts: parts.map(titled),
    sittings: sittings.map((s) => ({ ...titled(s), options: optionsOf(data, s).map(short) })),
    endings: endings.map(titled),
    values: values.map(titled),
    stocks: [stockOf(data, undefined), ...parts.map((part) => stockOf(data, part))],
    options: optionStocks(data),
  };
}

/** The endings and resolutions that a play of a part may come to. */
export function withinPart(data: ScenarioData, id: string): Within {
  const part = data.parts.find((p) => p.id === id);
  const { endings, sittings } = part ? partOfData(data, part) : data;
  return {
    endings: endings.map((e) => e.id),
    resolutions: sittings.flatMap((s) => optionsOf(data, s).map((option) => ({ sitting: s.id, option }))),
  };
}
