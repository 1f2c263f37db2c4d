import { parseMoveId } from '../../debate/move.ts';
import type { Scenario } from '../../play/scenario-index.ts';
import { startPlay } from '../../play/start.ts';
import { step } from '../../play/step.ts';
import { watchFacts } from '../walk/facts.ts';
import type { Job } from '../walk/job.ts';
import type { Proof } from './proof.ts';

/** A play that somebody kept: what was chosen, and the ids of its moves. */
export interface KeptMoves extends Pick<Job, 'part' | 'role' | 'level'> {
  readonly moves: readonly string[];
}

/**
 * A proof with the witnesses that kept plays are: each is played by the checked `step` against the same opponent, as
 * far as its moves are legal, and shows of what was left open what it shows. It can only settle that something is
 * reachable.
 */
export function addPlays(scenario: Scenario, proof: Proof, plays: readonly KeptMoves[]): Proof {
  const { part, role, level } = proof.job;
  const shown = new Map<number, readonly string[]>();
  for (const { moves } of plays.filter((p) => p.part === part && p.role === role && p.level === level)) {
    const path: string[] = [];
    const watch = watchFacts(scenario, proof.facts, (fact) => {
      if (!shown.has(fact)) shown.set(fact, [...path]);
    });
    let state = startPlay(scenario, part, role, { level });
    watch.look(undefined, undefined, state);
    for (const id of moves) {
      const move = parseMoveId(id);
      const stepped = move && step(scenario, state, move);
      if (!stepped || stepped.refused) break;
      path.push(id);
      watch.look(state, move, stepped.state);
      ({ state } = stepped);
    }
  }
  const facts = proof.facts.map((fact, i) => {
    const witness = fact.verdict === 'unknown' ? shown.get(i) : undefined;
    return witness ? { ...fact, verdict: 'reachable' as const, ground: 'witness' as const, witness } : fact;
  });
  return { ...proof, facts };
}
