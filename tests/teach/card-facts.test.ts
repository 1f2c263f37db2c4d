import { describe, expect, it } from 'vitest';
import { indexScenario } from '../../src/core/play/scenario-index.ts';
import { checkScenario } from '../../src/scenario/check-scenario.ts';
import { packReference } from '../../src/scenario/pack.ts';
import { partOfData } from '../../src/scenario/part-of-data.ts';
import { cardOf, sittingsOf } from '../../src/teach/council/card-facts.ts';
import type { Room } from '../../src/teach/council/card-facts.ts';
import { must } from '../support/must.ts';
import { realFiles } from '../support/real-scenario.ts';

const whole = must(checkScenario(realFiles()).assembled);
const book = packReference(whole);
/** As much of the scenario as a part is sent with. */
const roomOf = (part: string): Room => ({
  book,
  play: indexScenario(partOfData(whole.data, must(whole.data.parts.find((p) => p.id === part))), whole.contentHash),
});
const lesson = roomOf('franchise');
const run = roomOf('whole');
const card = (id: string, room = lesson, part = 'franchise') =>
  cardOf(room, part, 'sexby', must(room.play.data.members.find((m) => m.id === id)));

describe('the cards of a room', () => {
  it('are of the sittings that begin with first opinions, in the order in which they are held', () => {
    expect(sittingsOf(lesson.play, 'franchise').map(({ id }) => id)).toEqual(['franchise']);
    // the division on the clause goes on from where men ended
    expect(sittingsOf(run.play, 'whole').map(({ id }) => id)).toEqual(['engagements', 'franchise', 'negative-voice']);
  });

  it('tell of every man all that a student needs', () => {
    for (const [room, part] of [
      [lesson, 'franchise'],
      [run, 'whole'],
    ] as const)
      for (const { id, ranking, reason } of room.play.data.members) {
        const facts = card(id, room, part);
        expect([...facts.values, ...facts.others]).toHaveLength(ranking.length);
        expect(facts.opinions).toHaveLength(sittingsOf(room.play, part).length);
        expect(facts.reason).toBe(reason);
        expect(facts.source).not.toBe('');
        for (const { opinion } of facts.opinions) expect(room.play.options.has(opinion)).toBe(false);
      }
  });

  it('give his own words where they were taken down, and say where there is nothing', () => {
    expect(card('thomas-rainsborough').source).toMatch(/^“.+” \(Rainsborough, .+; taken down as it was spoken\)$/u);
    expect(card('william-rainsborough').source).toMatch(/^He is named in the records\. Of his life: /u);
    expect(card('lewis-audley').source).toMatch(/^He is named in the records\. What was read/u);
    for (const { id, origin } of lesson.play.data.members)
      expect(card(id).source === 'None: he is invented.').toBe(origin === 'invented');
  });

  it('say that a presence is a guess, as the scenario does', () => {
    expect(card('john-hewson').reason).toContain('That he came today is our guess');
  });

  it('know who leads, and as whom the screen speaks', () => {
    const all = lesson.play.data.members.map(({ id }) => card(id));
    expect(all.filter(({ leads }) => leads).map(({ id }) => id)).toEqual([
      'henry-ireton',
      'thomas-rainsborough',
      'edward-sexby',
    ]);
    expect(all.filter(({ speaks }) => speaks).map(({ id }) => id)).toEqual(['edward-sexby']);
  });
});
