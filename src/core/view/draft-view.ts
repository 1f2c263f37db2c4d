import type { Scenario } from '../play/scenario-index.ts';
import type { State } from '../play/state.ts';
import type { Draft } from '../scenario/draft-data.ts';
import type { Speech } from '../scenario/text.ts';
import { holds } from '../scene/condition.ts';
import { currentBeat } from '../scene/walk.ts';

/** One point of a draft as it now reads. */
export interface TermView {
  readonly id: string;
  readonly title: string;
  readonly words: Speech;
  /** Whether it is agreed, or only what was first put there. */
  readonly settled: boolean;
  /** What was first put there, where other words have come in its place. */
  readonly struck: Speech | undefined;
}

/** Whether a person would sign a draft as it stands, and why. */
export interface HandView {
  readonly person: string;
  readonly signs: boolean;
  readonly because: Speech | undefined;
}

/** A paper as far as it is drawn up. */
export interface DraftView {
  readonly draft: Draft;
  readonly terms: readonly TermView[];
  readonly hands: readonly HandView[];
  /** How many would sign it as it stands. */
  readonly signing: number;
}

/** The paper that is drawn up in the scene a state is in; undefined where there is none. */
export function draftView(scenario: Scenario, state: State): DraftView | undefined {
  const draft = currentBeat(scenario, state)?.scene.draft;
  if (!draft) return undefined;
  const terms = draft.terms.map(({ id, title, wordings, open }): TermView => {
    const words = wordings.find((w) => holds(scenario, state, w.when));
    const struck = words && words.period !== open.period ? open : undefined;
    return { id, title, words: words ?? open, settled: words !== undefined, struck };
  });
  const hands = draft.hands.map(({ person, signs, because }): HandView => ({
    person,
    signs: holds(scenario, state, signs),
    because: because.find((b) => holds(scenario, state, b.when)),
  }));
  return { draft, terms, hands, signing: hands.filter((h) => h.signs).length };
}
