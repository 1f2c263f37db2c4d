import type { Quote, Source } from '../../core/scenario/text.ts';
import { quoted } from '../reference-uses.ts';
import { allSaid } from './lint.ts';
import type { Finding, Lint } from './lint.ts';

const loose = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const isLetter = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** Whether some words stand in a text whole: not from or to the middle of one. */
function holds(hay: string, needle: string): boolean {
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
    const end = at + needle.length;
    const cut = (i: number): boolean => isLetter(hay[i - 1]) && isLetter(hay[i]);
    if (!cut(at) && !cut(end)) return true;
  }
  return false;
}

/** Whether words stand in a text to the letter, but for the case of the first and a mark at the end. */
export function stands(words: string, text: string): boolean {
  const hay = loose(text);
  const needle = loose(words).replace(/[.,;:!?]$/u, '');
  if (needle === '') return false;
  const swapped =
    (needle[0] === needle[0]?.toLowerCase() ? needle[0]?.toUpperCase() : needle[0]?.toLowerCase()) + needle.slice(1);
  return holds(hay, needle) || holds(hay, swapped);
}

function faultOf(quote: Quote, sources: ReadonlyMap<string, Source>): string | undefined {
  const source = sources.get(quote.source);
  if (!source) return undefined;
  if (source.status === 'page')
    return `“${source.id}” is a later page, used for facts only; words of the time need a source spoken or printed then.`;
  if (source.words === undefined) return `The source “${source.id}” holds no words; put the words as read in it.`;
  return stands(quote.words, source.words)
    ? undefined
    : `These words do not stand in the source “${source.id}”, which reads: “${source.words.slice(0, 160)}”.`;
}

export const quotation: Lint = {
  id: 'quotation',
  reason: 'What is shown as a quotation must be the very words of the record, or a pupil learns what nobody said.',
  bad: [
    { file: 'claims/all.json', path: ['claims', 0, 'quotes', 0, 'words'], value: 'the well belongs to nobody' },
    { file: 'claims/all.json', path: ['claims', 0, 'period'], value: 'The well is ours, and always was.' },
    { file: 'claims/all.json', path: ['claims', 0, 'quotes', 0, 'words'], value: 'the well was dug by al' },
    { file: 'sources/all.json', path: ['sources', 0, 'words'] },
    { file: 'reference.json', path: ['papers', 0, 'words', 0, 'words'], value: 'two pence a bucket' },
  ],
  good: [
    {
      file: 'claims/all.json',
      path: ['claims', 0, 'period'],
      value: 'Neighbours: The well was dug by all, and that is an end of it.',
    },
  ],
  check: ({ data, reference }) => {
    const sources = new Map(data.sources.map((s) => [s.id, s]));
    const findings: Finding[] = allSaid(data).flatMap(({ item, path, speech }) =>
      speech.quotes.flatMap((quote, i) => {
        const at = [...path, 'quotes', i, 'words'];
        const fault = faultOf(quote, sources);
        if (fault !== undefined) return [{ item, path: at, message: fault }];
        return stands(quote.words, speech.period)
          ? []
          : [{ item, path: at, message: 'The period text does not hold these words.' }];
      }),
    );
    for (const claim of data.claims) {
      const fault = claim.record?.words && faultOf(claim.record.words, sources);
      if (fault !== undefined) findings.push({ item: claim, path: ['record', 'words', 'words'], message: fault });
    }
    for (const { item, path, quote } of quoted(reference)) {
      const fault = faultOf(quote, sources);
      if (fault !== undefined) findings.push({ item, path: [...path, 'words'], message: fault });
    }
    return findings;
  },
};
