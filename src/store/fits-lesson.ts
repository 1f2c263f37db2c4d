import type { Assignment } from '../assign/assignment.ts';
import type { Beside } from '../core/save/beside.ts';
import type { Save } from '../core/save/save.ts';

/**
 * Why a saved play may not be opened in a play of some terms, as a sentence; undefined where it may. An assignment
 * fixes how the other side argues and who votes; where nobody has set anything, no class votes.
 */
export function misfitOf(
  terms: Pick<Assignment, 'level' | 'council'> | undefined,
  { settings }: Pick<Save, 'settings'>,
): string | undefined {
  const votes = terms?.council === true;
  if ((settings.council === true) !== votes)
    return votes
      ? 'In this lesson the class votes the divisions, and in the play of this file nobody voted. Open it where it was played.'
      : 'In the play of this file a class votes the divisions. Open it in the lesson that it was played in.';
  return terms && settings.level !== terms.level
    ? 'In the play of this file the other side argues in another way than your lesson asks. Open it where it was played, or go on with your lesson.'
    : undefined;
}

/** Why a play may not be opened over the one that is kept, where an assignment allows no going back; undefined where it may. */
export function goingBack(terms: Pick<Assignment, 'stepBack'> | undefined, how: Beside): string | undefined {
  return terms?.stepBack === false && (how === 'behind' || how === 'other')
    ? 'In this lesson there is no going back: what you have said here stands, and this play would undo some of it. Go on with the one that is kept here.'
    : undefined;
}
