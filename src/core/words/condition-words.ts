import type { Scenario } from '../play/scenario-index.ts';
import { sittingOf } from '../scene/condition.ts';
import type { Condition } from '../scenario/condition-data.ts';

type Room = Extract<
  Condition,
  { readonly seats: unknown } | { readonly faction: unknown } | { readonly member: unknown }
>;

function roomWords(scenario: Scenario, c: Room): string {
  const named = sittingOf(c);
  const after = named === undefined ? '' : ` after “${scenario.sittings.get(named)?.title ?? named}”`;
  const option = (id: string) => `${scenario.options.get(id)?.short ?? id}${after}`;
  if ('seats' in c) return `at least ${c.seats.atLeast} for ${option(c.seats.option)}`;
  if ('member' in c)
    return `${scenario.members.get(c.member.id)?.short ?? c.member.id} takes ${option(c.member.takes)}`;
  const { id, option: wanted, atLeast } = c.faction;
  return `at least ${atLeast} of ${scenario.factions.get(id)?.short ?? id} for ${option(wanted)}`;
}

/** Conditions joined by a word; what joins others itself stands in brackets. */
const joined = (scenario: Scenario, conditions: readonly Condition[], word: string): string =>
  conditions
    .map((c) =>
      conditions.length > 1 && ('all' in c || 'any' in c)
        ? `(${conditionWords(scenario, c)})`
        : conditionWords(scenario, c),
    )
    .join(` ${word} `);

/** What a condition asks, in short words for a writer: “resolved: All”, “at least 3 moved and not (flag late)”. */
export function conditionWords(scenario: Scenario, c: Condition): string {
  const title = (claim: string) => `“${scenario.claims.get(claim)?.title ?? claim}”`;
  if ('all' in c) return joined(scenario, c.all, 'and');
  if ('any' in c) return joined(scenario, c.any, 'or');
  if ('several' in c) return `at least ${c.several.atLeast} of (${joined(scenario, c.several.of, 'or')})`;
  if ('not' in c) return `not (${conditionWords(scenario, c.not)})`;
  if ('role' in c) return `as ${scenario.people.get(scenario.roles.get(c.role)?.person ?? '')?.short ?? c.role}`;
  if ('flag' in c) return `flag ${c.flag}`;
  if ('chosen' in c) return `chose ${c.chosen}`;
  if ('said' in c) return `said ${title(c.said)}`;
  if ('conceded' in c) return `conceded ${title(c.conceded)}`;
  if ('resolution' in c) return `resolved: ${scenario.options.get(c.resolution)?.short ?? c.resolution}`;
  if ('resolved' in c) {
    const { sitting, option } = c.resolved;
    return `“${scenario.sittings.get(sitting)?.title ?? sitting}” resolved: ${scenario.options.get(option)?.short ?? option}`;
  }
  if ('part' in c) return `in ${scenario.data.parts.find((p) => p.id === c.part)?.title ?? c.part}`;
  if ('exchanges' in c) return `after ${c.exchanges.atLeast} ${c.exchanges.atLeast === 1 ? 'exchange' : 'exchanges'}`;
  if ('moved' in c) return `at least ${c.moved.atLeast} moved`;
  return roomWords(scenario, c);
}
