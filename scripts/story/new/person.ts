import type { Draft, Into } from './open-for.ts';
import { namedAfter } from './name.ts';
import { withItem } from './write.ts';

/** `story new person`: somebody more who may speak; the member of the same id, if there is one. */
export function newPerson(into: Into): Draft {
  const { scenario, assembled, scenarioName, name } = into;
  const [first] = scenario.data.people;
  const member = scenario.members.get(name);
  const called = member?.name ?? namedAfter(name).slice(0, 60);
  const person = {
    id: name,
    name: called,
    short: member?.short ?? called.slice(0, 28),
    title: 'Rank or trade, and what for here',
    about: 'Write here, in two sentences, who this is.',
    member: member?.id,
    likeness: 'imagined',
  };
  const file = (first && assembled.placeOf(first)?.document.file) ?? 'people.json';
  return {
    writes: [withItem(into, file, ['people'], person)],
    told: [
      `${called} ${member ? 'is the member of that id, and ' : 'has no seat in the hall, and '}says nothing yet: name “${name}” as a line’s "speaker" or among a claim’s "speakers".`,
    ],
    next: [`npm run story -- lint ${scenarioName}`],
  };
}
