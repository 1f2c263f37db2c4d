import { describe, expect, it } from 'vitest';
import { after, sit } from '../../support/room.ts';
import type { Sketch } from '../../support/make-scenario.ts';

const sketch: Sketch = {
  claims: {
    reason: { value: 'bread', for: ['some'] },
    ground: { value: 'law', supports: ['reason'] },
    doubt: { side: 'narrow', value: 'law', undercut: ['ground'] },
    other: { side: 'narrow', value: 'kin', against: ['some'] },
    second: { value: 'kin', for: ['some'] },
    third: { value: 'kin', for: ['some'] },
  },
};

describe('a questioned claim', () => {
  it('counts no more while nothing said supports it', () => {
    const asked = after(sketch, 'reason', 'question:reason');
    expect([asked.label('reason'), asked.stance()]).toEqual(['out', 'none']);
  });

  it('counts again while something said in its support stands', () => {
    const supported = after(sketch, 'reason', 'question:reason', 'ground');
    expect([supported.label('reason'), supported.stance()]).toEqual(['in', 'some']);
    const undermined = supported.next('doubt');
    expect([undermined.label('ground'), undermined.label('reason'), undermined.stance()]).toEqual([
      'out',
      'out',
      'none',
    ]);
  });

  it('counts on where its support was said before it was questioned', () => {
    const said = after({ ...sketch, opening: ['ground'] }, 'reason', 'question:reason');
    expect(said.label('reason')).toBe('in');
  });

  it('lets its grounds be given, even such as bear on nothing and answer nothing', () => {
    expect(sit(sketch).claimFault('ground')).toBe('does-not-answer');
    expect(after(sketch, 'reason', '-').claimFault('ground')).toBe('does-not-answer');
    expect(after(sketch, 'reason', 'question:reason').legal).toContain('assert:ground');
  });
});

describe('a question', () => {
  it('is put only to the claim just made by the other side', () => {
    expect(sit(sketch).fault('question:reason')).toBe('not-fresh');
    const later = after(sketch, 'reason', '-', 'second');
    expect(later.fault('question:reason')).toBe('not-fresh');
    expect(later.fault('question:second')).toBeUndefined();
    expect(after(sketch, 'reason', 'other', 'question:other').fault('question:reason')).toBe('not-fresh');
  });

  it('may be put to a claim that opened the sitting', () => {
    expect(sit({ ...sketch, opening: ['other'] }).legal).toContain('question:other');
    expect(sit({ ...sketch, opening: ['other', 'reason'] }).legal).not.toContain('question:reason');
  });

  it('is put as many times as the sitting allows each side', () => {
    const asked = after(sketch, 'reason', 'question:reason', 'second', 'question:second', 'third');
    expect(asked.fault('question:third')).toBe('no-questions-left');
    expect(after({ ...sketch, sitting: { questions: 0 } }, 'reason').fault('question:reason')).toBe(
      'no-questions-left',
    );
  });

  it('unlocks what needs it', () => {
    const needy: Sketch = {
      claims: {
        ...sketch.claims,
        exposed: { side: 'narrow', undermine: ['reason'], needs: { questioned: ['reason'] } },
      },
    };
    const said = after(needy, 'reason');
    expect(said.claimFault('exposed')).toBe('not-yet');
    expect(said.next('question:reason', '-').legal).toContain('answer:exposed');
  });

  it('is not put in the closing exchange', () => {
    const closing = after({ ...sketch, sitting: { candle: 3, closing: true }, opening: ['other'] });
    expect(closing.fault('question:other')).toBe('too-late');
  });

  it('can be answered with grounds in the closing exchange', () => {
    const asked = after({ ...sketch, sitting: { candle: 4, closing: true } }, 'reason', 'question:reason');
    expect(asked.legal).toContain('assert:ground');
    expect(asked.next('ground').label('reason')).toBe('in');
  });
});
