import { KEPT_PLAYS } from './open-for.ts';
import type { Draft, Into } from './open-for.ts';
import { namedAfter } from './name.ts';
import { withItem } from './write.ts';

/** `story new member`: a man more in the hall, who for a start thinks as one who is there and leads no side. */
export function newMember(into: Into): Draft {
  const { scenario, assembled, scenarioName, name } = into;
  const { members, sittings } = scenario.data;
  const steadfast = new Set(sittings.flatMap((s) => s.steadfast ?? []));
  const like = members.find((m) => !steadfast.has(m.id)) ?? members[0]!;
  const { faction, ranking, weighs, standard, prior, settled, figure } = like;
  const called = namedAfter(name);
  const member = {
    id: name,
    name: called.slice(0, 60),
    short: called.slice(0, 28),
    faction,
    ranking,
    weighs,
    standard,
    prior,
    settled,
    reason: 'Write here, in one sentence, why the values come in this order.',
    origin: 'invented',
    figure,
  };
  const file = assembled.placeOf(like)?.document.file ?? 'members.json';
  const count = members.length + 1;
  return {
    writes: [withItem(into, file, ['members'], member)],
    told: [
      `${called} is of “${scenario.factions.get(faction)?.title ?? faction}” and for a start thinks as ${like.name} does: set the ranking and the rest as they should be.`,
      `There are ${count} members now, and ${Math.floor(count / 2) + 1} carry an option.`,
      KEPT_PLAYS,
    ],
    next: [`npm run story -- lint ${scenarioName}`, `npm run story -- targets ${scenarioName}`],
  };
}
