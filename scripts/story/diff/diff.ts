import { LOOKS } from './looks.ts';
import { diffWith } from './with.ts';

/**
 * `story diff OLD NEW`: what an edit changed for players, between two folders or revisions; exit 1 where an ending was
 * lost, or a saved play that went on before no longer does.
 */
export const diff = diffWith(LOOKS);
