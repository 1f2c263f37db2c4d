import { wordsIn } from '../../core/words/count-words.ts';
import type { JsonPath } from '../problem.ts';
import { sectionSources } from '../teaching-uses.ts';
import type { Edit, Lint } from './lint.ts';
import { stands } from './quotation.ts';

/** Fewer words between quotation marks may be a name, a button or a word that is spoken of. */
const FEWEST = 4;

const FILE = 'teaching/overview.json';
const text = (value: string): Edit => ({ file: FILE, path: ['sections', 0, 'blocks', 0, 'text'], value });

/** Every text in a value, with where it stands. */
function texts(value: unknown, path: JsonPath): readonly { readonly path: JsonPath; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => texts(one, [...path, Array.isArray(value) ? Number(key) : key]));
}

export const notesQuotation: Lint = {
  id: 'notes-quotation',
  reason: 'What a teacher reads out as the words of the time must be those words, or a class learns what nobody said.',
  bad: [
    text('They wrote of “the well that was dug by nobody at all”.'),
    // the words are of a source that the section does not name
    text('They asked “that no poor body be asked two pence”.'),
  ],
  good: [
    text('They wrote that “the well was dug by all the parish”.'),
    text('Press “Set a lesson”.'),
    [
      text('They asked “that no poor body be asked two pence”.'),
      { file: FILE, path: ['sections', 0, 'sources'], value: ['well-petition'] },
    ],
  ],
  check: ({ data, teaching }) => {
    const words = new Map(data.sources.map((s) => [s.id, s.status === 'page' ? undefined : s.words]));
    return teaching.flatMap((item) =>
      item.sections.flatMap((section, n) => {
        const named = [...sectionSources(section)].flatMap((id) => words.get(id) ?? []);
        return texts(section, ['sections', n]).flatMap(({ path, text: whole }) =>
          [...whole.matchAll(/“([^”]+)”/gu)].flatMap(([, quoted = '']) =>
            wordsIn(quoted) < FEWEST || named.some((one) => stands(quoted, one))
              ? []
              : [
                  {
                    item,
                    path,
                    message: `“${quoted}” stands in no source that this section names. Name the source, put its very words, or take the quotation marks away.`,
                  },
                ],
          ),
        );
      }),
    );
  },
};
