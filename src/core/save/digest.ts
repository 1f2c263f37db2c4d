import { stanceOf } from '../debate/hall.ts';
import { moveId } from '../debate/move.ts';
import type { Scenario } from '../play/scenario-index.ts';
import { tableOf } from '../play/sitting-step.ts';
import type { SittingState, State } from '../play/state.ts';
import { canonical, hashText } from './hash.ts';

/** A sitting by ids alone: independent of texts and of the order in which claims are listed. */
function sittingFacts(scenario: Scenario, state: State, sitting: SittingState): unknown {
  const { debate } = tableOf(scenario, state, sitting);
  const { position, hall } = sitting;
  const { floor } = position;
  const id = (claim: number) => debate.claims[claim]!.id;
  return {
    id: sitting.id,
    spoken: floor.spoken.map((s) => [id(s.claim), s.by, s.late]),
    questioned: floor.questioned.map(id),
    conceded: floor.conceded.map((c) => [id(c.claim), c.side]),
    retracted: floor.retracted.map(id),
    motions: floor.motions.map((m) => [debate.options[m.option], m.side]),
    candle: position.candle,
    exchange: position.exchange,
    called: position.called,
    stances: debate.members.map((m, i) => [m.id, debate.options[stanceOf(debate, hall, i)]]),
    moves: sitting.exchanges.map((e) => e.moves.map((m) => moveId(m.move))),
  };
}

/** How a class has divided in each sitting so far; undefined in a play in which none has. */
function votesOf({ held, sitting }: State): unknown {
  const sittings = sitting ? [...held, sitting] : held;
  if (!sittings.some(({ votes }) => votes)) return undefined;
  return sittings.map(({ id, votes = [] }) => [id, votes.map((vote) => moveId({ kind: 'vote', ...vote }))]);
}

/** What a play has come to, but for where the reader is in a scene: what a replay must reach again. */
export function factsHash(scenario: Scenario, state: State): string {
  const { role, part, settings, flags, chosen, hearings, resolutions, sitting, place } = state;
  const ending = place.at === 'ending' || place.at === 'debrief' ? place.ending : undefined;
  const room = sitting && sittingFacts(scenario, state, sitting);
  const votes = votesOf(state);
  return hashText(canonical({ role, part, settings, flags, chosen, hearings, resolutions, ending, room, votes }));
}

/** The whole state, the place in a scene included: the same in a browser, in Node and after a save. */
export const stateHash = (scenario: Scenario, state: State): string =>
  hashText(factsHash(scenario, state) + canonical(state.place));
