import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookPeople, inventedPeople } from '../../src/core/view/book-people.ts';
import { finds } from '../../src/core/view/book-search.ts';
import { bookSections } from '../../src/core/view/book-sections.ts';
import { checkScenario } from '../../src/scenario/check-scenario.ts';
import { joinReference } from '../../src/scenario/join-reference.ts';
import { smallFiles } from '../scenario/fixture.ts';
import { must } from '../support/must.ts';
import { realFiles } from '../support/real-scenario.ts';

const { data, reference } = must(checkScenario(smallFiles()).assembled);
const EMPTY = joinReference([]);

describe('the pages of a book', () => {
  it('are in order, with the scenario’s own chapters before what is disputed', () => {
    expect(bookSections(data, reference).map((p) => p.id)).toEqual([
      'people',
      'papers',
      'places',
      'words',
      'timeline',
      'who-could-drink',
      'disputed',
      'invented',
      'sources',
    ]);
  });

  it('leave out what there is nothing to tell of', () => {
    const none = { glossary: [], debrief: { ...data.debrief, disputed: [] } };
    expect(bookSections(none, EMPTY).map((p) => p.id)).toEqual(['people', 'invented', 'sources']);
  });
});

describe('the people of a book', () => {
  it('are everybody once: who speak, who only sit, who were not there', () => {
    for (const one of [{ data, reference }, must(checkScenario(realFiles()).assembled)]) {
      const { speakers, sitters, others } = bookPeople(one.data, one.reference);
      const ids = [...speakers, ...sitters, ...others].map((p) => p.id);
      expect(new Set(ids).size).toBe(ids.length);
      const seated = one.data.people.flatMap((p) => p.member ?? []);
      expect(speakers).toHaveLength(one.data.people.length);
      expect(sitters).toHaveLength(one.data.members.length - seated.length);
    }
  });

  it('have what came before and after, and why they stand where they do', () => {
    const ann = must(bookPeople(data, reference).speakers[0]);
    expect(ann.life).toBe('She was born in the parish.');
    expect(ann.reason).toBe(data.members.find((m) => m.id === 'ann-carter')?.reason);
  });

  it('tell of somebody once he has come into the play in one place only', () => {
    const bishop = { id: 'the-bishop', name: 'The bishop', short: 'Bishop', title: 'Bishop', about: 'He is near.' };
    const people = [...data.people, { ...bishop, likeness: 'imagined' as const }];
    const told = bookPeople({ ...data, people }, reference);
    expect(told.others).toEqual([]);
    expect(told.speakers.at(-1)).toMatchObject({ about: 'He is near.', life: 'He never heard of it.' });
  });

  it('are invented if their seat says so, or what is told of somebody who has none', () => {
    const made = { id: 'a-boy', name: 'A boy', short: 'A boy', title: 'A boy', about: 'He is invented.' };
    const real = { ...made, id: 'a-clerk', about: 'He was there. What he says is invented.' };
    const people = [...data.people, ...[made, real].map((p) => ({ ...p, likeness: 'imagined' as const }))];
    const members = data.members.map(
      (m) => ({ ...m, origin: m.id === 'old-mercer' ? 'invented' : 'recorded' }) as const,
    );
    const told = inventedPeople(bookPeople({ ...data, people, members }, EMPTY));
    expect(told.map((p) => p.id)).toEqual(['old-mercer', 'a-boy']);
  });
});

describe('looking for a word', () => {
  it('finds what begins so, whatever its capitals, its accents and its apostrophe', () => {
    expect(finds('arm', 'The army’s arrears')).toBe(true);
    expect(finds('ARREARS army', 'The army’s arrears')).toBe(true);
    expect(finds("army's", 'The army’s arrears')).toBe(true);
    expect(finds('rears', 'The army’s arrears')).toBe(false);
    expect(finds('etat', 'État')).toBe(true);
  });

  it('finds everything when nothing is typed, and never more when more is', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (text, typed, more) => {
        expect(finds('  ', text)).toBe(true);
        expect(finds(`${typed} ${more}`, text) && !finds(typed, text)).toBe(false);
      }),
    );
  });
});
