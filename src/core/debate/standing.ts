import type { Debate } from './debate.ts';
import type { Floor } from './floor.ts';

/**
 * A floor as it has been counted, laid out by claim: the working space of one debate, filled anew for each floor, and
 * none of it handed out. What belongs to claim c, or to option o, for member m is bit `m % 32` at
 * `c * words + (m >> 5)`, as in `Debate`; options and sides are bits too.
 */
export interface Standing {
  /** The floor it holds. Floors never change, so one that is asked for twice is counted once. */
  floor: Floor | undefined;
  /** Labels by claim. What has not been said is out for everyone, which to its neighbours is as if it were not there. */
  readonly inn: Int32Array;
  readonly out: Int32Array;
  /** The side that said each claim, and those that have granted it. */
  readonly saidBy: Int32Array;
  readonly grantedBy: Int32Array;
  /** The last arrow aimed at each claim by what has been said, and the arrow aimed at the same before each; -1 for none. */
  readonly suffered: Int32Array;
  readonly nextArrow: Int32Array;
  /** Claims whose burden of proof has moved, and how many there are. */
  readonly questioned: Uint8Array;
  questions: number;
  /** Claims that count as reasons, and the options for and against which each of them counts. */
  readonly reasons: Int32Array;
  reasonCount: number;
  readonly pro: Int32Array;
  readonly con: Int32Array;
  /** The option before the house; -1 where there is none. */
  motion: number;
  /** Members whose own reasons bring them to each option: now, and if they all had one more for it, or against it. */
  readonly takers: Int32Array;
  readonly withPro: Int32Array;
  readonly withCon: Int32Array;
  /** Members who have counted two reasons of value v for option o, or against it, at `(o * words + w) * values + v`. */
  readonly satedPro: Int32Array;
  readonly satedCon: Int32Array;
  /** Members who take each option, or a wider one; and how many these are. */
  readonly takes: Int32Array;
  readonly seats: Int32Array;
  /** Claims whose labels are open again, for whom, and what they were; and for whom one more is to be opened. */
  readonly open: Int32Array;
  openCount: number;
  readonly lanes: Int32Array;
  readonly wasInn: Int32Array;
  readonly wasOut: Int32Array;
  readonly more: Int32Array;
  /** Members for whom a move that is tried may change what counts on each option; and what counted against them. */
  readonly stirred: Int32Array;
  readonly wasCon: Int32Array;
  /** The claim that is tried, as long as its being new is all that has changed; else -1. */
  alone: number;
  /** Members who take an option wider than the one that is being counted. */
  readonly wider: Int32Array;
}

/** Space for the floors of a debate. */
export function blankStanding({ claims, options, values, words }: Debate, arrows: number): Standing {
  const perClaim = () => new Int32Array(claims.length);
  const forMembers = (rows: number) => new Int32Array(rows * words);
  return {
    floor: undefined,
    inn: forMembers(claims.length),
    out: forMembers(claims.length),
    saidBy: perClaim(),
    grantedBy: perClaim(),
    suffered: perClaim(),
    nextArrow: new Int32Array(arrows),
    questioned: new Uint8Array(claims.length),
    questions: 0,
    reasons: perClaim(),
    reasonCount: 0,
    pro: perClaim(),
    con: perClaim(),
    motion: -1,
    takers: forMembers(options.length),
    withPro: forMembers(options.length),
    withCon: forMembers(options.length),
    satedPro: forMembers(options.length * values.length),
    satedCon: forMembers(options.length * values.length),
    takes: forMembers(options.length),
    seats: new Int32Array(options.length),
    open: perClaim(),
    openCount: 0,
    lanes: forMembers(claims.length),
    wasInn: forMembers(claims.length),
    wasOut: forMembers(claims.length),
    more: forMembers(1),
    stirred: forMembers(options.length),
    wasCon: perClaim(),
    alone: -1,
    wider: forMembers(1),
  };
}
