import type { LessonPack } from '../core/scenario/lesson-data.ts';
import type { NoteBlock, TeachingPack } from '../core/scenario/teaching-data.ts';
import type { Source } from '../core/scenario/text.ts';
import type { Assembled } from './assemble.ts';
import type { TeachingBlock, TeachingFile } from './schema/teaching.ts';

type Readings = Extract<TeachingBlock, { readonly readings: unknown }>['readings'];
type Absent = Extract<TeachingBlock, { readonly absent: unknown }>['absent'];

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const KINDS = {
  spoken: 'Taken down as it was spoken',
  paper: 'Written or printed at the time',
  page: 'A later work, read for facts',
} as const satisfies Record<Source['status'], string>;

/** A day as it is written in English: 22 November 2026. */
function dayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

const partsTable = ({ data }: Assembled, lesson: LessonPack): NoteBlock => ({
  table: {
    caption: 'Parts, with their minutes and words',
    columns: ['Part', 'When', 'Minutes', 'Words, speech of the time', 'Words, plain English'],
    rows: data.parts.flatMap(({ id, title, date, minutes }) => {
      const words = lesson.parts.find((part) => part.id === id)?.words;
      return words ? [[title, date, String(minutes), String(words.period), String(words.plain)]] : [];
    }),
  },
});

const readAt = ({ on, entries }: Readings): NoteBlock => ({
  table: {
    caption: `As read on ${dayInWords(on)}`,
    columns: ['Where', 'What was seen', 'Status, and where it was read'],
    rows: entries.map(({ place, seen, status, at }) => [place, seen, `${status} Read at: ${at}`]),
  },
});

const missing = ({ data }: Assembled, { who, evidence, ask }: Absent): readonly NoteBlock[] => {
  const told = data.debrief.absent.find((one) => one.who === who);
  return [
    ...(told ? [{ text: told.text }, { lead: 'When they gained the vote:', text: told.gained }] : []),
    { lead: 'Evidence:', text: evidence },
    { note: { title: 'Ask.', text: ask } },
  ];
};

/** What a block of the files is as it is shown: what they only name is put in its place. */
function shown(assembled: Assembled, lesson: LessonPack, block: TeachingBlock): readonly NoteBlock[] {
  if ('show' in block) return [partsTable(assembled, lesson)];
  if ('readings' in block) return [readAt(block.readings)];
  if ('absent' in block) return missing(assembled, block.absent);
  if (!('source' in block)) return [block];
  const source = assembled.data.sources.find(({ id }) => id === block.source);
  if (!source) return [];
  const { title, words, where, status } = source;
  return [{ source: { title, words, kind: KINDS[status], where } }];
}

const titles = ({ data }: Assembled, ids: readonly string[]): readonly NoteBlock[] =>
  ids.length === 0
    ? []
    : [{ cited: ids.flatMap((id) => data.sources.find((source) => source.id === id)?.title ?? []) }];

/**
 * What a site ships of a scenario for those who teach with it: its pages of notes, with what they take from the
 * scenario’s other files put in. The lesson tells how much there is to read.
 */
export function teachingOf(assembled: Assembled, lesson: LessonPack): TeachingPack {
  const { data, teaching } = assembled;
  const sections = (page: TeachingFile) =>
    page.sections.map(({ id, title, blocks, sources }) => ({
      id,
      title,
      blocks: [...blocks.flatMap((block) => shown(assembled, lesson, block)), ...titles(assembled, sources)],
    }));
  return {
    packed: 1,
    id: data.id,
    title: data.title,
    pages: teaching.map((page) => ({
      id: page.id,
      title: page.title,
      about: page.about,
      off: page.off,
      sections: sections(page),
    })),
  };
}
