import { describe, expect, it } from 'vitest';
import { tableOf } from '../../../src/core/play/sitting-step.ts';
import { hallView } from '../../../src/core/view/hall-view.ts';
import { offersOf } from '../../../src/core/view/offers.ts';
import { keepingWords } from '../../../src/overlay/frame/keeping-words.ts';
import { changeWords, marginWords } from '../../../src/overlay/hall/count-words.ts';
import { benchesOf } from '../../../src/overlay/hall/member-roll.tsx';
import { memberReceipts, settledWords, weighedWords } from '../../../src/overlay/hall/member-words.ts';
import { logSteps } from '../../../src/overlay/log/log-steps.ts';
import { announce } from '../../../src/overlay/sitting/announce.ts';
import { candleView, candleWords } from '../../../src/overlay/sitting/candle-words.ts';
import { floorView } from '../../../src/overlay/sitting/floor-rows.ts';
import { lastSaid } from '../../../src/overlay/sitting/last-said.ts';
import { groupOffers, tagOf } from '../../../src/overlay/sitting/move-words.ts';
import { logOf } from '../../../src/core/view/transcript.ts';
import { playUntil, smallPlay } from '../../fixtures/small-play.ts';

const inSitting = () => {
  const store = smallPlay();
  const state = playUntil(store, 'sitting');
  return { store, state, scenario: store.getState().scenario };
};

describe('words of the hall', () => {
  it('says how far an option is from carrying, and what changed', () => {
    const count = { option: 'o', seats: 19, change: 0, factions: [] };
    expect(marginWords({ ...count, carries: false, margin: 2 })).toBe('two short of carrying');
    expect(marginWords({ ...count, carries: true, margin: 1 })).toBe('carries, by one');
    expect([changeWords(3), changeWords(-1), changeWords(0)]).toEqual(['three more', 'one fewer', '']);
  });

  it('seats every member on one bench', () => {
    const { scenario, state } = inSitting();
    const view = hallView(scenario, state);
    const men = view ? benchesOf(scenario, view).flatMap((b) => b.parties.flatMap((p) => p.members)) : [];
    expect(men.toSorted()).toEqual(scenario.data.members.map((m) => m.id).toSorted());
  });

  it('says what stands with a man', () => {
    const { scenario } = inSitting();
    const reasons = { option: 'everyone', takes: true, pro: ['hunger-first'], con: [] };
    expect(weighedWords(scenario, reasons)).toBe('For it stands “Hunger comes first”.');
    expect(weighedWords(scenario, { ...reasons, pro: [] })).toBe('Nothing that he weighs stands for it or against it.');
  });

  it('tells how settled a man is', () => {
    const [man] = inSitting().scenario.data.members;
    expect(man && settledWords({ ...man, settled: 1, standard: 'preponderance' })).toContain('as one reason.');
    expect(man && settledWords({ ...man, settled: 3, standard: 'clear' })).toBe('He is firmly settled in it.');
    expect(man && settledWords({ ...man, settled: 0 })).toContain('not settled');
  });
});

describe('words of the sitting', () => {
  it('tells the candle in inches and exchanges', () => {
    expect(candleWords({ left: 14, whole: 20, exchanges: 7, closing: false })).toBe(
      '14 of 20 inches; about seven exchanges',
    );
    expect(candleWords({ left: 3, whole: 20, exchanges: 1, closing: true })).toBe('3 of 20 inches; one exchange');
  });

  it('counts the exchanges that are in fact left', () => {
    const { store, state, scenario } = inSitting();
    const { sitting } = state;
    const left = sitting ? candleView(tableOf(scenario, state, sitting), sitting.position).exchanges : 0;
    let made = 0;
    for (; made < 20 && store.getState().states.at(-1)?.place.at === 'sitting'; made++) store.getState().move('yield');
    expect(made).toBe(left);
  });

  it('puts every move in one group, yielding last', () => {
    const { scenario, state } = inSitting();
    const { menu, more } = offersOf(scenario, state);
    const all = [...menu, ...more];
    const grouped = groupOffers(all);
    expect(grouped.flatMap((g) => g.offers)).toHaveLength(all.length);
    expect(grouped.at(-1)?.offers[0]?.move.kind).toBe('yield');
    for (const { move } of all) expect(tagOf(scenario, move)).not.toBe('');
  });

  it('shows the other side’s value only once it is public', () => {
    const { store, state, scenario } = inSitting();
    const value = (id: string) => {
      const now = store.getState().states.at(-1) ?? state;
      const rows = now.sitting ? floorView(tableOf(scenario, now, now.sitting), now.sitting).rows : [];
      return rows.find((r) => r.claim === id)?.value;
    };
    const theirs = state.sitting && floorView(tableOf(scenario, state, state.sitting), state.sitting).rows.at(-1);
    expect(theirs?.value).toBeUndefined();
    const claim = theirs?.claim ?? '';
    store.getState().move(`question:${claim}`);
    expect(theirs?.fact).toBe(false);
    expect(value(claim)).toBe(scenario.claims.get(claim)?.value);
  });

  it('shows the answer large and the player’s words before it', () => {
    const { store, scenario } = inSitting();
    store.getState().move('yield');
    const state = store.getState().states.at(-1);
    const said = state && lastSaid(scenario, state);
    expect(said?.before).toHaveLength(1);
    expect(said?.latest?.side).not.toBe(said?.before[0]?.side);
  });

  it('announces an exchange in one message, and nothing where nothing happened', () => {
    const { store, state, scenario } = inSitting();
    expect(announce(scenario, state, state)).toBe('');
    store.getState().move('yield');
    const after = store.getState().states.at(-1) ?? state;
    expect(announce(scenario, state, after)).toMatch(/speaks\. .*(moves?:|Nobody moved).*(carr)/);
  });
});

describe('the log', () => {
  it('is the whole log, cut at the moves', () => {
    const store = smallPlay();
    playUntil(store, 'ending');
    const { scenario, states, save } = store.getState();
    const steps = logSteps(scenario, states, save.moves);
    expect(steps.flatMap((s) => s.entries)).toEqual(logOf(scenario, states));
    expect(steps.filter((s) => s.decision).every((s) => s.move !== undefined)).toBe(true);
  });

  it('finds a man’s receipts by name', () => {
    const store = smallPlay();
    const state = playUntil(store, 'division');
    const { scenario } = store.getState();
    const all = scenario.data.members.flatMap((m) => memberReceipts(scenario, state, m.id));
    expect(all).toHaveLength(state.sitting?.exchanges.reduce((n, e) => n + e.receipts.length, 0) ?? -1);
  });
});

describe('keeping', () => {
  it('says it in a sentence for every case', () => {
    for (const keeping of ['kept', 'unsaved', 'full', 'forbidden', 'conflict'] as const)
      expect(keepingWords(keeping)).toMatch(/^[A-Z].*\.$/);
  });
});
