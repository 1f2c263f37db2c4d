import { listOf } from '../../core/words/list.ts';

/** Something said of an import: what could not be taken over, or what was chosen where the document says nothing. */
export interface ImportNote {
  /** Line of the document, from 1; undefined for what concerns several. */
  readonly line: number | undefined;
  /** The document says it, and the claims don't. */
  readonly lost: boolean;
  readonly message: string;
}

/** Collects the notes of one import. */
export interface Notes {
  readonly lost: (line: number, message: string) => void;
  /** Adds a claim to those of which the same is to be said, once. */
  readonly same: (about: (claims: string, many: boolean) => string, claim: string) => void;
  readonly all: () => readonly ImportNote[];
}

/** Most claims that are named where the same is said of many. */
const MOST_NAMED = 6;

function listed(claims: readonly string[]): string {
  const named = claims.map((c) => `“${c}”`);
  return named.length <= MOST_NAMED
    ? listOf(named)
    : `${named.slice(0, MOST_NAMED - 1).join(', ')} and ${named.length - MOST_NAMED + 1} others`;
}

export function startNotes(): Notes {
  const lost: ImportNote[] = [];
  const same = new Map<(claims: string, many: boolean) => string, string[]>();
  return {
    lost: (line, message) => lost.push({ line, lost: true, message }),
    same: (about, claim) => same.set(about, [...(same.get(about) ?? []), claim]),
    all: () => [
      ...[...lost].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
      ...[...same].map(([about, claims]) => ({
        line: undefined,
        lost: false,
        message: about(listed(claims), claims.length > 1),
      })),
    ],
  };
}
