import { knownIds } from '../known-ids.ts';
import { didYouMean } from '../nearest.ts';
import { references } from '../references.ts';
import { namedInNotes } from '../teaching-uses.ts';
import type { Lint } from './lint.ts';

export const unknownId: Lint = {
  id: 'unknown-id',
  reason: 'An id that names nothing makes a claim that answers nobody, or a choice that leads nowhere.',
  bad: [
    { file: 'claims/all.json', path: ['claims', 0, 'value'], value: 'libertty' },
    { file: 'claims/all.json', path: ['claims', 1, 'attacks', 0, 'claim'], value: 'no-such-claim' },
    { file: 'endings.json', path: ['endings', 0, 'when'], value: { resolution: 'nothing-of-the-kind' } },
    { file: 'reference.json', path: ['papers', 0, 'sources', 0], value: 'no-such-book' },
    { file: 'reference.json', path: ['lives', 0, 'person'], value: 'nobody' },
    { file: 'debrief.json', path: ['questions', 0, 'parts'], value: ['no-such-part'] },
    { file: 'people.json', path: ['people', 0, 'portrait'], value: 'nobody-painted' },
    { file: 'teaching/overview.json', path: ['sections', 1, 'sources', 0], value: 'no-such-book' },
    { file: 'teaching/overview.json', path: ['sections', 0, 'blocks', 1, 'source'], value: 'no-such-book' },
    { file: 'teaching/absent.json', path: ['sections', 0, 'blocks', 0, 'absent', 'who'], value: 'Sextons' },
    {
      file: 'scenario.json',
      path: ['promises'],
      // nothing sets these flags
      value: [
        { id: 'rope', text: { period: 'a rope', plain: 'a rope' }, given: 'gave', kept: 'kept', broken: 'broke' },
      ],
    },
  ],
  good: [
    { file: 'claims/all.json', path: ['claims', 0, 'value'], value: 'order' },
    { file: 'debrief.json', path: ['questions', 0, 'parts'], value: ['vestry'] },
    { file: 'teaching/overview.json', path: ['sections', 0, 'blocks', 1, 'source'], value: 'well-petition' },
  ],
  check: ({ data, reference, cast, teaching }) => {
    const known = knownIds(data, cast);
    return [...references(data, reference), ...namedInNotes(teaching)].flatMap(({ item, path, id, kind }) =>
      known[kind].has(id)
        ? []
        : [{ item, path, message: `There is no ${kind} “${id}”.${didYouMean(id, known[kind])}` }],
    );
  },
};
