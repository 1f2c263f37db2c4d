import { jobsOf } from '../../src/core/explore/walk/job.ts';
import { UNWATCHED, proveJob } from '../../src/core/explore/prove/prove.ts';
import { seededRandom } from '../../src/core/explore/ways/random.ts';
import { proofProblems } from '../../src/scenario/check-proofs.ts';
import { checkScenario } from '../../src/scenario/check-scenario.ts';
import { problemLine } from '../../src/scenario/problem.ts';
import type { Problem } from '../../src/scenario/problem.ts';
import { playOut } from './engine.ts';
import type { Engine, Reader, StoryFiles } from './engine.ts';
import { FAULTS, plant } from './faults.ts';
import type { Fault, Span } from './faults.ts';
import { compileInk, inkReader } from './ink-engine.ts';
import { OURS } from './our-engine.ts';
import { ENGINES } from './stories.ts';
import { openYarn, yarnReader } from './yarn-engine.ts';

/** What an engine says of a fault: while it checks, proves or loads, in which of many random plays, or nothing at all. */
export interface Found {
  readonly when: 'compile' | 'prove' | 'load' | 'run' | 'never';
  /** In its own words. */
  readonly says: string;
  readonly file: string | undefined;
  readonly line: number | undefined;
  /** Whether that is where the fault was planted. */
  readonly right: boolean;
  /** The play it took, from 1, when it was found by playing. */
  readonly play: number | undefined;
}

/** A fault and what each engine says of it. */
export interface FaultRow {
  readonly id: Fault['id'];
  readonly title: string;
  readonly found: Readonly<Record<Engine['name'], Found>>;
}

interface Report {
  readonly says: string;
  readonly file: string | undefined;
  readonly line: number | undefined;
}

const NEVER: Found = { when: 'never', says: '', file: undefined, line: undefined, right: false, play: undefined };

/** The report that names the planted place, or else the first. */
function found(when: Exclude<Found['when'], 'never'>, span: Span, reports: readonly Report[], play?: number): Found {
  const isRight = ({ file, line }: Report) =>
    (file === undefined || file === span.file) && line !== undefined && line >= span.from && line <= span.to;
  const best = reports.find(isRight) ?? reports[0]!;
  return { when, ...best, right: isRight(best), play };
}

/** File and line as an engine's message has them. */
function readReport(says: string): Report {
  const at = /(?:'([^']+)' )?line (\d+)/u.exec(says);
  return { says: says.trim(), file: at?.[1], line: at?.[2] === undefined ? undefined : Number(at[2]) };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Plays at random until something is reported. */
function findByPlaying(reader: Reader, span: Span, plays: number, heard: readonly string[] = []): Found {
  const random = seededRandom(1);
  for (let play = 1; play <= plays; play++) {
    const reports: string[] = [];
    try {
      playOut(reader, random);
    } catch (error) {
      reports.push(messageOf(error));
    }
    reports.unshift(...heard);
    if (reports.length > 0) return found('run', span, reports.map(readReport), play);
  }
  return NEVER;
}

const deaf = (): void => undefined;

/** States that the prover may keep: several times what the plain story has. */
const STATES = 100_000;

function findInOurs(files: StoryFiles, span: Span, plays: number): Found {
  const { scenario, assembled, problems } = checkScenario(files);
  const report = (p: Problem): Report => ({ says: problemLine(p), file: p.file, line: p.line });
  const told = problems.length > 0 ? found('compile', span, problems.map(report)) : undefined;
  if (told && (told.right || !scenario || !assembled)) return told;
  if (!scenario || !assembled) return NEVER;
  // what the lints tell of may only follow from the fault: the prover may tell of the fault itself
  const proofs = jobsOf(scenario).map((job) => proveJob(scenario, job, { states: STATES, ...UNWATCHED }));
  const proved = proofProblems(scenario, assembled, proofs);
  const shown = proved.length > 0 ? found('prove', span, proved.map(report)) : undefined;
  if (shown?.right) return shown;
  return told ?? shown ?? findByPlaying(OURS.fromSource(files).reader(deaf), span, plays);
}

function findInInk(files: StoryFiles, span: Span, plays: number): Found {
  const messages: string[] = [];
  try {
    const story = compileInk(files, (message) => messages.push(message));
    if (messages.length > 0) return found('compile', span, messages.map(readReport));
    story.onError = (message) => messages.push(message);
    return findByPlaying(inkReader(story, deaf), span, plays, messages);
  } catch (error) {
    return found('compile', span, [...messages, messageOf(error)].map(readReport));
  }
}

function findInYarn(files: StoryFiles, span: Span, plays: number): Found {
  try {
    return findByPlaying(yarnReader(openYarn(files), deaf), span, plays);
  } catch (error) {
    return found('load', span, [readReport(messageOf(error))]);
  }
}

const FINDERS: Readonly<Record<Engine['name'], typeof findInOurs>> = {
  ours: findInOurs,
  ink: findInInk,
  yarn: findInYarn,
};

/** Plants every fault in every language and runs its engine: checks, proofs, loading, and so many random plays. */
export function findFaults(plays: number): readonly FaultRow[] {
  const sound = ENGINES.map(({ name, files }) => ({ name, files: files() }));
  return FAULTS.map(({ id, title, edits }) => {
    const rows = sound.map(({ name, files }) => {
      const planted = plant(files, edits[name]);
      return [name, FINDERS[name](planted.files, planted.span, plays)] as const;
    });
    return { id, title, found: Object.fromEntries(rows) as FaultRow['found'] };
  });
}
