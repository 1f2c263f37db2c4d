import type { Fault } from '../debate/fault.ts';
import type { Scenario } from '../play/scenario-index.ts';
import { listOf } from './list.ts';

/** A named fault as a sentence; for a locked move it says what would unlock it. */
export function faultSentence(scenario: Scenario, fault: Fault): string {
  const titles = listOf(fault.claims.map((id) => `“${scenario.claims.get(id)?.title ?? id}”`));
  switch (fault.kind) {
    case 'does-not-answer':
      return 'This answers nothing that has been said. It waits until what it answers is spoken.';
    case 'already-conceded':
      return `You have granted ${titles}; you may not attack it now.`;
    case 'contradicts-your-own':
      return `This contradicts your own ${titles}.`;
    case 'outranked':
      return 'Nobody still to be won puts this value high enough.';
    case 'already-said':
      return 'This has been said.';
    case 'withdrawn':
      return 'This was taken back, and cannot be said again.';
    case 'not-your-side':
      return 'This is the other side’s to say.';
    case 'friend-has-spoken':
      return 'It is another man’s to say, and he has been called already.';
    case 'no-candle':
      return 'Too little candle is left for this.';
    case 'not-yet':
      return `Not yet: it needs ${titles} to be said, questioned or granted first.`;
    case 'not-won':
      return fault.claims
        .map((id) => scenario.claims.get(id)?.needs?.hint ?? 'This had to be won beforehand.')
        .join(' ');
    case 'too-late':
      return 'Too late for a new reason: only answers now.';
    case 'not-fresh':
      return 'Only the claim just made may be questioned.';
    case 'already-questioned':
      return 'It has been questioned.';
    case 'no-questions-left':
      return 'The chair will hear no more questions from you.';
    case 'awaited':
      return 'What comes next is still being loaded, and opens by itself when it is here. If it does not come, check the connection, or load the page again; nothing of yours is lost.';
    case 'unknown':
      return 'There is nothing of that name here.';
    case 'already-moved':
      return 'That has been moved already.';
    case 'not-voted':
      return 'The class votes first. Count the hands, and enter the count.';
    case 'not-put':
      return 'Only the option that is put now can be voted on, or one that was put before it.';
    case 'no-count':
      return 'Enter whole numbers from 0 to 999; at least one hand must be up.';
    case 'out-of-order':
      return 'That cannot be done at this point.';
  }
}
